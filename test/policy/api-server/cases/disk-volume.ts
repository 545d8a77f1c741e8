import type { Case } from '../case';
import { accepts, withVolume, withVolumes } from '../volume';

const ISCSI_NAME = 'an iSCSI name that begins with iqn, eui or naa, such as iqn.2001-04.com.example:disk';
const GOOD_NAMES = ['iqn.2001-04.com.example:disk', 'iqn.2001-04.A-1:é/x', `eui.${'a1B2'.repeat(4)}`, `eui😀${'a'.repeat(16)}`, `naa.${'aA10'.repeat(8)}`];
const BAD_NAMES = [
  'disk', 'iqn', 'xiqn.2001-04.com.example:disk', 'iqn.201-04.com.example:disk', 'iqn.2001-4.com.example:disk', 'iqn.2001-04.com_example:disk', 'iqn.2001-04.:disk', 'iqn.2001-04.com.example',
  'iqn.2001-04.com.example:', 'iqn.2001-04.com.example:a b', 'iqn.2001-04.com.example:a,', `eui.${'a'.repeat(15)}`, `eui.${'a'.repeat(17)}`, `xeui.${'a'.repeat(16)}`, `naa.${'a'.repeat(31)}`, `naa.${'a'.repeat(33)}`,
];
const ISCSI = { targetPortal: 'a', iqn: 'iqn.2001-04.com.example:disk' };
const iscsi = (...all: object[]) => withVolumes(...all.map((more, index) => ({ name: `a${index}`, iscsi: { ...ISCSI, ...more } })));
const fc = (source: object) => withVolume({ fc: source });
const azure = (more: object) => withVolume({ azureDisk: { diskName: 'a', diskURI: 'https://a', ...more } });
const uri = (diskURI: string, more: object, start: string): Case => [`${JSON.stringify(more)} at ${diskURI}`, azure({ diskURI, ...more }), {
  'spec.volumes[0].azureDisk.diskURI': [
    `spec.volumes[0].azureDisk.diskURI is "${diskURI}"; the API server accepts what begins with ${start} for disks of this kind`, `write what begins with ${start}`,
  ],
}];
const AT = 'spec.volumes[0]';
const BYTE = 'a number from 0 to 255';

export const CASES: readonly Case[] = [
  ['names of disks', iscsi(...GOOD_NAMES.map(iqn => ({ iqn }))), {}],
  ['names of initiators', iscsi(...GOOD_NAMES.map(initiatorName => ({ initiatorName })), { initiatorName: null }), {}],
  ...BAD_NAMES.map((iqn): Case => [`the name ${iqn}`, iscsi({ iqn }), accepts(`${AT}.iscsi.iqn`, iqn, ISCSI_NAME)]),
  ...['', 'a'].map((initiatorName): Case => [`the initiator "${initiatorName}"`, iscsi({ initiatorName }), accepts(`${AT}.iscsi.initiatorName`, initiatorName, ISCSI_NAME)]),
  ['units', iscsi({ lun: null }, { lun: 0 }, { lun: 255 }), {}],
  ['a unit that is too large', iscsi({ lun: 256 }), accepts(`${AT}.iscsi.lun`, 256, BYTE)],
  ['a unit below zero', iscsi({ lun: -1 }), accepts(`${AT}.iscsi.lun`, -1, BYTE)],
  ['CHAP', iscsi({ chapAuthSession: true, secretRef: {} }, { chapAuthDiscovery: true, secretRef: { name: 'a' } }, { chapAuthDiscovery: false, chapAuthSession: null }), {}],
  ...['chapAuthDiscovery', 'chapAuthSession'].map((name): Case => (
    [`${name} without a Secret`, iscsi({ [name]: true }), { [`${AT}.iscsi.secretRef`]: [`${AT}.iscsi.secretRef is not set; the API server requires it for CHAP`, 'set secretRef'] }])),
  ['targets of Fibre Channel', withVolumes({ name: 'a', fc: { targetWWNs: ['a'], lun: 0 } }, { name: 'b', fc: { targetWWNs: ['a'], wwids: [], lun: 255 } }, { name: 'c', fc: { wwids: ['a'], lun: 256 } }), {}],
  ...[{}, { targetWWNs: [], wwids: [] }].map((source): Case => [`${JSON.stringify(source)} of Fibre Channel`, fc(source), {
    [`${AT}.fc.targetWWNs`]: [`${AT}.fc.targetWWNs has no items, nor has ${AT}.fc.wwids; the API server requires some in one of them`, 'set targetWWNs or wwids'],
  }]),
  ['both of Fibre Channel', fc({ targetWWNs: ['a'], wwids: ['a'], lun: 0 }), {
    [`${AT}.fc.targetWWNs`]: [`${AT}.fc.targetWWNs is set, and so is ${AT}.fc.wwids; the API server accepts one of them`, 'remove targetWWNs or wwids'],
  }],
  ['a target without a unit', fc({ targetWWNs: ['a'] }), { [`${AT}.fc.lun`]: [`${AT}.fc.lun is not set; the API server requires it beside targetWWNs`, `set lun to ${BYTE}`] }],
  ...[256, -1].map((lun): Case => [`the unit ${lun} of a target`, fc({ targetWWNs: ['a'], lun }), { [`${AT}.fc.lun`]: [`${AT}.fc.lun is ${lun}; the API server accepts ${BYTE}`, `set lun to ${BYTE}`] }]),
  ...['gcePersistentDisk', 'awsElasticBlockStore'].flatMap((source): Case[] => [
    [`partitions of ${source}`, withVolumes(...[null, 0, 255].map((partition, index) => ({ name: `a${index}`, [source]: { pdName: 'a', volumeID: 'a', partition } }))), {}],
    ...[-1, 256].map((partition): Case => [`the partition ${partition} of ${source}`, withVolume({ [source]: { pdName: 'a', volumeID: 'a', partition } }), accepts(`${AT}.${source}.partition`, partition, BYTE)]),
  ]),
  ['disks of Azure', withVolumes(
    ...[{}, { kind: null }, { kind: 'Shared' }, { kind: 'Dedicated' }, { kind: 'Managed', diskURI: '/subscriptions/a' }, ...['None', 'ReadOnly', 'ReadWrite', null].map(cachingMode => ({ cachingMode }))]
      .map((more, index) => ({ name: `a${index}`, azureDisk: { diskName: 'a', diskURI: 'https://a', ...more } })),
  ), {}],
  ...['', 'none'].map((cachingMode): Case => [`the cache "${cachingMode}"`, azure({ cachingMode }), accepts(`${AT}.azureDisk.cachingMode`, cachingMode, 'None, ReadOnly or ReadWrite')]),
  ...['', 'managed'].map((kind): Case => [`the kind "${kind}"`, azure({ kind }), accepts(`${AT}.azureDisk.kind`, kind, 'Shared, Dedicated or Managed')]),
  uri('/subscriptions/a', {}, 'https://'),
  uri('http://a', { kind: 'Dedicated' }, 'https://'),
  uri('https://a', { kind: 'Managed' }, '/subscriptions/'),
  uri('a/subscriptions/', { kind: 'Managed' }, '/subscriptions/'),
  ['no disk', azure({ diskURI: null, kind: 'Managed' }), {}],
  ['an empty address', azure({ diskURI: '' }), {}],
  ['what a second type says is not read', withVolume({ emptyDir: {}, fc: {} }), {}],
];
