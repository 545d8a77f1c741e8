import { every, type Find, type Match } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isOneOf, isSet, type Condition } from '../triggers/condition';

const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['beta.kubernetes.io/os', 'kubernetes.io/os'],
  ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
]);

const isLegacy = isOneOf(...SUCCESSORS.keys());

export const legacyNodeLabel: Rule = {
  id: 'windows/legacy-node-label',
  title: 'Nodes are not selected by deprecated labels',
  why: 'beta.kubernetes.io/os and beta.kubernetes.io/arch have been deprecated since v1.14: the API server warns about them, and a pod that selects by them cannot be scheduled once they are gone.',
  remedy: 'select by kubernetes.io/os and kubernetes.io/arch',
  severity: 'warning',
  acknowledgeable: true,
  sources: [{ project: 'kubernetes', file: 'pkg/api/node/util.go', symbol: 'GetNodeLabelDeprecatedMessage' }],
  finds: [
    ...[...SUCCESSORS.keys()].map(label => selectsBy(`nodeSelector[${label}]`, isSet, () => label)),
    selectsBy('affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].key', isLegacy, ({ at }) => at.text),
    selectsBy('affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchExpressions[].key', isLegacy, ({ at }) => at.text),
  ],
  examples: {
    pass: [
      { title: 'the current label', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' } } },
    ],
    fail: [
      { title: 'a selector', spec: { os: { name: 'windows' }, nodeSelector: { 'beta.kubernetes.io/os': 'windows' } } },
      {
        title: 'an affinity',
        spec: {
          os: { name: 'windows' },
          affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions: [{ key: 'beta.kubernetes.io/arch', operator: 'In', values: ['amd64'] }] } }] } },
        },
      },
    ],
  },
};

function selectsBy(path: string, where: Condition, labelOf: (match: Match) => string): Find {
  return every.pod(path, where, {
    says: match => `nodes are selected by the deprecated label ${labelOf(match)}; its successor is ${SUCCESSORS.get(labelOf(match))}`,
    refusedBy: 'nobody',
    remedy: match => `use ${SUCCESSORS.get(labelOf(match))}`,
  });
}
