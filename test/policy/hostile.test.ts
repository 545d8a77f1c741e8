import { aPod, TODAY } from './findings';
import { judge, renderFinding, type Finding } from '../../src/policy';

/** Whatever is handed over: it ends, soon, and what is said of it can be shown. */
function judged(...objects: readonly unknown[]): readonly Finding[] {
  const { findings } = judge(objects, { today: TODAY, namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
  for (const finding of findings) expect(renderFinding(finding).length).toBeLessThan(1_000_000);
  return findings;
}
const rules = (...objects: readonly unknown[]) => [...new Set(judged(...objects).map(({ rule }) => rule))];
const windows = { os: { name: 'windows' } };
const LONG = 10_000_000;

describe('long texts', () => {
  const text = 'a'.repeat(LONG);
  test.each<[string, object, string]>([
    ['a user', { securityContext: { windowsOptions: { runAsUserName: text } } }, 'windows/run-as-user-name'],
    ['a user of dots, which is not one at its end', { securityContext: { windowsOptions: { runAsUserName: `${'.'.repeat(LONG)}a` } } }, 'windows/run-as-user-name'],
    ['a domain', { securityContext: { windowsOptions: { runAsUserName: `${text}\\u` } } }, 'windows/run-as-user-name'],
    ['a credential spec', { securityContext: { windowsOptions: { gmsaCredentialSpec: text } } }, 'windows/gmsa-credential-spec'],
    ['the name of one', { securityContext: { windowsOptions: { gmsaCredentialSpecName: `${'-'.repeat(LONG)}a` } } }, 'windows/gmsa-credential-spec'],
    ['an OS', { nodeSelector: { 'kubernetes.io/os': 'windows' }, os: { name: text } }, 'windows/os-name'],
    ['a path', { containers: [{ name: 'x', volumeMounts: [{ subPath: `${'..\\'.repeat(LONG / 10)}a` }] }] }, 'windows/sub-path'],
    ['a mount of backslashes', { containers: [{ name: 'x', volumeMounts: [{ mountPath: `${'\\'.repeat(LONG)}a` }, { mountPath: `${'/'.repeat(LONG)}A` }] }] }, 'windows/mount-path'],
    ['the name of a container', { containers: [{ name: text, securityContext: { privileged: true } }] }, 'windows/privileged'],
    ['the name of a volume', { volumes: [{ name: text, hostPath: { path: text } }] }, 'windows/host-path'],
    ['a value of a wrong type', { hostNetwork: text }, 'windows/field-type'],
  ])('%s', (_, spec, rule) => {
    expect(rules(aPod({ ...windows, ...spec }))).toContain(rule);
  });

  test('an annotation', () => {
    expect(rules(aPod(windows, { annotations: { 'secure-windows-workloads/acknowledged': '['.repeat(LONG) } }))).toContain('windows/acknowledgement');
  });
});

describe('many', () => {
  const MANY = 20_000;
  const many = <T>(one: (index: number) => T) => Array.from({ length: MANY }, (_, index) => one(index));

  test('containers, each with a fault of every sort', () => {
    const container = (index: number) => ({
      name: `c${index}`,
      ports: [{ hostPort: 80 }],
      securitycontext: {},
      securityContext: { privileged: true, unknown: 1, windowsOptions: { hostProcess: index % 2 === 0, runAsUserName: '' } },
    });
    const found = judge([aPod({ ...windows, containers: many(container) })], { today: TODAY }).findings;
    expect(found.filter(({ rule }) => rule === 'windows/host-process')).toHaveLength(MANY / 2);
    expect(found.filter(({ rule, container: name }) => rule === 'windows/unknown-field' && name === `c${MANY - 1}`)).toHaveLength(2);
  });

  test('acknowledgements of many findings', () => {
    const annotations = { 'secure-windows-workloads/acknowledged': JSON.stringify(many(index => ({ rule: 'windows/memory-limit', reason: 'x', container: `c${index}` }))) };
    const { findings } = judge([aPod({ ...windows, containers: many(index => ({ name: `c${index}` })) }, { annotations })], { today: TODAY });
    expect(findings.filter(({ acknowledged }) => acknowledged)).toHaveLength(MANY);
  });

  test('signals that contradict each other', () => {
    const expression = (index: number) => ({ key: 'kubernetes.io/os', operator: 'In', values: [index % 2 === 0 ? 'windows' : 'linux'] });
    const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: many(expression) }] } };
    expect(rules(aPod({ ...windows, affinity: { nodeAffinity } }))).toContain('windows/os-contradiction');
  });

  test('pods in a list', () => {
    const { pods } = judge([{ kind: 'List', items: many(() => aPod(windows)) }], { today: TODAY });
    expect(pods).toHaveLength(MANY);
  });

  test('items, more than a function takes arguments', () => {
    const { findings } = judge([{ kind: 'List', items: Array.from({ length: 130_000 }, () => ({ kind: 'ConfigMap' })).concat(aPod({ ...windows, hostPID: true }) as never) }], { today: TODAY });
    expect(findings.map(({ path }) => path)).toContain('items[130000].spec.hostPID');
  });

  test('parts of pods in a custom resource, beside and inside each other', () => {
    const custom = (spec: object) => judged({ apiVersion: 'x.io/v1', kind: 'X', spec });
    expect(custom(Object.fromEntries(many(index => [`a${index}`, { hostNetwork: true }])))).toEqual([]);
    let inside: object = { image: 'x' };
    for (let i = 0; i < 2000; i++) inside = { hostIPC: true, a: inside };
    expect(custom(inside)).toEqual([]);
  });

  test('ways to the same value, where another type is wanted', () => {
    let value: unknown = 'x';
    for (let i = 0; i < 60; i++) value = [value, value];
    const found = judged(aPod({ ...windows, hostNetwork: value, containers: [{ name: 'web', resources: { limits: { memory: value } }, securityContext: { privileged: value } }] }));
    expect(found.filter(({ rule }) => rule === 'windows/field-type').map(({ path }) => path)).toEqual(expect.arrayContaining(['spec.hostNetwork']));
  });
});

describe('depth', () => {
  const nest = (depth: number, wrap: (inner: unknown) => unknown, inner: unknown) => {
    let at = inner;
    for (let i = 0; i < depth; i++) at = wrap(at);
    return at;
  };

  test('of lists', () => {
    expect(rules(nest(100_000, item => ({ kind: 'List', items: [item] }), aPod({ ...windows, hostPID: true })))).toContain('windows/host-namespaces');
  });

  test('of a kind that nobody knows', () => {
    expect(rules(nest(100_000, spec => ({ spec }), { containers: [{ name: 'x' }], ...windows, hostPID: true }))).toContain('windows/host-namespaces');
  });

  test('of a value of a wrong type', () => {
    expect(rules(aPod({ ...windows, hostNetwork: nest(100_000, inner => [inner], 1) }))).toContain('windows/field-type');
  });
});

describe('cycles', () => {
  test('in a list, in a template, in a value', () => {
    const list: { kind: string; items: unknown[] } = { kind: 'List', items: [aPod({ ...windows, hostPID: true })] };
    list.items.push(list, list);
    expect(rules(list)).toContain('windows/host-namespaces');
    const resource: Record<string, unknown> = { apiVersion: 'x.io/v1', kind: 'X', spec: { containers: [{ name: 'x' }], ...windows, hostPID: true } };
    resource['self'] = resource;
    expect(rules(resource)).toContain('windows/host-namespaces');
    const value: unknown[] = [];
    value.push(value);
    expect(rules(aPod({ ...windows, hostNetwork: value }))).toContain('windows/field-type');
  });
});

describe('odd objects', () => {
  test('keys of the prototype are keys like others', () => {
    const spec = JSON.parse('{"os":{"name":"windows"},"__proto__":{"hostPID":true},"constructor":{},"nodeSelector":{"__proto__":"linux"},"hostIPC":true}') as object;
    expect(judged(aPod(spec)).map(({ path }) => path)).toContain('spec.hostIPC');
    expect(judged(aPod(spec)).map(({ path }) => path)).not.toContain('spec.hostPID');
    expect(({} as Record<string, unknown>)['hostPID']).toBeUndefined();
  });

  test('without a prototype', () => {
    expect(rules(aPod(Object.assign(Object.create(null) as object, windows, { hostPID: true })))).toContain('windows/host-namespaces');
  });

  test.each<[string, unknown]>([['a bigint', 10n], ['a symbol', Symbol('x')], ['a function', () => true], ['a date', new Date(0)], ['a proxy', new Proxy({}, {})]])('%s', (_, value) => {
    expect(rules(aPod({ ...windows, hostNetwork: value }))).toContain('windows/field-type');
  });

  test('a proxy that refuses everything', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(rules(proxy, aPod({ ...windows, hostPID: true }))).toEqual(expect.arrayContaining(['windows/unreadable', 'windows/host-namespaces']));
  });
});
