import { judge } from '../../../src/policy';
import { OS_LABELS } from '../../../src/policy/object/os';
import { aPod, findings, TODAY, verdicts } from '../findings';

const rule = 'windows/os-contradiction';
const os = 'kubernetes.io/os';
const affinity = (value: string) => ({
  nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: os, operator: 'In', values: [value] }] }] } },
});
const VALUES = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values';

test.each([
  ['os.name windows, selector linux', { os: { name: 'windows' }, nodeSelector: { [os]: 'linux' } }, [['spec.nodeSelector[kubernetes.io/os]', 'kubelet']]],
  ['os.name windows, affinity linux', { os: { name: 'windows' }, affinity: affinity('linux') }, [[VALUES, 'kubelet']]],
  ['os.name linux, selector windows', { os: { name: 'linux' }, nodeSelector: { [os]: 'windows' } }, [['spec.nodeSelector[kubernetes.io/os]', 'kubelet']]],
  ['os.name linux, windowsOptions', { os: { name: 'linux' }, securityContext: { windowsOptions: {} } }, [['spec.securityContext.windowsOptions', 'api-server']]],
  ['os.name in another letter case, windowsOptions: only the exact name is compared', { os: { name: 'LINUX' }, securityContext: { windowsOptions: {} } },
    [['spec.securityContext.windowsOptions', 'nobody']]],
  ['no os.name, two selectors', { nodeSelector: { [os]: 'linux' }, affinity: affinity('windows') }, [['spec.nodeSelector[kubernetes.io/os]', 'scheduler']]],
  ['no os.name, windowsOptions on Linux nodes', { nodeSelector: { [os]: 'linux' }, securityContext: { windowsOptions: {} } }, [['spec.nodeSelector[kubernetes.io/os]', 'nobody']]],
  ['the same twice', { os: { name: 'windows' }, nodeSelector: { [os]: 'windows' }, affinity: affinity('windows') }, []],
])('%s', (_, spec, expected) => {
  expect(verdicts(rule, spec)).toEqual(expected);
});

describe('a RuntimeClass', () => {
  const runtimeClass = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'lin' }, handler: 'runc', scheduling: { nodeSelector: { [os]: 'linux' } } };
  const found = (spec: unknown) => judge([aPod(spec), runtimeClass], { today: TODAY }).findings
    .filter(finding => finding.rule === rule).map(({ path, message, refusedBy }) => [path, message, refusedBy]);
  const windows = { os: { name: 'windows' }, runtimeClassName: 'lin' };
  const wrongNodes = ['spec.runtimeClassName', 'spec.runtimeClassName says linux, but spec.os.name says windows', 'kubelet'];

  test('that overrules the pod\'s own selector is refused by the API server', () => {
    expect(found({ ...windows, nodeSelector: { [os]: 'windows' } })).toEqual([
      ['spec.nodeSelector[kubernetes.io/os]', 'spec.nodeSelector[kubernetes.io/os] says windows, but spec.runtimeClassName says linux', 'api-server'],
    ]);
  });

  test('that leads to the wrong nodes, by the kubelet', () => {
    expect(found(windows)).toEqual([wrongNodes]);
    expect(found({ ...windows, nodeSelector: { 'beta.kubernetes.io/os': 'windows' } })).toEqual([wrongNodes]);
  });

  test('that says the same as a wrong selector adds nothing to it', () => {
    expect(found({ ...windows, nodeSelector: { [os]: 'linux' } }).map(([path, , gate]) => [path, gate])).toEqual([
      ['spec.nodeSelector[kubernetes.io/os]', 'kubelet'], ['spec.runtimeClassName', 'kubelet'],
    ]);
  });
});

test('what the author of the pod knows counts', () => {
  const found = (spec: unknown) => judge([aPod(spec)], { today: TODAY, windows: new Set([0]) }).findings
    .filter(finding => finding.rule === rule).map(({ path, message, refusedBy }) => [path, message, refusedBy]);
  expect(found({ os: { name: 'linux' } })).toEqual([['spec', 'its author says windows, but spec.os.name says linux', 'nobody']]);
  expect(found({ nodeSelector: { [os]: 'linux' } }))
    .toEqual([['spec.nodeSelector[kubernetes.io/os]', 'spec.nodeSelector[kubernetes.io/os] says linux, but its author says windows', 'nobody']]);
  expect(found({})).toEqual([]);
});

test('the label of the pod is compared with that of the node', () => {
  const label = (value: string) => findings(rule, { os: { name: 'windows' } }, { labels: { [os]: value } });
  expect(label('windows')).toEqual([]);
  expect(label('linux')).toMatchObject([{
    path: 'metadata.labels[kubernetes.io/os]',
    refusedBy: 'kubelet',
    fix: { op: 'remove', path: '/metadata/labels/kubernetes.io~1os' },
    message: 'the pod label kubernetes.io/os says "linux", but spec.os.name says windows: the kubelet compares the label with its node\'s',
  }]);
});

test('it says both places', () => {
  expect(findings(rule, { os: { name: 'windows' }, nodeSelector: { [os]: 'linux' } })[0]!.message)
    .toBe('spec.nodeSelector[kubernetes.io/os] says linux, but spec.os.name says windows');
});

describe('labels in other letters', () => {
  const found = (spec: object) => findings(rule, spec).map(({ path, message, refusedBy, fix }) => [path, message, refusedBy, fix]);

  test.each(OS_LABELS)('a selector, %s', label => {
    expect(found({ os: { name: 'windows' }, nodeSelector: { [label]: 'Windows' } })).toEqual([[
      `spec.nodeSelector[${label}]`, `spec.nodeSelector[${label}] says "Windows": labels are case-sensitive, and no node has that value`, 'scheduler',
      { op: 'add', path: `/spec/nodeSelector/${label.replace('/', '~1')}`, value: 'windows' },
    ]]);
  });

  test('an affinity, whose values are alternatives', () => {
    expect(found({ os: { name: 'windows' }, affinity: affinity('Windows') })).toEqual([[
      `${VALUES}[0]`, `${VALUES}[0] says "Windows": labels are case-sensitive, and no node has that value`, 'scheduler',
      { op: 'add', path: `/${`${VALUES}[0]`.replace(/[.[]/g, '/').replaceAll(']', '')}`, value: 'windows' },
    ]]);
    const both = affinity('Windows');
    both.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]!.matchExpressions[0]!.values.push('windows');
    expect(found({ os: { name: 'windows' }, affinity: both })).toEqual([]);
    expect(found({ os: { name: 'windows' }, nodeSelector: { [os]: 'windows' }, affinity: affinity('Windows') })).toHaveLength(1);
  });

  test('only values that mean the system', () => {
    const others = affinity('Windows');
    others.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]!.matchExpressions[0]!.values.unshift('solaris');
    expect(found({ os: { name: 'windows' }, affinity: others }).map(([path]) => path)).toEqual([`${VALUES}[1]`]);
  });

  test('not what is no label of the operating system', () => {
    expect(found({ os: { name: 'windows' }, nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.20348' } })).toEqual([]);
    expect(found({ os: { name: 'Windows' }, nodeSelector: { [os]: 'windows' } })).toEqual([]);
  });
});
