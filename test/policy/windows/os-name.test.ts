import { judge } from '../../../src/policy';
import { aPod, findings, TODAY, verdicts } from '../findings';

const rule = 'windows/os-name';
const spec = (os: unknown) => ({ os, nodeSelector: { 'kubernetes.io/os': 'windows' } });

test.each([
  [{ name: 'windows' }, []],
  [{ name: 'linux' }, []],
  [null, []],
  [undefined, []],
  [{ name: 'Windows' }, [['spec.os', 'api-server']]],
  [{ name: 'freebsd' }, [['spec.os', 'api-server']]],
  [{}, [['spec.os.name', 'api-server']]],
  [{ name: '' }, [['spec.os.name', 'api-server']]],
  [{ name: null }, [['spec.os.name', 'api-server']]],
])('os: %j', (os, expected) => {
  expect(verdicts(rule, spec(os))).toEqual(expected);
});

test('it says what stands there', () => {
  expect(findings(rule, spec({ name: 'Windows' }))[0]!.message).toBe('os.name is "Windows": only windows and linux are valid, in lower case');
  expect(findings(rule, spec({}))[0]!.message).toBe('os names no operating system');
});

test('it mends what was meant', () => {
  expect(findings(rule, spec({ name: 'Windows' }))[0]!.fix).toEqual({ op: 'add', path: '/spec/os/name', value: 'windows' });
  expect(findings(rule, spec({}))[0]!.fix).toEqual({ op: 'remove', path: '/spec/os' });
  for (const os of [{ name: 'Windows' }, {}]) expect(findings(rule, spec(os))[0]!.remedy).toBe('set os: { name: windows }');
});

describe('a pod that is not a Windows pod', () => {
  const inLinux = (os: unknown) => judge([aPod({ os, containers: [] })], { today: TODAY, pods: 'all' }).findings.filter(finding => finding.rule === rule)
    .map(({ path, remedy, fix }) => [path, remedy, fix]);

  test.each([
    [{ name: 'linux' }, []],
    [{ name: 'LINUX' }, [['spec.os', 'set os: { name: linux }', { op: 'add', path: '/spec/os/name', value: 'linux' }]]],
    [{ name: 'freebsd' }, [['spec.os', 'set os: { name: linux }', undefined]]],
    [{}, [['spec.os.name', 'set os: { name: linux }, or remove os', { op: 'remove', path: '/spec/os' }]]],
  ])('os: %j', (os, expected) => {
    expect(inLinux(os)).toEqual(expected);
  });
});
