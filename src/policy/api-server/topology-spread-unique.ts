import { refusal } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { textIn } from '../object/field';
import type { Rule } from '../rule/rule';

export const topologySpreadUnique: Rule = {
  id: 'api-server/topology-spread-unique',
  title: 'No two spread constraints have the same topologyKey and whenUnsatisfiable',
  why: 'Kubernetes tells the constraints of a pod apart by these two fields, also where they select different pods.',
  remedy: 'remove one of the constraints, or make one of them a wish: ScheduleAnyway',
  ...REFUSED,
  sources: validation('ValidateSpreadConstraintNotRepeat'),
  triggers: [{ type: 'PodSpec', field: 'topologySpreadConstraints' }],
  *check(pod) {
    const constraints = pod.objectsOf('TopologySpreadConstraint');
    const kinds = constraints.map(({ value }) => kindOf(value));
    for (const [index, at] of constraints.entries()) {
      const twin = constraints[kinds.indexOf(kinds[index]!, index + 1)];
      if (twin) yield refusal(pod, at, `${at.path} has the same topologyKey and whenUnsatisfiable as ${twin.path}`, 'remove one of them, or give it another whenUnsatisfiable');
    }
  },
  examples: {
    pass: [
      { title: 'zones and nodes', spec: spreadExample(['topology.kubernetes.io/zone', 'kubernetes.io/hostname']) },
    ],
    fail: [
      { title: 'zones twice', spec: spreadExample(['topology.kubernetes.io/zone', 'topology.kubernetes.io/zone']) },
    ],
  },
};

function kindOf(constraint: unknown): string {
  return JSON.stringify([textIn(constraint, 'topologyKey'), textIn(constraint, 'whenUnsatisfiable')]);
}

function spreadExample(topologyKeys: readonly string[]): Record<string, unknown> {
  return { os: { name: 'windows' }, topologySpreadConstraints: topologyKeys.map(topologyKey => ({ maxSkew: 1, topologyKey, whenUnsatisfiable: 'DoNotSchedule' })) };
}
