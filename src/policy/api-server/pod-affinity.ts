import { has, hasEach, requires } from './form';
import { DNS_LABEL, QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

const KEY = 'topologyKey';
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution[]';

export const podAffinity: Rule = {
  id: 'api-server/pod-affinity',
  title: 'Every affinity to pods says how near is near',
  why: 'Two pods are near if their nodes have the same value of one label: topologyKey names it, kubernetes.io/hostname for one node. There is no default.',
  remedy: 'set topologyKey to a label of the nodes, such as kubernetes.io/hostname or topology.kubernetes.io/zone',
  ...REFUSED,
  sources: validation('validatePodAffinityTerm'),
  finds: [
    requires('PodAffinity', `${REQUIRED}.${KEY}`),
    requires('PodAntiAffinity', `${REQUIRED}.${KEY}`),
    requires('WeightedPodAffinityTerm', `podAffinityTerm.${KEY}`),
    has('PodAffinityTerm', KEY, QUALIFIED_NAME),
    hasEach('PodAffinityTerm', 'namespaces', DNS_LABEL),
  ],
  examples: {
    pass: [
      { title: 'not twice on one node', spec: apartExample({ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'web' } } }) },
    ],
    fail: [
      { title: 'no topologyKey', spec: apartExample({ labelSelector: { matchLabels: { app: 'web' } } }) },
      { title: 'a pattern for a namespace', spec: apartExample({ topologyKey: 'kubernetes.io/hostname', namespaces: ['shop-*'] }) },
    ],
  },
};

function apartExample(term: object): Record<string, unknown> {
  return { os: { name: 'windows' }, affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } } };
}
