import { has, hasEvenEmpty, oneOf, requires, type Form } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet, isUnset } from '../triggers/condition';

const TYPE = 'TopologySpreadConstraint';
const HOLDS = 'DoNotSchedule';
const POLICY = oneOf('Honor', 'Ignore');

const POSITIVE: Form = {
  wanted: '1 or more',
  accepts: value => typeof value !== 'number' || value >= 1,
};

export const topologySpread: Rule = {
  id: 'api-server/topology-spread',
  title: 'Every constraint of the spread over nodes is complete',
  why: 'A constraint says across what pods spread, how uneven they may be, and what happens if that cannot be. None of the three has a default.',
  remedy: 'set maxSkew, topologyKey and whenUnsatisfiable',
  ...REFUSED,
  sources: validation('validateTopologySpreadConstraints', 'validateMinDomains', 'validateNodeInclusionPolicy'),
  finds: [
    requires(TYPE, 'maxSkew', isUnset),
    hasEvenEmpty(TYPE, 'maxSkew', POSITIVE),
    requires(TYPE, 'topologyKey'),
    requires(TYPE, 'whenUnsatisfiable'),
    has(TYPE, 'whenUnsatisfiable', oneOf(HOLDS, 'ScheduleAnyway')),
    hasEvenEmpty(TYPE, 'minDomains', POSITIVE),
    every.object(TYPE, 'minDomains', isSet, {
      when: ({ at, from }) => POSITIVE.accepts(at.value) && from.get('whenUnsatisfiable').value !== HOLDS,
      says: ({ at }) => `${at.path} is set; the API server accepts it only beside whenUnsatisfiable: ${HOLDS}`,
      refusedBy: 'api-server',
      remedy: () => `remove minDomains, or write whenUnsatisfiable: ${HOLDS}`,
    }),
    hasEvenEmpty(TYPE, 'nodeAffinityPolicy', POLICY),
    hasEvenEmpty(TYPE, 'nodeTaintsPolicy', POLICY),
  ],
  examples: {
    pass: [
      { title: 'across zones', spec: spreadExample({ maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: { app: 'web' } } }) },
    ],
    fail: [
      { title: 'no whenUnsatisfiable', spec: spreadExample({ maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone' }) },
      { title: 'minDomains of a wish', spec: spreadExample({ maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', minDomains: 3 }) },
    ],
  },
};

function spreadExample(constraint: object): Record<string, unknown> {
  return { os: { name: 'windows' }, topologySpreadConstraints: [constraint] };
}
