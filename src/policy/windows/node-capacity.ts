import { exceeds } from '../object/amount';
import { memberOf, type Field } from '../object/field';
import type { Rule } from '../rule/rule';

/** What the largest node of Windows Server 2025 has. */
const MOST: Readonly<Record<string, string>> = { cpu: '2048', memory: '240Ti' };

export const nodeCapacity: Rule = {
  id: 'windows/node-capacity',
  title: 'No container asks for more than a Windows node can have',
  why: 'Windows Server runs on at most 2048 logical processors and 240 TB of memory. A container that asks for more stays Pending on every cluster: mostly a unit was forgotten (500 is 500 processors, 500m half of one).',
  remedy: 'write the unit: m for thousandths of a processor, Mi or Gi for memory',
  severity: 'error',
  acknowledgeable: true,
  sources: [
    { project: 'Microsoft Learn', page: 'Comparison of locks and limits in Windows Server' },
    { project: 'kubernetes', file: 'pkg/scheduler/framework/plugins/noderesources/fit.go', symbol: 'fitsRequest' },
  ],
  triggers: ['limits', 'requests'].map(list => ({ field: `resources.${list}`, where: hasTooMuch })),
  *check(pod) {
    for (const container of pod.containers) {
      for (const [name, most] of Object.entries(MOST)) {
        const [request, limit] = ['requests', 'limits'].map(list => container.field.at('resources', list, name)) as [Field, Field];
        // Where there is no request, the limit is one.
        const at = request.isSet ? request : limit;
        if (exceeds(at.value, most)) yield { at, container, message: `${container.title} asks for ${at.shown} of ${name}; no Windows node has more than ${most}`, refusedBy: 'scheduler' };
      }
    }
  },
  examples: {
    pass: [
      { title: 'half a processor', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { requests: { cpu: '500m', memory: '400Mi' } } }] } },
    ],
    fail: [
      { title: 'memory in the wrong unit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { requests: { memory: '400Ti' } } }] } },
      { title: 'a unit that was forgotten', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { cpu: 4000 } } }] } },
    ],
  },
};

function hasTooMuch(amounts: unknown): boolean {
  for (const name in MOST) if (exceeds(memberOf(amounts, name), MOST[name])) return true;
  return false;
}
