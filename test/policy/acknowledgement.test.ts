import { aPod, TODAY } from './findings';
import { isDate, isRefusal, judge } from '../../src/policy';

const rule = 'windows/memory-limit';
const spec = { os: { name: 'windows' }, containers: [{ name: 'a' }, { name: 'undefined' }] };
const judged = (...entries: object[]) =>
  judge([aPod(spec, { annotations: { 'secure-windows-workloads/acknowledged': JSON.stringify(entries) } })], { today: TODAY }).findings;
const reasons = (...entries: object[]) => judged(...entries)
  .filter(finding => finding.rule === rule).map(({ container, acknowledged }) => [container, acknowledged?.reason]);

test('the first entry for a container counts, before the first for the pod', () => {
  expect(reasons({ rule, reason: 'pod' }, { rule, reason: 'a', container: 'a' }, { rule, reason: 'again', container: 'a' }, { rule, reason: 'again' }))
    .toEqual([['a', 'a'], ['undefined', 'pod']]);
});

test('a container that is called undefined is one like others', () => {
  expect(reasons({ rule, reason: 'one', container: 'undefined' })).toEqual([['a', undefined], ['undefined', 'one']]);
});

test.each(['approvedBy', 'expires', 'container'])('%s is a string', key => {
  const [fault] = judged({ rule, reason: 'x', [key]: 1 }).filter(finding => finding.rule === 'windows/acknowledgement');
  expect(fault).toMatchObject({
    message: `the annotation secure-windows-workloads/acknowledged entry 0 (windows/memory-limit) has a ${key} that is not a string`, refusedBy: 'nobody', severity: 'error',
  });
});

test('what is not due to the host can not be acknowledged for another reason', () => {
  expect(judged({ rule: 'windows/host-port', reason: 'x' }).at(-1)!.message).toContain('which nobody can: it is access to the host');
  expect(judged({ rule: 'windows/ephemeral-containers', reason: 'x' }).at(-1)!.message).toContain('which nobody can: no cluster takes the pod as it is written');
});

test.each([
  ['2026-11-23', true], ['2024-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['2026-11-23x', false], ['x2026-11-23', false], ['2026-1-1', false], ['2026', false], ['2026-11', false], ['', false],
])('%j is a date: %j', (text, valid) => {
  expect(isDate(text)).toBe(valid);
});

test('a warning stops nothing', () => {
  const [warning] = judged();
  expect(warning).toMatchObject({ severity: 'warning' });
  expect(isRefusal(warning!)).toBe(false);
});

test('in an object with pods of both systems it is read', () => {
  const resource = {
    apiVersion: 'x.io/v1', kind: 'X', metadata: { annotations: { 'secure-windows-workloads/acknowledged': '?' } }, spec: { windows: spec, linux: { containers: [{ name: 'a' }] } },
  };
  expect(judge([resource], { today: TODAY }).findings.map(finding => finding.rule)).toContain('windows/acknowledgement');
});
