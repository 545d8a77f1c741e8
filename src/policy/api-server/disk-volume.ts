import { between, has, hasEvenEmpty, isEmptyList, oneOf, type Form } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isListWith } from '../triggers/condition';

const hasItems = isListWith();

const ISCSI_NAME: Form = {
  wanted: 'an iSCSI name that begins with iqn, eui or naa, such as iqn.2001-04.com.example:disk',
  accepts: value => typeof value !== 'string'
    || /^(?:iqn\.\d{4}-\d{2}\.[-.a-zA-Z\d]+:[^,;*&$|\t\n\f\r ]+|eui.[a-zA-Z\d]{16}|naa.[a-zA-Z\d]{32})$/u.test(value),
};

const LUN = between(0, 255);
const PARTITION = between(0, 255);

export const diskVolume: Rule = {
  id: 'api-server/disk-volume',
  title: 'A volume names its disk in the form of its type',
  why: 'The kubelet attaches a disk by these values: a number or a name of another form cannot be that of any disk.',
  remedy: 'write the value in the form that the message names',
  ...REFUSED,
  sources: validation('validateISCSIVolumeSource', 'validateFCVolumeSource', 'validateGCEPersistentDiskVolumeSource', 'validateAWSElasticBlockStoreVolumeSource', 'validateAzureDisk'),
  finds: inVolumes(
    has('ISCSIVolumeSource', 'iqn', ISCSI_NAME),
    hasEvenEmpty('ISCSIVolumeSource', 'initiatorName', ISCSI_NAME),
    has('ISCSIVolumeSource', 'lun', LUN),
    every.object('ISCSIVolumeSource', 'secretRef', value => value === undefined, {
      when: ({ from }) => from.get('chapAuthDiscovery').value === true || from.get('chapAuthSession').value === true,
      says: ({ at }) => `${at.path} is not set; the API server requires it for CHAP`,
      refusedBy: 'api-server',
      remedy: () => 'set secretRef',
    }),
    every.object('FCVolumeSource', 'targetWWNs', isEmptyList, {
      when: ({ from }) => isEmptyList(from.get('wwids').value ?? undefined),
      says: ({ at, from }) => `${at.path} has no items, nor has ${from.path}.wwids; the API server requires some in one of them`,
      refusedBy: 'api-server',
      remedy: () => 'set targetWWNs or wwids',
    }),
    every.object('FCVolumeSource', 'targetWWNs', hasItems, {
      when: ({ from }) => hasItems(from.get('wwids').value),
      says: ({ at, from }) => `${at.path} is set, and so is ${from.path}.wwids; the API server accepts one of them`,
      refusedBy: 'api-server',
      remedy: () => 'remove targetWWNs or wwids',
    }),
    every.object('FCVolumeSource', 'lun', value => value === undefined || !LUN.accepts(value), {
      when: ({ from }) => hasItems(from.get('targetWWNs').value),
      says: ({ at }) => at.isSet ? `${at.path} is ${at.shown}; the API server accepts ${LUN.wanted}` : `${at.path} is not set; the API server requires it beside targetWWNs`,
      refusedBy: 'api-server',
      remedy: () => `set lun to ${LUN.wanted}`,
    }),
    has('GCEPersistentDiskVolumeSource', 'partition', PARTITION),
    has('AWSElasticBlockStoreVolumeSource', 'partition', PARTITION),
    hasEvenEmpty('AzureDiskVolumeSource', 'cachingMode', oneOf('None', 'ReadOnly', 'ReadWrite')),
    hasEvenEmpty('AzureDiskVolumeSource', 'kind', oneOf('Shared', 'Dedicated', 'Managed')),
    every.object('AzureDiskVolumeSource', 'diskURI', value => typeof value === 'string' && value !== '', {
      when: ({ from, at }) => !at.text.startsWith(startOfDisk(from.get('kind').string)),
      says: ({ at, from }) => `${at.path} is ${at.shown}; the API server accepts what begins with ${startOfDisk(from.get('kind').string)} for disks of this kind`,
      refusedBy: 'api-server',
      remedy: ({ from }) => `write what begins with ${startOfDisk(from.get('kind').string)}`,
    }),
  ),
  examples: {
    pass: [
      { title: 'a managed disk', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', azureDisk: { diskName: 'data', diskURI: '/subscriptions/1/resourceGroups/shop/providers/Microsoft.Compute/disks/data', kind: 'Managed' } }] } },
    ],
    fail: [
      { title: 'a managed disk by the address of a blob', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', azureDisk: { diskName: 'data', diskURI: 'https://example.blob.core.windows.net/vhds/data.vhd', kind: 'Managed' } }] } },
    ],
  },
};

/** Where no kind is set, the API server fills in Shared. */
function startOfDisk(kind: string | undefined): string {
  return kind === 'Managed' ? '/subscriptions/' : 'https://';
}
