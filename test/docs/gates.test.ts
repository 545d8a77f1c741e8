import { read } from './document';
import { failing, gatesOf } from '../../generate/example';
import { judge, RULES } from '../../src/policy';

const drawing = read('docs/guide/gates.svg');

/** What the drawing has each gate check, by the rule that knows of it. */
const drawn = [...drawing.matchAll(/^ {2}<g data-gate="([^"]+)">([^]*?)^ {2}<\/g>$/gm)].flatMap(([, gate, checks]) =>
  [...checks!.matchAll(/data-rule="([^"]+)"/g)].map(([, rule]) => ({ gate: gate!, rule: rule! })));

test('the gates are those of the judge, in its order', () => {
  const { pods: [pod] } = judge([{ apiVersion: 'v1', kind: 'Pod', spec: {} }], { today: '2026-11-27' });
  expect([...new Set(drawn.map(({ gate }) => gate))]).toEqual([...pod!.gates.map(({ gate }) => gate), 'nobody']);
});

test.each(drawn)('$gate: $rule', ({ gate, rule }) => {
  const refusing = gatesOf(failing(RULES.find(({ id }) => id === rule)!)).map(one => one.replace(/^pod-security\/.*/, 'pod-security'));
  expect(refusing).toContain(gate);
});

test('it is readable on light and on dark', () => {
  expect(drawing).toContain('@media (prefers-color-scheme: dark)');
});
