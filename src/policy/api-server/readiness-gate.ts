import { has, requires } from './form';
import { QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

export const readinessGate: Rule = {
  id: 'api-server/readiness-gate',
  title: 'Every readiness gate names a condition',
  why: 'The pod counts as ready once its containers are, and the status has each of these conditions. A name that no condition can have would keep it unready.',
  remedy: 'name the condition like a label, after your domain and a slash',
  ...REFUSED,
  sources: validation('validateReadinessGates'),
  finds: [
    requires('PodReadinessGate', 'conditionType'),
    has('PodReadinessGate', 'conditionType', QUALIFIED_NAME),
  ],
  examples: {
    pass: [
      { title: 'a condition', spec: { os: { name: 'windows' }, readinessGates: [{ conditionType: 'example.com/in-service' }] } },
    ],
    fail: [
      { title: 'a blank in a name', spec: { os: { name: 'windows' }, readinessGates: [{ conditionType: 'in service' }] } },
    ],
  },
};
