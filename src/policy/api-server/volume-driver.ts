import { has, type Form } from './form';
import { DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isAnything } from '../triggers/condition';
import { members } from '../triggers/route';

const CSI_DRIVER: Form = {
  wanted: 'at most 63 letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot',
  accepts: value => typeof value !== 'string' || (value.length <= 63 && DNS_SUBDOMAIN.accepts(value.toLowerCase())),
};

/** Before the first slash. */
const RESERVED = /^(?:[^/]*\.)?(?:kubernetes|k8s)\.io(?:\/|$)/i;

const option = every.object('FlexVolumeSource', 'options', isAnything, {
  says: ({ at }) => `${at.path} is an option of Kubernetes; the API server accepts none with kubernetes.io or k8s.io before the slash`,
  refusedBy: 'api-server',
  remedy: () => 'remove the option',
});

export const volumeDriver: Rule = {
  id: 'api-server/volume-driver',
  title: 'A volume of a driver names the driver, its Secret and its options rightly',
  why: 'The kubelet finds a driver by its name, and adds options of its own.',
  remedy: 'write the name under which the driver is installed',
  ...REFUSED,
  sources: validation('validateCSIVolumeSource', 'ValidateCSIDriverName', 'validateFlexVolumeSource'),
  finds: inVolumes(
    has('CSIVolumeSource', 'driver', CSI_DRIVER),
    has('CSIVolumeSource', 'nodePublishSecretRef.name', DNS_SUBDOMAIN),
    { ...option, route: [...option.route, members(key => RESERVED.test(key))] },
  ),
  examples: {
    pass: [
      { title: 'a driver', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', csi: { driver: 'smb.csi.k8s.io' } }] } },
    ],
    fail: [
      { title: 'an underscore', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', csi: { driver: 'smb_csi' } }] } },
    ],
  },
};
