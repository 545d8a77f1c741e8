/** @jest-environment ./test/pulumi/environment.ts */
import * as pulumi from '@pulumi/pulumi';
import { run } from './program';
import { guardWindowsWorkloads, PssNamespace, SecureWindowsDeployment, SecureWindowsPod } from '../../src/pulumi';
import { secureWindowsPolicies } from '../../src/pulumi/policy';

const containers = [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } }];

function cyclic(): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  value['a'] = value;
  return value;
}

type Component = new (name: unknown, args: unknown, opts?: unknown) => pulumi.ComponentResource;
const COMPONENTS = Object.entries({ SecureWindowsPod, SecureWindowsDeployment, PssNamespace }) as unknown as ReadonlyArray<[string, Component]>;

/** The error as the engine shows it: its text, and no stack. */
function errorOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    const { name, message, stack } = error as Error;
    expect([name, stack]).toEqual(['InvalidOptionsError', message]);
    return message;
  }
  return 'it went through';
}

beforeEach(() => pulumi.runtime.setMocks({
  call: ({ inputs }) => inputs as object,
  newResource: ({ name, inputs }) => ({ id: name, state: inputs as object }),
}));

describe.each(COMPONENTS)('%s', (type, Of) => {
  const args = type === 'PssNamespace' ? {} : { containers };

  const needed = 'must be a non-empty string: the name of the component in the program.';

  test.each([[undefined, ''], [null, ''], ['', ' is "":'], [7, ' is 7:'], [{}, ' is an object:']])('the name %p', (name, shown) => {
    expect(errorOf(() => new Of(name, args))).toBe(`[${type}] 1 option is invalid\n  name${shown} ${needed}`);
  });

  test.each([
    [null, 'opts must be an object or undefined.'],
    ['x', 'opts is "x": must be an object or undefined.'],
    [{ parent: 'x' }, 'opts.parent is "x": must be a resource.'],
    [{ aliases: 'old' }, 'opts.aliases is "old": must be a list.'],
    [{ aliases: [null] }, 'opts.aliases[0] must be a URN, or an object of what has changed.'],
  ])('the options %j', (opts, fault) => {
    expect(errorOf(() => new Of('web', args, opts))).toBe(`[web] 1 option is invalid\n  ${fault}`);
  });

  test('arguments that hold themselves', () => {
    expect(errorOf(() => new Of('web', { ...args, labels: cyclic() }))).toBe('[web] 1 option is invalid\n  labels.a is an object: it contains itself; remove the circular reference.');
  });

  test('no arguments', () => {
    expect(errorOf(() => new Of('web', null))).toBe('[web] 1 option is invalid\n  options must be an object.');
  });

  test('no aliases', async () => {
    const { error } = await run(() => new Of('web', args, { aliases: null, parent: undefined }));
    expect(error).toBe(undefined);
  });
});

test.each([
  ['a namespace', { namespace: {} }, 'namespace is an object: unknown option; did you mean namespaces?'],
  ['a level', { namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restrictd' } } }, 'must be one of privileged, baseline, restricted'],
  ['options that hold themselves', { namespaces: cyclic() }, 'namespaces.a.a is an object: '],
  ['null', null, 'options must be an object.'],
  ['a text', 'x', 'options is "x": must be an object.'],
])('the guard and the policies do not take %s', (_, options, fault) => {
  expect(() => guardWindowsWorkloads(options as never)).toThrow(fault);
  expect(() => secureWindowsPolicies(options as never)).toThrow(fault);
});

test('nor what is misspelt', () => {
  expect(() => guardWindowsWorkloads({ hardened: true } as never)).toThrow('[guardWindowsWorkloads] 1 option is invalid\n  hardened is true: unknown option; did you mean harden?');
  expect(() => secureWindowsPolicies({ enforcementLevl: 'mandatory' } as never))
    .toThrow('[secureWindowsPolicies] 1 option is invalid\n  enforcementLevl is "mandatory": unknown option; did you mean enforcementLevel?');
  expect(() => secureWindowsPolicies({ enforcementLevel: 'mandatry' } as never)).toThrow('did you mean mandatory?');
});
