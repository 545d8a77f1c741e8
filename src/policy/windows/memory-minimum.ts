import { amountOf, exceeds } from '../object/amount';
import { memberOf } from '../object/field';
import type { Rule } from '../rule/rule';

const BYTE = 1000n;
const MEBIBYTE = 1024n * 1024n * BYTE;
/** About what a container of Nano Server needs before its own process. */
const LEAST = '50Mi';

export const memoryMinimum: Rule = {
  id: 'windows/memory-minimum',
  title: 'A memory limit leaves room for Windows itself',
  why: 'The limit counts for the whole container, the system processes of Windows in it included: with less than about 50Mi nothing starts. Mostly a unit was forgotten, or is m, which means thousandths of a byte.',
  remedy: 'set the limit to the most that the container needs, in Mi or Gi',
  severity: 'error',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/api/pod/warnings.go', symbol: 'warningsForPodSpecAndMeta' },
    { project: 'kubernetes.io', page: 'Resource Management for Windows nodes' },
  ],
  triggers: [{ field: 'resources.limits', where: limits => isTooLow(memberOf(limits, 'memory')) }],
  *check(pod) {
    for (const container of pod.containers) {
      const at = container.field.at('resources', 'limits', 'memory');
      if (!isTooLow(at.value)) continue;
      const limit = amountOf(at.value)!;
      const isTiny = limit < MEBIBYTE;
      yield {
        at,
        container,
        ...isTiny ? { refusedBy: 'runtime' } : { refusedBy: 'nobody', severity: 'warning' },
        message: `${container.title} has a memory limit of ${at.shown}${limit % BYTE === 0n ? '' : ', which has a part of a byte'}; a Windows container needs about ${LEAST} to start`,
      };
    }
  },
  examples: {
    pass: [
      { title: 'enough for IIS', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: '800Mi' } } }] } },
    ],
    fail: [
      { title: 'a unit that is no unit of memory', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: '800m' } } }] } },
      { title: 'a unit that was forgotten', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resources: { limits: { memory: 800 } } }] } },
    ],
  },
};

/** 0 is no limit at all. */
function isTooLow(quantity: unknown): boolean {
  return exceeds(LEAST, quantity) && amountOf(quantity)! > 0n;
}
