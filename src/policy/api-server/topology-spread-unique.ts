import { refusal } from './form';
import { validation } from './validation';
import { textIn } from '../object/field';
import type { Rule } from '../rule/rule';

export const topologySpreadUnique: Rule = {
  id: 'api-server/topology-spread-unique',
  title: 'No two spread constraints have the same topologyKey and whenUnsatisfiable',
  why: 'Kubernetes tells the constraints of a pod apart by these two fields, also where they select different pods.',
  remedy: 'remove one of the constraints, or make one of them a wish: ScheduleAnyway',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: validation('ValidateSpreadConstraintNotRepeat'),
  triggers: [{ type: 'PodSpec', field: 'topologySpreadConstraints', where: list => twinsIn(list).length > 0 }],
  *check(pod) {
    const constraints = pod.spec.get('topologySpreadConstraints');
    const items = constraints.items();
    for (const [index, twin] of twinsIn(constraints.value)) {
      const at = items[index]!;
      yield refusal(pod, at, `${at.path} has the same topologyKey and whenUnsatisfiable as ${items[twin]!.path}`, 'remove one of them, or give it another whenUnsatisfiable');
    }
  },
  examples: {
    pass: [
      { title: 'zones and nodes', spec: spread(['topology.kubernetes.io/zone', 'kubernetes.io/hostname']) },
    ],
    fail: [
      { title: 'zones twice', spec: spread(['topology.kubernetes.io/zone', 'topology.kubernetes.io/zone']) },
    ],
  },
};

/** The indices of constraints, each with that of the next one like it. */
function twinsIn(list: unknown): Array<readonly [index: number, twin: number]> {
  const kinds = Array.isArray(list) ? Array.from<unknown, string>(list, kindOf) : [];
  return kinds.map((kind, index) => [index, kinds.indexOf(kind, index + 1)] as const).filter(([, twin]) => twin >= 0);
}

function kindOf(constraint: unknown): string {
  return JSON.stringify([textIn(constraint, 'topologyKey'), textIn(constraint, 'whenUnsatisfiable')]);
}

function spread(topologyKeys: readonly string[]): Record<string, unknown> {
  return { os: { name: 'windows' }, topologySpreadConstraints: topologyKeys.map(topologyKey => ({ maxSkew: 1, topologyKey, whenUnsatisfiable: 'DoNotSchedule' })) };
}
