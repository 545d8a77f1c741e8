import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { Acknowledgements, PssNamespace, SecureWindowsDeployment, SecureWindowsPod, WindowsGuard } from '../../src';

const containers = [{ name: 'web', image: 'example.com/web:1' }];

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): Record<string, any> {
  const value = {};
  return Object.assign(value, { a: value });
}

/** What is thrown, with the line of whoever called. */
function stackOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).stack!;
  }
  return 'it went through';
}

const SCOPES: ReadonlyArray<[string, unknown, string]> = [
  ['nothing', undefined, 'undefined'], ['null', null, 'null'], ['a text', 'x', '"x"'], ['an object', {}, 'an object'], ['a revoked proxy', revoked(), 'an object'],
];

describe.each(SCOPES)('%s is no scope', (_, value, shown) => {
  const scope = value as Construct;

  test.each<[string, () => unknown]>([
    ['WindowsGuard.protect()', () => WindowsGuard.protect(scope)],
    ['Acknowledgements.of()', () => Acknowledgements.of(scope)],
    ['SecureWindowsPod "x"', () => new SecureWindowsPod(scope, 'x', { containers })],
    ['SecureWindowsDeployment "x"', () => new SecureWindowsDeployment(scope, 'x', { containers })],
    ['PssNamespace "x"', () => new PssNamespace(scope, 'x')],
  ])('of %s', (asking, run) => {
    const [message, ...lines] = stackOf(run).split('\n');
    expect(message).toBe(`Error: ${asking}: the scope is ${shown}; it must be a construct, such as a Chart or the App.`);
    expect(lines).toEqual([expect.stringMatching(/scope\.test\.ts/)]);
  });
});

test.each<[string, (chart: Chart) => unknown, string]>([
  ['the guard', chart => WindowsGuard.protect(chart, { namespaces: cyclic() }), '[WindowsGuard.protect()] 1 option is invalid\n  namespaces.a is an object: it contains itself; remove the circular reference.'],
  ['a pod', chart => new SecureWindowsPod(chart, 'x', { containers, labels: cyclic() }), '[chart/x] 1 option is invalid\n  labels.a is an object: it contains itself; remove the circular reference.'],
  ['a namespace', chart => new PssNamespace(chart, 'x', cyclic()), '[chart/x] 1 option is invalid\n  a is an object: it contains itself; remove the circular reference.'],
])('options that hold themselves, of %s', (_, run, message) => {
  const stack = stackOf(() => run(new Chart(new App(), 'chart')));
  expect(stack).toContain(`InvalidOptionsError: ${message}\n`);
  expect(stack.split('\n').filter(line => /^ +at /.test(line))).toEqual([expect.stringMatching(/scope\.test\.ts/)]);
});
