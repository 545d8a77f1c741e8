import { aPod, TODAY } from './findings';
import { admit, isRefusal, judge, pathText } from '../../src/policy';

const windows = { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows' } };
const clean = {
  ...windows,
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
  containers: [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } }],
};
const at = { today: TODAY };

test('a good pod has no findings, and the report says who it is', () => {
  expect(judge([aPod(clean)], at)).toStrictEqual({
    findings: [],
    pods: [{
      resource: { apiVersion: 'v1', kind: 'Pod', name: 'web', namespace: 'shop' },
      object: 0,
      path: 'spec',
      keys: ['spec'],
      windows: true,
      likelyWindows: false,
      origin: 'built-in',
      evidence: [
        { os: 'windows', path: 'spec.os.name', source: 'os.name', strength: 'strong' },
        { os: 'windows', path: 'spec.nodeSelector[kubernetes.io/os]', source: 'nodeSelector', strength: 'strong' },
        { os: 'windows', path: 'spec.securityContext.windowsOptions', source: 'windowsOptions', strength: 'strong' },
      ],
      containers: [{ name: 'web', runAsUserName: 'ContainerUser' }],
      findings: [],
      gates: [
        { gate: 'api-server', verdict: 'pass', findings: [] },
        { gate: 'pod-security', verdict: 'unknown', dependsOn: 'the labels of namespace "shop"', findings: [] },
        { gate: 'scheduler', verdict: 'pass', findings: [] },
        { gate: 'kubelet', verdict: 'pass', findings: [] },
        { gate: 'runtime', verdict: 'pass', findings: [] },
      ],
      notApplicable: [],
    }],
  });
});

test('a finding is data', () => {
  const { findings } = judge([{}, aPod({ ...clean, hostNetwork: true })], at);
  expect(findings).toEqual([{
    rule: 'windows/host-namespaces',
    severity: 'error',
    resource: { apiVersion: 'v1', kind: 'Pod', name: 'web', namespace: 'shop' },
    object: 1,
    path: 'spec.hostNetwork',
    keys: ['spec', 'hostNetwork'],
    value: true,
    message: 'the pod sets hostNetwork=true: it would share the network of the node',
    refusedBy: 'pod-security/baseline',
    remedy: 'remove the field. Access to the host can never be acknowledged.',
    fix: { op: 'remove', path: '/spec/hostNetwork' },
  }]);
});

test('the keys of a path lead to what it names, in a List, too', () => {
  const list = (...items: readonly unknown[]) => ({ apiVersion: 'v1', kind: 'List', items });
  const pod = aPod({ ...clean, securityContext: {}, hostNetwork: true }, { annotations: { 'secure-windows-workloads/acknowledged': '{}' } });
  const volume = { apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'a' }, spec: { hostPath: { path: 'C:\\data' } } };
  const { pods, findings } = judge([list(aPod(clean), list(pod, volume))], { ...at, namespaces: { shop: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
  expect(pods.map(({ path, keys }) => [path, keys])).toEqual([['items[0].spec', ['items', 0, 'spec']], ['items[1].items[0].spec', ['items', 1, 'items', 0, 'spec']]]);
  expect(findings.map(({ rule, keys }) => [rule, ...keys.slice(3)])).toEqual([
    ['windows/host-namespaces', 0, 'spec', 'hostNetwork'],
    ['windows/run-as-user-name-unset', 0, 'spec', 'securityContext', 'windowsOptions', 'runAsUserName'],
    ['windows/run-as-non-root', 0, 'spec', 'securityContext', 'runAsNonRoot'],
    ['pod-security/runAsNonRoot', 0, 'spec', 'securityContext', 'runAsNonRoot'],
    ['windows/acknowledgement', 0, 'metadata', 'annotations', 'secure-windows-workloads/acknowledged'],
    ['windows/host-path', 1, 'spec', 'hostPath'],
  ]);
  for (const { path, keys } of findings) expect(pathText(keys)).toBe(path);
});

test('a Linux pod, or one that says nothing, has no findings at all', () => {
  const linux = { hostNetwork: true, hostPID: 'yes', containers: [{ name: 'x', securityContext: { privileged: true } }] };
  for (const spec of [linux, { ...linux, os: { name: 'linux' } }, { ...linux, nodeSelector: { 'kubernetes.io/os': 'linux' } }]) {
    const { pods, findings } = judge([aPod(spec)], at);
    expect(findings).toEqual([]);
    expect(pods[0]!.windows).toBe(false);
  }
});

test('the judge changes nothing in what it judges', () => {
  const pod = aPod({ ...clean, hostNetwork: true });
  const before = structuredClone(pod);
  judge([pod], at);
  expect(pod).toEqual(before);
});

describe('anything may be handed over', () => {
  test.each([undefined, null, 7, 'Pod', [], {}, { kind: 'Pod' }, { apiVersion: 'v1', kind: 'Pod' }, aPod(null), aPod('x'), aPod([])])('%j', object => {
    expect(judge([object], at).findings).toEqual([]);
  });

  test('what throws when it is read is a finding', () => {
    const hostile = Object.defineProperty({ apiVersion: 'v1', kind: 'Pod' }, 'spec', { enumerable: true, get: () => { throw new Error('boo'); } });
    expect(judge([hostile], at).findings).toEqual([expect.objectContaining({
      rule: 'windows/unreadable', severity: 'error', message: 'the object cannot be read: boo', path: '',
    })]);
  });

  test('even when it throws something odd', () => {
    const hostile = { apiVersion: 'v1', kind: 'Pod', get spec() { throw 'boo'; } };
    const { findings, pods } = judge([hostile], at);
    expect(findings[0]!.message).toBe('the object cannot be read: boo');
    expect(pods).toEqual([]);
  });

  test.each(['kind', 'metadata', 'items'])('what throws when its %s is read is one too', key => {
    const hostile = Object.defineProperty({ apiVersion: 'v1', kind: 'PodList', spec: {} }, key, { enumerable: true, get: () => { throw new Error('boo'); } });
    const { findings, pods } = judge([hostile, aPod(clean)], at);
    expect(findings).toEqual([{
      rule: 'windows/unreadable',
      severity: 'error',
      resource: { apiVersion: '', kind: '' },
      object: 0,
      path: '',
      keys: [],
      message: 'the object cannot be read: boo',
      refusedBy: 'nobody',
      remedy: 'pass plain data, as returned by JSON.parse',
    }]);
    expect(pods.map(({ object }) => object)).toEqual([1]);
  });

  test('inherited members do not count', () => {
    const spec: unknown = Object.create({ hostNetwork: true, os: { name: 'windows' } });
    expect(judge([aPod(spec)], at).pods[0]!.windows).toBe(false);
  });
});

describe('acknowledgements', () => {
  const administrator = {
    ...clean,
    containers: [
      { ...clean.containers[0], name: 'setup', securityContext: { runAsNonRoot: false, windowsOptions: { runAsUserName: 'ContainerAdministrator' } } },
    ],
  };
  const judged = (entries: unknown, spec: unknown = administrator) => {
    const annotations = { 'secure-windows-workloads/acknowledged': typeof entries === 'string' ? entries : JSON.stringify(entries) };
    return judge([aPod(spec, { annotations })], at).findings;
  };
  const entry = { rule: 'windows/run-as-administrator', reason: 'registers a COM server' };

  test('without one, an administrator is refused', () => {
    expect(judge([aPod(administrator)], at).findings.filter(isRefusal).map(({ rule }) => rule)).toEqual(['windows/run-as-administrator']);
  });

  test.each([
    ['for the pod', entry],
    ['for the container', { ...entry, container: 'setup' }],
    ['until today', { ...entry, expires: TODAY, approvedBy: 'ops' }],
  ])('holds %s', (_, given) => {
    const found = judged([given]);
    expect(found).toHaveLength(1);
    expect(found[0]!.acknowledged).toEqual(given);
    expect(found.filter(isRefusal)).toEqual([]);
  });

  test.each([
    ['for another container', [{ ...entry, container: 'web' }], 'of container "web" matches no finding; remove it'],
    ['for a rule that is none', [{ ...entry, rule: 'windows/nothing' }], 'there is no rule "windows/nothing"'],
    ['without a reason', [{ rule: entry.rule }], 'entry 0 (windows/run-as-administrator) gives no reason'],
    ['with an empty reason', [{ ...entry, reason: '  ' }], 'entry 0 (windows/run-as-administrator) gives no reason'],
    ['without a rule', [{ reason: 'x' }], 'entry 0 names no rule'],
    ['that is no object', ['x'], 'entry 0 is not an object'],
    ['with a day that is none', [{ ...entry, expires: '2026-02-30' }], 'entry 0 (windows/run-as-administrator) expires "2026-02-30", which is not a date YYYY-MM-DD'],
    ['with a date of another form', [{ ...entry, expires: 'tomorrow' }], 'entry 0 (windows/run-as-administrator) expires "tomorrow", which is not a date YYYY-MM-DD'],
    ['with a container that is a number', [{ ...entry, container: 1 }], 'entry 0 (windows/run-as-administrator) has a container that is not a string'],
    ['in an annotation that is no JSON', '[{', 'not a JSON list'],
    ['in an annotation that is no list', '{}', 'not a JSON list'],
  ])('does not hold %s', (_, given, words) => {
    const refused = judged(given).filter(isRefusal);
    expect(refused.map(({ rule }) => rule)).toEqual(['windows/run-as-administrator', 'windows/acknowledgement']);
    expect(refused[1]!.message).toContain(words);
    expect(refused[1]!.path).toBe('metadata.annotations[secure-windows-workloads/acknowledged]');
  });

  test('once it has expired, the finding itself says so: one decision, one finding', () => {
    const expired = { ...entry, expires: '2020-01-01' };
    const refused = judged([expired]).filter(isRefusal);
    expect(refused.map(({ rule }) => rule)).toEqual(['windows/run-as-administrator']);
    expect(refused[0]).toMatchObject({
      message: expect.stringMatching(/ as ContainerAdministrator, an administrator; its acknowledgement expired on 2020-01-01$/) as string,
      remedy: 'renew the acknowledgement, with its reason and a new expiry date, or fix the finding',
      expired,
    });
    const [both] = judged([expired, { ...entry, container: 'setup' }]);
    expect(both).toMatchObject({ acknowledged: { reason: entry.reason } });
    expect(both).not.toHaveProperty('expired');
    expect(both!.message).not.toContain('which is over');
    const [never] = judged([{ rule: 'windows/host-namespaces', reason: 'x', expires: '2020-01-01' }], { ...clean, hostNetwork: true });
    expect(never).not.toHaveProperty('expired');
    expect(never!.message).not.toContain('which is over');
    expect(judged([expired, entry]).filter(isRefusal).map(({ message }) => message)).toEqual([]);
  });

  test('an expired one that nothing needs is to be removed', () => {
    const [fault] = judged([entry, { rule: 'windows/memory-volume', reason: 'x', expires: '2020-01-01' }]).filter(isRefusal);
    expect(fault!.message).toMatch(/the acknowledgement of "windows\/memory-volume" expired on 2020-01-01; remove it$/);
  });

  test('nothing excuses access to the host', () => {
    const refused = judged([{ rule: 'windows/host-process', reason: 'agent' }], {
      ...clean, hostNetwork: true, securityContext: { ...clean.securityContext, windowsOptions: { runAsUserName: 'x', hostProcess: true } },
    }).filter(isRefusal);
    expect(refused.map(({ rule }) => rule)).toEqual(['windows/host-process', 'windows/host-namespaces', 'windows/acknowledgement']);
    expect(refused[2]!.message).toContain('"windows/host-process" cannot be acknowledged: it is access to the host');
  });

  test('nothing excuses what the API server refuses', () => {
    const refused = judged([{ rule: 'windows/linux-only-fields', reason: 'scanner' }], { ...clean, hostUsers: true }).filter(isRefusal);
    expect(refused[1]!.message).toContain('cannot be acknowledged: it is an error in the manifest and must be fixed there');
  });

  test('one that is no longer needed is an error', () => {
    expect(judged([entry], clean).filter(isRefusal).map(({ message }) => message)).toEqual([
      'the annotation secure-windows-workloads/acknowledged: the acknowledgement of "windows/run-as-administrator" matches no finding; remove it',
    ]);
  });

  test('on a Linux pod they are nobody\'s business', () => {
    expect(judged([entry], { os: { name: 'linux' } })).toEqual([]);
  });
});

test('what has no name, no namespace and no user, has none in the report', () => {
  const { pods } = judge([{ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a' }] } }], at);
  expect(pods[0]!.resource).toStrictEqual({ apiVersion: 'v1', kind: 'Pod' });
  expect(pods[0]!.containers).toStrictEqual([{ name: 'a' }]);
});

test('what does not say what it is, is nothing', () => {
  const { pods } = judge([{ spec: { containers: [{ name: 'a' }] } }], at);
  expect(pods[0]!.resource).toStrictEqual({ apiVersion: '', kind: '' });
});

test('what is thrown in place of an error is said as far as it can be', () => {
  const said = (thrown: unknown) => judge([{ kind: 'X', get spec() { throw thrown; } }], { today: TODAY }).findings[0]!.message;
  expect(said(new Error('boo'))).toBe('the object cannot be read: boo');
  expect(said('boo')).toBe('the object cannot be read: boo');
  expect(said(Object.create(null))).toBe('the object cannot be read: something was thrown that cannot be shown');
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(said(proxy)).toBe('the object cannot be read: something was thrown that cannot be shown');
});

test('a Namespace or a RuntimeClass that cannot be read stops no other object', () => {
  const broken = (kind: string, apiVersion: string) => ({ apiVersion, kind, metadata: { name: 'x', get labels() { throw new Error('boo'); } } });
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { os: { name: 'windows' }, hostPID: true } };
  const { findings } = judge([broken('Namespace', 'v1'), pod], { today: TODAY });
  expect(findings.map(({ rule, object: index }) => `${index} ${rule}`)).toEqual(expect.arrayContaining(['0 windows/unreadable', '1 windows/host-namespaces']));
});

test('admission of what cannot be read is a clear error', () => {
  const restricted = { level: 'restricted', version: 'latest' } as const;
  const object = { apiVersion: 'v1', kind: 'Pod', get spec() { throw new Error('boo'); } };
  expect(() => admit(object, { enforce: restricted, warn: restricted, audit: restricted }))
    .toThrow('admit: the object cannot be read: boo. Pass plain data, as returned by JSON.parse.');
});
