import { isAbsent } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import { typeNamed } from '../object/pod-fields';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

const OTHERS = [...typeNamed('ObjectMeta').fields.keys()].filter(name => name !== 'labels' && name !== 'annotations');

export const claimMetadata: Rule = {
  id: 'api-server/claim-metadata',
  title: 'The claim of a volume has labels and annotations at most',
  why: 'Kubernetes names the claim after the pod and the volume, and deletes it with the pod: nothing else of its metadata is for the pod to say.',
  remedy: 'remove the field',
  ...REFUSED,
  sources: validation('ValidateTemplateObjectMeta', 'validateFieldAllowList'),
  finds: inVolumes(...OTHERS.map(name => every.object('PersistentVolumeClaimTemplate', `metadata.${name}`, value => !isZero(name, value), {
    says: ({ at }) => `${at.path} is set; the API server accepts labels and annotations`,
    refusedBy: 'api-server',
    remedy: () => `remove ${name}`,
  }))),
  examples: {
    pass: [
      { title: 'labels', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', ephemeral: { volumeClaimTemplate: { metadata: { labels: { app: 'web' } }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } }] } },
    ],
    fail: [
      { title: 'a name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', ephemeral: { volumeClaimTemplate: { metadata: { name: 'web' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } }] } },
    ],
  },
};

/** Of a pointer, 0 is a value. */
function isZero(name: string, value: unknown): boolean {
  return name === 'deletionGracePeriodSeconds' ? value === undefined : isAbsent(value);
}
