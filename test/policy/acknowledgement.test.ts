import { aPod, TODAY } from './findings';
import { acknowledgementFault, covers, isDate, isRefusal, judge } from '../../src/policy';

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

test('an entry for a field counts there alone, before others', () => {
  const path = 'spec.containers[1].resources.limits.memory';
  expect(reasons({ rule, reason: 'field', path })).toEqual([['a', undefined], ['undefined', 'field']]);
  expect(reasons({ rule, reason: 'field', path }, { rule, reason: 'pod' }, { rule, reason: 'container', container: 'undefined' }))
    .toEqual([['a', 'pod'], ['undefined', 'field']]);
  expect(reasons({ rule, reason: 'field', path }, { rule, reason: 'both', path, container: 'undefined' })).toEqual([['a', undefined], ['undefined', 'both']]);
});

test('an entry for a field where nothing is wrong says so', () => {
  const [fault] = judged({ rule, reason: 'x', container: 'a', path: 'spec.containers[0].image' }).filter(finding => finding.rule === 'windows/acknowledgement');
  expect(fault!.message).toBe('the annotation secure-windows-workloads/acknowledged: the acknowledgement of "windows/memory-limit" of container "a" at spec.containers[0].image matches no finding; remove it');
});

test('an entry covers a finding, or does not', () => {
  const finding = judged().find(one => one.rule === rule);
  expect(covers({ rule, reason: 'x' }, finding!)).toBe(true);
  expect(covers({ rule, reason: 'x', container: 'a', path: 'spec.containers[0].resources.limits.memory' }, finding!)).toBe(true);
  expect(covers({ rule, reason: 'x', container: 'b' }, finding!)).toBe(false);
  expect(covers({ rule: 'windows/secret-volume', reason: 'x' }, finding!)).toBe(false);
});

test.each([
  [{ rule, reason: 'x' }, undefined],
  [{ rule, reason: ' ' }, 'the acknowledgement gives no reason'],
  ['x', 'the acknowledgement is not an object'],
  [{ reason: 'x' }, 'the acknowledgement names no rule'],
  [{ rule: 'windows/unheard', reason: 'x' }, 'there is no rule "windows/unheard"'],
  [{ rule: 'windows/host-path', reason: 'x' }, '"windows/host-path" cannot be acknowledged: it is access to the host'],
  [{ rule: 'windows/os-name', reason: 'x' }, '"windows/os-name" cannot be acknowledged: it is an error in the manifest and must be fixed there'],
  [{ rule: 'pod-security/runAsNonRoot', reason: 'x' }, '"pod-security/runAsNonRoot" cannot be acknowledged: the namespace decides what it enforces'],
])('%j is valid nowhere: %s', (entry, fault) => {
  expect(acknowledgementFault(entry)).toBe(fault);
});

test.each([[['x'], 'entry 0 is not an object'], [[{ rule: 1 }], 'entry 0 names no rule'], [[{ rule, reason: 'x' }, { rule }], 'entry 1 (windows/memory-limit) gives no reason']])('%j: %s', (entries, fault) => {
  expect(judged(...entries as object[]).at(-1)!.message).toBe(`the annotation secure-windows-workloads/acknowledged: ${fault}`);
});

test.each(['approvedBy', 'expires', 'container', 'path'])('%s is a string', key => {
  const [fault] = judged({ rule, reason: 'x', [key]: 1 }).filter(finding => finding.rule === 'windows/acknowledgement');
  expect(fault).toMatchObject({
    message: `the annotation secure-windows-workloads/acknowledged: entry 0 (windows/memory-limit) has a ${key} that is not a string`, refusedBy: 'nobody', severity: 'error',
  });
});

test('what is not due to the host cannot be acknowledged for another reason', () => {
  expect(judged({ rule: 'windows/host-port', reason: 'x' }).at(-1)!.message).toContain('cannot be acknowledged: it is access to the host');
  expect(judged({ rule: 'windows/ephemeral-containers', reason: 'x' }).at(-1)!.message).toContain('cannot be acknowledged: it is an error in the manifest and must be fixed there');
});

test.each([
  ['2026/11/23', false], ['2026-11-23 ', false], ['2026-11-00', false], ['2026-00-10', false], ['2026-11-31', false], ['2026-04-30', true], ['2026-12-31', true], ['2026-01-01', true],
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

test('a rule that is none may have been meant for another', () => {
  expect(acknowledgementFault({ rule: 'windows/memorylimit', reason: 'x' })).toBe('there is no rule "windows/memorylimit"; did you mean windows/memory-limit?');
  expect(acknowledgementFault({ rule: 'nothing', reason: 'x' })).toBe('there is no rule "nothing"');
});
