import { refusal } from './form';
import { DNS_LABEL, DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import { sourcesOf } from './volume-sources';
import { shorten, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';
import { utf8Length } from '../text/utf8';

const MAX_ISCSI = 64;

export const volumeNameLength: Rule = {
  id: 'api-server/volume-name-length',
  title: 'What Kubernetes names after a volume can have that name',
  why: 'The claim of an ephemeral volume is named after the pod and the volume, an iSCSI session after the volume and its portal: both names have a greatest length.',
  remedy: 'give the volume a shorter name',
  ...REFUSED,
  sources: validation('validateVolumeSource', 'ValidateVolumes'),
  triggers: [{ type: 'EphemeralVolumeSource' }, { type: 'ISCSIVolumeSource', field: 'initiatorName' }],
  *check(pod) {
    for (const volume of pod.objectsOf('Volume')) {
      const at = volume.get('name');
      const claim = sourcesOf(volume)[0]?.key === 'ephemeral' ? wrongClaim(pod, at) : undefined;
      const { isSet: hasInitiator } = volume.at('iscsi', 'initiatorName');
      if (claim !== undefined) {
        yield refusal(pod, at, `${at.path} is ${at.shown}; the claim of the volume would be named "${shorten(claim)}", and the API server accepts ${DNS_SUBDOMAIN.wanted}`, 'give the pod or the volume a shorter name');
      } else if (hasInitiator && utf8Length(`${at.text}:${volume.at('iscsi', 'targetPortal').text}`) > MAX_ISCSI) {
        yield refusal(pod, at, `${at.path} is ${at.shown}; with initiatorName, the API server accepts at most ${MAX_ISCSI} characters for the name, a colon and targetPortal`, 'give the volume a shorter name');
      }
    }
  },
  examples: {
    pass: [
      { title: 'a short name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } }] } },
    ],
    fail: [
      { title: 'a long portal', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', iscsi: { targetPortal: `${'storage.'.repeat(8)}example.com`, iqn: 'iqn.2001-04.com.example:disk', lun: 0, initiatorName: 'iqn.2001-04.com.example:web' } }] } },
    ],
  },
};

/** The name of a claim that cannot be; the names of the pod and of the volume have findings of their own. */
function wrongClaim(pod: PodView, volume: Field): string | undefined {
  const name = podName(pod);
  const claim = `${name}-${volume.text}`;
  return name === '' || !DNS_LABEL.accepts(volume.text) || DNS_SUBDOMAIN.accepts(claim) ? undefined : claim;
}

/** As long as the name that a pod has. What the API server makes of `generateName` ends in 5 letters and digits, after 58 others. */
function podName({ isPod, metadata }: PodView): string {
  if (!isPod) return '';
  const prefix = metadata.get('generateName').text;
  return metadata.get('name').text || prefix && `${prefix.slice(0, 58)}xxxxx`;
}
