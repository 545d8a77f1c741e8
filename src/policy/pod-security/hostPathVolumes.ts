import type { PodSecurityCheck } from './check';
import { plural, quoted } from './words';

/**
 * No hostPath volumes.
 *
 * Restricted fields:
 * - `spec.volumes[*].hostPath`
 *
 * Allowed values: unset.
 */
export const hostPathVolumes: PodSecurityCheck = {
  id: 'hostPathVolumes',
  level: 'baseline',
  remedy: 'use a configMap, secret, emptyDir, persistentVolumeClaim or csi volume',
  source: { project: 'pod-security-admission', file: 'policy/check_hostPathVolumes.go' },
  triggers: ['hostPath'],
  variants: [{
    since: 0,
    deny(pod) {
      const bad = pod.spec.get('volumes').items().filter(volume => volume.get('hostPath').isSet);
      return bad.length === 0 ? undefined : {
        reason: 'hostPath volumes',
        detail: `${plural(bad.length, 'volume', 'volumes')} ${quoted(bad.map(volume => volume.get('name').text))}`,
        at: bad.map(volume => volume.get('hostPath')),
      };
    },
  }],
};
