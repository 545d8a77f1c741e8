import { findings } from '../findings';

const found = (spec: object) => findings('windows/legacy-node-label', { os: { name: 'windows' }, ...spec })
  .map(({ path, container, message, refusedBy, fix, remedy }) => ({ path, container, message, refusedBy, fix, remedy }));
const fault = (path: string, name: string) => ({
  path: `spec.${path}`,
  message: `nodes are selected by the deprecated label beta.kubernetes.io/${name}; its successor is kubernetes.io/${name}`,
  refusedBy: 'nobody',
  remedy: `use kubernetes.io/${name}`,
});
const term = (...keys: unknown[]) => ({ matchExpressions: keys.map(key => ({ key, operator: 'Exists' })) });
const required = (...nodeSelectorTerms: unknown[]) => ({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } });
const preferred = (...all: unknown[]) => ({ preferredDuringSchedulingIgnoredDuringExecution: all.map(preference => ({ weight: 1, preference })) });

test('the selector', () => {
  const nodeSelector = {
    'kubernetes.io/os': 'windows', 'beta.kubernetes.io/os': 'windows', 'beta.kubernetes.io/arch': 'amd64', 'beta.kubernetes.io/x': 'y',
  };
  expect(found({ nodeSelector })).toEqual([
    fault('nodeSelector[beta.kubernetes.io/os]', 'os'),
    fault('nodeSelector[beta.kubernetes.io/arch]', 'arch'),
  ]);
});

test('every term of the affinity', () => {
  const nodeAffinity = {
    ...required(term('kubernetes.io/os'), term('x', 'beta.kubernetes.io/os')),
    ...preferred(term('beta.kubernetes.io/arch', 'beta.kubernetes.io/os'), term('kubernetes.io/arch')),
  };
  expect(found({ affinity: { nodeAffinity } })).toEqual([
    fault('affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[1].matchExpressions[1].key', 'os'),
    fault('affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].key', 'arch'),
    fault('affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[1].key', 'os'),
  ]);
});

test.each([
  [{}], [{ nodeSelector: null }], [{ nodeSelector: 'beta.kubernetes.io/os' }], [{ nodeSelector: { x: 'beta.kubernetes.io/os' } }],
  [{ affinity: { nodeAffinity: required(term(undefined, null, 7, '', 'toString')) } }], [{ affinity: { nodeAffinity: preferred(null, {}) } }],
])('nothing in %j', spec => {
  expect(found(spec)).toEqual([]);
});
