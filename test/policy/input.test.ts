import { admit, judge, namespacePolicy } from '../../src/policy';

const today = '2026-11-27';
const policy = namespacePolicy({});
const pod = { apiVersion: 'v1', kind: 'Pod', spec: { containers: [] } };

test.each<[string, unknown, unknown]>([
  ['objects must be an array of Kubernetes objects, as parsed from JSON or YAML; objects is an object.', {}, { today }],
  ['objects must be an array of Kubernetes objects, as parsed from JSON or YAML; objects is "kind: Pod".', 'kind: Pod', { today }],
  ["options must be an object with the day, { today: '2026-11-27' }; options is missing.", [], undefined],
  ["options must be an object with the day, { today: '2026-11-27' }; options is an array.", [], []],
  ['today must be the day on which it is judged, YYYY-MM-DD; today is missing.', [], {}],
  ['today must be the day on which it is judged, YYYY-MM-DD; today is "soon".', [], { today: 'soon' }],
  ['today must be the day on which it is judged, YYYY-MM-DD; today is an object.', [], { today: new Date() }],
  ['windows must be a Set of places in objects, or left out; windows is an array.', [], { today, windows: [0] }],
  ['windows must be a Set of places in objects, or left out; windows is true.', [], { today, windows: true }],
  ['windows must be a Set of places in objects, or left out; windows is null.', [], { today, windows: null }],
  ['pods must be "windows" or "all", or left out; pods is "linux".', [], { today, pods: 'linux' }],
  ['pods must be "windows" or "all", or left out; pods is null.', [], { today, pods: null }],
  ['namespaces must be an object of labels by the name of the namespace, or left out; namespaces is null.', [], { today, namespaces: null }],
  ['runtimeClasses must be an object of descriptions by the name of the RuntimeClass, or left out; runtimeClasses is a function.', [], { today, runtimeClasses: () => ({}) }],
  ['namespaces.shop must be an object of labels; namespaces.shop is "baseline".', [], { today, namespaces: { other: {}, shop: 'baseline' } }],
  ['namespaces.shop must be an object of labels; namespaces.shop is null.', [], { today, namespaces: { shop: null } }],
  ['runtimeClasses.win must be an object; runtimeClasses.win is "b".', [], { today, runtimeClasses: { win: 'b' } }],
  ['unknown option "namespace"; valid options: today, windows, namespaces, runtimeClasses, fromCluster, admission, pods.', [], { today, namespace: {} }],
  ['admission must be an object with defaults and exemptions, or left out; admission is 5.', [], { today, admission: 5 }],
  ['admission.defaults must be an object with enforce, warn and audit, or left out; admission.defaults is "baseline".', [], { today, admission: { defaults: 'baseline' } }],
  ['admission.defaults.warn.level must be privileged, baseline, restricted; admission.defaults.warn.level is "restrictd".', [],
    { today, admission: { defaults: { enforce: undefined, warn: { level: 'restrictd', version: 'latest' } } } }],
  ['admission.exemptions.namespaces must be an array of names, or left out; admission.exemptions.namespaces is "shop".', [],
    { today, admission: { exemptions: { usernames: undefined, namespaces: 'shop' } } }],
])('judge: %s', (message, objects, options) => {
  expect(() => judge(objects as never, options as never)).toThrow(new Error(`judge: ${message}`));
});

test.each<[string, readonly unknown[]]>([
  ['policy must be the policy of the namespace, as returned by namespacePolicy(labels); policy is missing.', []],
  ['policy.enforce must be an object with level and version; policy.enforce is missing.', [{}]],
  ['policy.audit.version must be latest or v1.N; policy.audit.version is "1.30".', [{ ...policy, audit: { level: 'baseline', version: '1.30' } }]],
  ['policy.audit.version must be latest or v1.N; policy.audit.version is an array.', [{ ...policy, audit: { level: 'baseline', version: ['v1.30'] } }]],
  ['policy.audit.version must be latest or v1.N; policy.audit.version is missing.', [{ ...policy, audit: { level: 'baseline' } }]],
  ['request must be an object with namespace and username, or left out; request is null.', [policy, null]],
  ['configuration must be an object with defaults and exemptions, or left out; configuration is null.', [policy, {}, null]],
  ['configuration.exemptions must be an object with namespaces, usernames and runtimeClasses, or left out; configuration.exemptions is null.', [policy, {}, { exemptions: null }]],
])('admit: %s', (message, args) => {
  expect(() => (admit as (...all: readonly unknown[]) => unknown)(pod, ...args)).toThrow(new Error(`admit: ${message}`));
});

test('an object that stands for a text is no day', () => {
  expect(() => judge([], { today: Object(today) as never })).toThrow('judge: today must be the day on which it is judged, YYYY-MM-DD; today is an object.');
});

test('what may be left out may be undefined', () => {
  const none = { windows: undefined, pods: undefined, namespaces: undefined, runtimeClasses: undefined, admission: undefined };
  expect(judge([], { today, ...none } as never).findings).toEqual([]);
  const admission = { defaults: policy, exemptions: { namespaces: [] } };
  for (const pods of ['windows', 'all'] as const) expect(judge([], { today, pods }).findings).toEqual([]);
  expect(judge([], { today, windows: new Set<number>(), namespaces: {}, runtimeClasses: {}, admission }).findings).toEqual([]);
  expect(admit(pod, policy, undefined, undefined).allowed).toBe(true);
});
