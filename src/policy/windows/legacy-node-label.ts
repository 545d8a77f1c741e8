import type { Rule } from './rule';
import { hasKey } from '../triggers/trigger';

const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['beta.kubernetes.io/os', 'kubernetes.io/os'],
  ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
]);

export const legacyNodeLabel: Rule = {
  id: 'windows/legacy-node-label',
  title: 'Nodes are selected by labels that stay',
  why: 'beta.kubernetes.io/os and beta.kubernetes.io/arch are deprecated since v1.14: the API server warns of them, and a pod that selects by them runs nowhere once they are gone.',
  remedy: 'select by kubernetes.io/os and kubernetes.io/arch',
  severity: 'warning',
  acknowledgeable: true,
  source: 'kubernetes v1.37.2 pkg/api/node/util.go',
  reads: [{ field: 'nodeSelector', where: hasKey(/^beta\./) }, 'affinity'],
  *check(pod) {
    const terms = pod.spec.at('affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms').items();
    const preferred = pod.spec.at('affinity', 'nodeAffinity', 'preferredDuringSchedulingIgnoredDuringExecution').items().map(one => one.get('preference'));
    const keys = [...terms, ...preferred].flatMap(term => term.get('matchExpressions').items()).map(requirement => requirement.get('key'));
    const labels = [...SUCCESSORS.keys()].map(label => ({ at: pod.spec.at('nodeSelector', label), label })).filter(({ at }) => at.isSet);
    for (const { at, label } of [...labels, ...keys.map(key => ({ at: key, label: key.text }))]) {
      const successor = SUCCESSORS.get(label);
      if (successor) yield { at, message: `nodes are selected by ${label}, whose successor is ${successor}`, refusedBy: 'nobody', remedy: `write ${successor}` };
    }
  },
  examples: {
    pass: [
      { title: 'the label that stays', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' } } },
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
