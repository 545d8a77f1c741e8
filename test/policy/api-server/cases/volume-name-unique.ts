import type { Case } from '../case';
import { CLAIM, withVolumes } from '../volume';

const twin = (index: number, name: string, first: number): Case[2] => ({
  [`spec.volumes[${index}].name`]: [`spec.volumes[${index}].name is "${name}"; spec.volumes[${first}] has that name already`, 'give it another name'],
});

const LABELS = { app: 'web' };
const statefulSet = (claims: readonly string[], ...volumes: string[]): Case[1] => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'a' },
  spec: {
    selector: { matchLabels: LABELS },
    template: { metadata: { labels: LABELS }, spec: { containers: [{ name: 'web', image: 'a' }], volumes: volumes.map(name => ({ name })) } },
    volumeClaimTemplates: claims.map(name => ({ metadata: { name }, spec: CLAIM })),
  },
});

export const CASES: readonly Case[] = [
  ['different names', withVolumes({ name: 'a' }, { name: 'b' }), {}],
  ['one name', withVolumes({ name: 'a' }, { name: 'b' }, { name: 'a', secret: { secretName: 'a' } }), twin(2, 'a', 0)],
  ['one name for three', withVolumes({ name: 'a' }, { name: 'a' }, { name: 'a' }), { ...twin(1, 'a', 0), ...twin(2, 'a', 0) }],
  ['a volume that is refused keeps no name', withVolumes({ name: 'a', secret: {} }, { name: 'a' }), {}],
  ['volumes without names', withVolumes({ emptyDir: {} }, { emptyDir: {} }), {}],
  ['volumes in the place of which claims are mounted', statefulSet(['a'], 'a', 'a', 'b'), {}],
];
