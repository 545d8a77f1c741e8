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

  const needed = 'allowed is the name of the component in the program, a text that is not empty.';

  test.each([[undefined, 'missing'], [null, 'missing'], ['', '""'], [7, '7'], [{}, 'an object']])('the name %p', (name, shown) => {
    expect(errorOf(() => new Of(name, args))).toBe(`[${type}] an option is not valid\n  name is ${shown}: ${needed}`);
  });

  test.each([
    [null, 'opts is missing: allowed is an object, or nothing.'],
    ['x', 'opts is "x": allowed is an object, or nothing.'],
    [{ parent: 'x' }, 'opts.parent is "x": allowed is a resource.'],
    [{ aliases: 'old' }, 'opts.aliases is "old": allowed is a list.'],
    [{ aliases: [null] }, 'opts.aliases[0] is missing: allowed is a URN, or an object with what has changed.'],
  ])('the options %j', (opts, fault) => {
    expect(errorOf(() => new Of('web', args, opts))).toBe(`[web] an option is not valid\n  ${fault}`);
  });

  test('arguments that hold themselves', () => {
    expect(errorOf(() => new Of('web', { ...args, labels: cyclic() }))).toBe('[web] an option is not valid\n  labels.a is an object: it holds itself; write out what is meant.');
  });

  test('no arguments', () => {
    expect(errorOf(() => new Of('web', null))).toBe('[web] an option is not valid\n  the whole is missing: allowed is an object.');
  });

  test('no aliases', async () => {
    const { error } = await run(() => new Of('web', args, { aliases: null, parent: undefined }));
    expect(error).toBe(undefined);
  });
});

test.each([
  ['a namespace', { namespace: {} }, 'namespace is an object: there is no such option; did you mean namespaces?'],
  ['a level', { namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restrictd' } } }, 'must be one of privileged, baseline, restricted'],
  ['options that hold themselves', { namespaces: cyclic() }, 'namespaces.a.a is an object: '],
  ['null', null, 'the whole is missing: allowed is an object.'],
  ['a text', 'x', 'the whole is "x": allowed is an object.'],
])('the guard and the policies do not take %s', (_, options, fault) => {
  expect(() => guardWindowsWorkloads(options as never)).toThrow(fault);
  expect(() => secureWindowsPolicies(options as never)).toThrow(fault);
});

test('nor what is misspelt', () => {
  expect(() => guardWindowsWorkloads({ hardened: true } as never)).toThrow('[guardWindowsWorkloads] an option is not valid\n  hardened is true: there is no such option; did you mean harden?');
  expect(() => secureWindowsPolicies({ enforcementLevl: 'mandatory' } as never))
    .toThrow('[secureWindowsPolicies] an option is not valid\n  enforcementLevl is "mandatory": there is no such option; did you mean enforcementLevel?');
  expect(() => secureWindowsPolicies({ enforcementLevel: 'mandatry' } as never)).toThrow('did you mean mandatory?');
});
