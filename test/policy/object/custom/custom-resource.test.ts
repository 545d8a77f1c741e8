import { judge, type Finding } from '../../../../src/policy';
import { CUSTOM_KINDS, GROUPS_ABOUT_PODS } from '../../../../src/policy/object/custom/kinds';
import { TODAY } from '../../findings';

const SELECTOR = { 'kubernetes.io/os': 'windows' };
const LINUX = { 'kubernetes.io/os': 'linux' };
const hostProcess = { windowsOptions: { hostProcess: true } };
const administrator = { windowsOptions: { runAsUserName: 'ContainerAdministrator' } };
const hostPath = { name: 'c', hostPath: { path: 'C:\\' } };
const linuxPath = { name: 'l', hostPath: { path: '/var/log' } };

const report = (...objects: object[]) => judge(objects, { today: TODAY });
const errors = (object: object) => report(object).findings.filter(({ severity }) => severity === 'error');
const seen = (found: readonly Finding[]) => found.map(({ rule, path }) => `${rule} ${path}`);
const custom = (spec: object, apiVersion = 'example.com/v1', kind = 'Agent') => ({ apiVersion, kind, metadata: { name: 'a' }, spec });

describe('HostProcess and administrators are found under every key', () => {
  test.each<[string, object, string]>([
    ['podSecurityContext', { podSecurityContext: hostProcess }, 'podSecurityContext.windowsOptions.hostProcess'],
    ['containerSecurityContext', { containerSecurityContext: hostProcess }, 'containerSecurityContext.windowsOptions.hostProcess'],
    ['bare windowsOptions', { node: hostProcess }, 'node.windowsOptions.hostProcess'],
    ['a bare hostProcess', { windows: { hostProcess: true } }, 'windows.hostProcess'],
    ['as text, as templates write it', { securityContext: { windowsOptions: { hostProcess: 'true' } } }, 'securityContext.windowsOptions.hostProcess'],
    ['as a word of YAML 1.1', { agent: { hostProcess: 'Yes' } }, 'agent.hostProcess'],
    ['containers as a map', { containers: { agent: { securityContext: hostProcess } } }, 'containers.agent.securityContext.windowsOptions.hostProcess'],
    ['one container', { container: { securityContext: hostProcess } }, 'container.securityContext.windowsOptions.hostProcess'],
    ['a list of more', { extraContainers: [{ name: 'x', securityContext: hostProcess }] }, 'extraContainers[0].securityContext.windowsOptions.hostProcess'],
    ['a pod spec below the volumes of another', { containers: [{ name: 'a' }], volumes: [{ name: 'v', pod: { containers: [{ name: 'x', securityContext: hostProcess }] } }] },
      'volumes[0].pod.containers[0].securityContext.windowsOptions.hostProcess'],
    ['beside a pod spec', { containers: [{ name: 'a' }], podSecurityContext: hostProcess }, 'podSecurityContext.windowsOptions.hostProcess'],
    ['below a container of a pod spec', { containers: [{ name: 'a', lifecycle: { debug: { securityContext: hostProcess } } }] },
      'containers[0].lifecycle.debug.securityContext.windowsOptions.hostProcess'],
    ['a list in a list', { steps: [[{ inline: { securityContext: hostProcess } }]] }, 'steps[0][0].inline.securityContext.windowsOptions.hostProcess'],
    ['in a pod of Linux by its nodes', { nodeSelector: LINUX, podSecurityContext: hostProcess }, 'podSecurityContext.windowsOptions.hostProcess'],
    ['a patch of the pod, in JSON', { podSpecPatch: JSON.stringify({ securityContext: hostProcess }) }, 'podSpecPatch.securityContext.windowsOptions.hostProcess'],
    ['a patch of the pod, in YAML', { podSpecPatch: 'securityContext:\n  windowsOptions:\n    hostProcess: true\n' }, 'podSpecPatch.windowsOptions[0].hostProcess'],
    ['a patch of the pod, in flow style', { podSpecPatch: '{securityContext: {windowsOptions: {"hostProcess": yes}}}' }, 'podSpecPatch.windowsOptions[0].hostProcess'],
    ['a patch of the pod, in other letters', { podSpecPatch: JSON.stringify({ securitycontext: { windowsoptions: { hostprocess: true } } }) }, 'podSpecPatch.securityContext.windowsOptions.hostProcess'],
  ])('%s', (_, spec, path) => {
    expect(seen(errors(custom(spec)))).toEqual([`windows/host-process spec.${path}`]);
    expect(seen(errors({ kind: 'Agent', deeper: [{ spec }] }))).toEqual([`windows/host-process deeper[0].spec.${path}`]);
  });

  test.each<[string, object, string]>([
    ['a security context', { securityContext: administrator }, 'securityContext.windowsOptions.runAsUserName'],
    ['a name alone', { user: { runAsUserName: 'NT AUTHORITY\\SYSTEM' } }, 'user.runAsUserName'],
    ['a map of containers', { containers: { agent: { securityContext: administrator } } }, 'containers.agent.securityContext.windowsOptions.runAsUserName'],
    ['a patch of the pod, in YAML', { podSpecPatch: 'securityContext: {windowsOptions: {runAsUserName: "NT AUTHORITY\\\\SYSTEM"}}' }, 'podSpecPatch.windowsOptions[0].runAsUserName'],
    ['a patch of the pod, without quotes', { podSpecPatch: '- x:\n  runAsUserName: NT AUTHORITY\\System # who\n' }, 'podSpecPatch.windowsOptions[0].runAsUserName'],
  ])('an administrator: %s', (_, spec, path) => {
    expect(seen(errors(custom(spec)))).toEqual([`windows/run-as-administrator spec.${path}`]);
  });

  test('one can be acknowledged, by the name of its container', () => {
    const entry = { rule: 'windows/run-as-administrator', reason: 'COM server', container: 'x' };
    const object = custom({ sidecars: [{ name: 'x', securityContext: administrator }] });
    const acknowledged = { ...object, metadata: { annotations: { 'secure-windows-workloads/acknowledged': JSON.stringify([entry]) } } };
    expect(errors(object)[0]).toMatchObject({ container: 'x', message: 'container "x" runs as ContainerAdministrator, an administrator' });
    expect(report(acknowledged).findings).toMatchObject([{ acknowledged: entry }]);
  });

  test('what has no name goes by its path', () => {
    expect(errors(custom({ podSecurityContext: hostProcess }))[0]!.message)
      .toBe('spec.podSecurityContext sets hostProcess=true: it would run on the node itself, outside any isolation');
  });

  test('hostProcess that is off, users without rights and names of other things are nothing', () => {
    const spec = { podSecurityContext: { windowsOptions: { hostProcess: false, runAsUserName: 'ContainerUser' } }, hostProcessing: true, a: { hostProcess: 'false' }, runAsUserName: 7 };
    expect(report(custom(spec)).findings).toEqual([]);
  });
});

describe('access to the host, where the nodes are of Windows', () => {
  const access: ReadonlyArray<readonly [string, object, string]> = [
    ['hostNetwork', { hostNetwork: true }, 'windows/host-namespaces hostNetwork'],
    ['hostPID, as text', { hostPID: 'true' }, 'windows/host-namespaces hostPID'],
    ['hostIPC', { hostIPC: true }, 'windows/host-namespaces hostIPC'],
    ['volumes', { volumes: [hostPath] }, 'windows/host-path volumes[0].hostPath'],
    ['other volumes', { extraVolumes: [hostPath] }, 'windows/host-path extraVolumes[0].hostPath'],
    ['volumes as a map', { volumes: { extra: [hostPath] } }, 'windows/host-path volumes.extra[0].hostPath'],
    ['a path alone', { logs: { hostPath: 'C:\\logs' } }, 'windows/host-path logs.hostPath'],
    ['a port', { ports: [{ hostPort: 80 }] }, 'windows/host-port ports[0].hostPort'],
    ['a port, as text', { container: { ports: { web: { hostPort: '8080' } } } }, 'windows/host-port container.ports.web.hostPort'],
    ['privileged', { securityContext: { privileged: true } }, 'windows/privileged securityContext.privileged'],
    ['a patch of the pod', { podSpecPatch: 'hostNetwork: true' }, 'windows/host-namespaces podSpecPatch.hostNetwork'],
    ['a patch of the pod, over two lines', { podSpecPatch: 'hostnetwork:\n  true\n' }, 'windows/host-namespaces podSpecPatch.hostNetwork'],
    ['a volume in a patch', { podSpecPatch: 'volumes:\n- name: c\n  hostPath:\n    path: C:\\\n' }, 'windows/host-path podSpecPatch.volumes[0].hostPath'],
    ['privileged in a patch', { podSpecPatch: '{"containers":[{"name":"main","securityContext":{"privileged":true}}]}' }, 'windows/privileged podSpecPatch.containers[0].securityContext.privileged'],
  ];

  test.each(access)('%s', (_, spec, expected) => {
    const [rule, path] = expected.split(' ') as [string, string];
    for (const sign of [{ nodeSelector: SELECTOR }, { podSecurityContext: { windowsOptions: {} } }, { os: { name: 'windows' } }]) {
      expect(seen(errors(custom({ ...sign, ...spec })))).toContain(`${rule} spec.${path}`);
    }
  });

  test.each(access)('%s, with the sign around it or beside it', (_, spec, expected) => {
    const [rule, path] = expected.split(' ') as [string, string];
    expect(seen(errors(custom({ nodeSelector: SELECTOR, jobs: [{ pod: spec }] })))).toContain(`${rule} spec.jobs[0].pod.${path}`);
    expect(seen(errors(custom({ scheduling: { nodeSelector: SELECTOR }, pod: spec })))).toContain(`${rule} spec.pod.${path}`);
  });

  test.each(access)('%s of Linux, or beside one of it, is left alone', (_, spec) => {
    if (!/C:/.test(JSON.stringify(spec))) expect(report(custom(spec)).findings).toEqual([]);
    expect(report(custom({ nodeSelector: LINUX, ...spec })).findings).toEqual([]);
    expect(report(custom({ nodeSelector: SELECTOR, jobs: [{ nodeSelector: LINUX, pod: spec }] })).findings).toEqual([]);
    expect(errors(custom({ jobs: [{ nodeSelector: SELECTOR }, { nodeSelector: LINUX, pod: spec }] }))).toEqual([]);
    expect(errors(custom({ windows: { nodeSelector: SELECTOR }, linux: { nodeSelector: LINUX, ...spec } }))).toEqual([]);
  });

  test('items of a list are pods of their own', () => {
    const jobs = [{ nodeSelector: SELECTOR }, { volumes: [linuxPath] }];
    expect(errors(custom({ jobs }))).toEqual([]);
    expect(seen(errors(custom({ jobs: [{ nodeSelector: SELECTOR, mounts: { volumes: [linuxPath] } }] })))).toEqual(['windows/host-path spec.jobs[0].mounts.volumes[0].hostPath']);
  });

  test('a whole pod spec is one of its own, too, and hears what is around it', () => {
    const pod = { containers: [{ name: 'a' }], volumes: [linuxPath] };
    expect(errors(custom({ windows: { nodeSelector: SELECTOR }, template: { spec: pod } }))).toEqual([]);
    expect(errors(custom({ scheduling: { nodeSelector: SELECTOR }, template: { spec: pod } }))).toEqual([]);
    expect(errors({ kind: 'Agent', ...pod, scheduling: { nodeSelector: SELECTOR } })).toEqual([]);
    expect(seen(errors(custom({ nodeSelector: SELECTOR, template: { spec: pod } })))).toEqual(['windows/host-path spec.template.spec.volumes[0].hostPath']);
    expect(errors(custom({ nodeSelector: SELECTOR, template: { spec: { ...pod, nodeSelector: LINUX } } }))).toEqual([]);
  });

  test('a path of Windows is a weak sign itself', () => {
    expect(seen(errors(custom({ volumes: [hostPath] })))).toEqual(['windows/host-path spec.volumes[0].hostPath']);
    expect(seen(errors(custom({ image: 'example.com/agent:1-windows', volumes: [{ hostPath: { path: 'logs' } }] })))).toEqual(['windows/host-path spec.volumes[0].hostPath']);
    expect(errors(custom({ volumes: [linuxPath] }))).toEqual([]);
  });

  test('what an anchor of YAML shares is judged in each place', () => {
    const volumes = [linuxPath];
    const shared = { pod: { volumes } };
    const object = custom({ linux: { nodeSelector: LINUX, shared }, windows: { nodeSelector: SELECTOR, shared } });
    expect(seen(errors(object))).toEqual(['windows/host-path spec.windows.shared.pod.volumes[0].hostPath']);
    expect(seen(errors(custom({ windows: { nodeSelector: SELECTOR, shared }, linux: { nodeSelector: LINUX, shared } })))).toHaveLength(1);
  });

  test('each part of a pod spec is taken once, and of those that say the same the first', () => {
    const inner = { nodeSelector: LINUX };
    expect(seen(errors(custom({ nodeSelector: SELECTOR, volumes: [{ name: 'v', csi: inner }], hostNetwork: true })))).toEqual(['windows/host-namespaces spec.hostNetwork']);
    expect(seen(errors(custom({ nodeSelector: null, volumes: [{ name: 'v', csi: { nodeSelector: SELECTOR } }], hostNetwork: true })))).toEqual(['windows/host-namespaces spec.hostNetwork']);
  });

  test.each<[string, object]>([
    ['affinity', { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }] }] } } } }],
    ['a RuntimeClass', { runtimeClassName: 'windows' }], ['tolerations', { tolerations: [{ key: 'os', value: 'windows' }] }], ['more tolerations', { extraTolerations: [{ key: 'os', value: 'windows' }] }],
    ['an image', { containers: { a: { image: 'nanoserver' } } }], ['a RuntimeClass that is known', { runtimeClassName: 'known' }],
  ])('signs of every sort count: %s', (_, sign) => {
    const scheduling = { nodeSelector: SELECTOR };
    const object = custom({ ...sign, hostNetwork: true, image: 'nginx' });
    expect(seen(judge([object], { today: TODAY, runtimeClasses: { known: { scheduling } } }).findings)).toEqual(['windows/host-namespaces spec.hostNetwork']);
  });

  test('what is off, or of another type, is nothing', () => {
    const spec = {
      nodeSelector: SELECTOR,
      hostNetwork: 'truely',
      hostPID: ' True ',
      hostIPC: 'untrue',
      ports: [{ hostPort: 0 }, { hostPort: '' }, { hostPort: 'web' }, { hostPort: -1 }, { hostPort: null }],
      volumes: [{ hostPath: 'logs' }, { hostPath: null }, { hostPath: 7 }],
      windowsOptions: 'x',
      securityContext: { privileged: 'no', windowsOptions: [] },
      a: { runAsUserName: '' },
      b: { hostProcess: 1 },
    };
    expect(seen(errors(custom(spec)))).toEqual(['windows/host-namespaces spec.hostPID']);
  });

  test('annotations beside it are the pod\'s', () => {
    const metadata = { annotations: { 'microsoft.com/hostprocess-container': 'true' } };
    const rule = 'windows/host-process-annotation spec.template.metadata.annotations[microsoft.com/hostprocess-container]';
    expect(seen(errors(custom({ template: { metadata, spec: { nodeSelector: SELECTOR, containers: [{ name: 'a' }] } } })))).toEqual([rule]);
    const parts = { nodeSelector: SELECTOR, podSecurityContext: { windowsOptions: {} } };
    expect(seen(errors(custom({ template: { metadata, spec: parts } })))).toEqual([rule]);
    expect(seen(errors({ metadata, nodeSelector: SELECTOR, containers: [{ name: 'a' }] }))).toEqual([rule.replace('spec.template.', '')]);
  });

  test('where a pod is found is said', () => {
    const origins = (object: object) => report(object).pods.map(({ origin, path }) => `${origin} ${path}`);
    expect(origins(custom({ nodeSelector: SELECTOR, containers: [{ name: 'a' }] }))).toEqual(['found spec']);
    expect(origins(custom({ containers: [{ name: 'a' }], podSecurityContext: hostProcess }))).toEqual(['found spec', 'scattered spec']);
    expect(origins(custom({ podSecurityContext: hostProcess }))).toEqual(['scattered spec']);
    expect(origins(custom({ nodeSelector: LINUX, hostNetwork: true }))).toEqual([]);
  });

  test('what lies beside a pod spec runs where that does, or what is around it says', () => {
    const containers = [{ name: 'a' }];
    const beside = { containers, extraVolumes: [linuxPath] };
    const rule = 'windows/host-path spec.pod.extraVolumes[0].hostPath';
    expect(seen(errors(custom({ pod: { ...beside, nodeSelector: SELECTOR } })))).toEqual([rule]);
    expect(seen(errors(custom({ nodeSelector: SELECTOR, pod: beside })))).toEqual([rule]);
    expect(errors(custom({ nodeSelector: SELECTOR, pod: { ...beside, nodeSelector: LINUX } }))).toEqual([]);
    expect(errors(custom({ pod: beside }))).toEqual([]);
    const everything = {
      nodeSelector: SELECTOR,
      securityContext: { privileged: true, windowsOptions: { runAsUserName: 'SYSTEM' } },
      hostNetwork: true,
      volumes: [linuxPath],
      containers: [{ name: 'a', ports: [{ hostPort: 80 }], securityContext: { privileged: true, windowsOptions: { runAsUserName: 'SYSTEM' } } }],
    };
    expect(report(custom(everything)).pods.map(({ origin }) => origin)).toEqual(['found']);
  });

  test('the signs beside it all have to agree', () => {
    const spec = { a: { nodeSelector: SELECTOR }, b: { nodeSelector: LINUX }, c: { hostNetwork: true } };
    expect(errors(custom(spec))).toEqual([]);
    expect(seen(errors(custom({ a: spec.a, c: spec.c })))).toEqual(['windows/host-namespaces spec.c.hostNetwork']);
    expect(errors(custom({ b: spec.b, c: spec.c }))).toEqual([]);
    expect(errors(custom({ pod: { nodeSelector: SELECTOR, containers: [{ name: 'a' }] }, c: spec.c }))).toEqual([]);
  });

  test('the nearest sign around it counts', () => {
    const pod = { pod: { hostNetwork: true } };
    const at = (...signs: object[]) => custom(signs.reduceRight((inner, sign) => ({ ...sign, deeper: [inner] }), pod));
    expect(seen(errors(at({ nodeSelector: SELECTOR }, {}, {})))).toHaveLength(1);
    expect(errors(at({ nodeSelector: SELECTOR }, { nodeSelector: LINUX }, { tolerations: [] }))).toEqual([]);
    expect(seen(errors(at({ nodeSelector: LINUX }, { podSecurityContext: { windowsOptions: {} } }, { tolerations: [] })))).toHaveLength(1);
  });

  test('an anchor counts by the options around it, too', () => {
    const shared = { pod: { volumes: [linuxPath] } };
    for (const sign of [{ podSecurityContext: { windowsOptions: {} } }, { nodeSelector: SELECTOR }]) {
      expect(seen(errors(custom({ jobs: [{ nodeSelector: LINUX, shared }, { ...sign, shared }] })))).toEqual(['windows/host-path spec.jobs[1].shared.pod.volumes[0].hostPath']);
    }
  });

  test('metadata of the object itself is none of a pod', () => {
    expect(errors({ apiVersion: 'x.io/v1', kind: 'X', metadata: { podSecurityContext: hostProcess, items: [{ hostProcess: true }] } })).toEqual([]);
  });

  test('shared parts cost no more than their number, and an object may hold itself', () => {
    let spec: object = { hostNetwork: true, nodeSelector: SELECTOR };
    for (let i = 0; i < 60; i++) spec = { tolerations: [], left: spec, right: spec };
    expect(errors(custom(spec)).length).toBeGreaterThan(0);
    const cyclic: Record<string, unknown> = { nodeSelector: SELECTOR, hostNetwork: true };
    cyclic['self'] = { again: cyclic };
    expect(seen(errors(custom(cyclic)))[0]).toBe('windows/host-namespaces spec.hostNetwork');
  });
});

describe('nothing is said about form', () => {
  test.each<[string, object]>([
    ['of a pod spec', { containers: [{ name: 'A_B', securityContext: { ...administrator, capabilities: {}, unknown: 1 } }], dnsPolicy: 7, nodeSelector: SELECTOR, nodeselector: {} }],
    ['of values', { podSecurityContext: { runAsNonRoot: true, fsGroup: 'x' }, securityContext: { capabilities: null, ...administrator }, volumes: { extra: [] } }],
  ])('%s', (_, spec) => {
    expect([...new Set(report(custom(spec)).findings.map(({ rule }) => rule))]).toEqual(['windows/run-as-administrator']);
  });

  test('nor about Pod Security admission, or what its gates depend on', () => {
    const { pods, findings } = judge([custom({ podSecurityContext: { windowsOptions: {} }, hostPort: 0, privileged: true })], {
      today: TODAY, namespaces: { default: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['windows/privileged']);
    expect(pods[0]).toMatchObject({ origin: 'scattered', windows: true });
    expect(pods[0]).not.toHaveProperty('admission');
    expect(pods[0]!.gates[0]).toMatchObject({ gate: 'api-server', verdict: 'unknown', dependsOn: 'what the controller of the custom resource makes of it' });
  });
});

describe('kinds that are known', () => {
  const containers = [{ name: 'a', image: 'a' }];
  const at = (way: string, value: object): object => {
    const [step, ...rest] = [...way.matchAll(/\[\]|[^.[\]]+/g)].map(([one]) => one) as [string, ...string[]];
    const inner = rest.length === 0 ? value : at(rest.map(one => one === '[]' ? one : `.${one}`).join(''), value);
    return step === '[]' ? [inner] : { [step === '*' ? 'any' : step]: inner };
  };
  const objectOf = (group: string, kind: string, way: string, value: object) => ({ apiVersion: `${group}/v1`, kind, ...at(way, value) });
  const places = (member: 'templates' | 'pods' | 'values') =>
    CUSTOM_KINDS.flatMap(({ group, kinds, [member]: ways = [] }) => kinds.flatMap(kind => ways.map(way => [group, kind, way] as const)));

  test('are named once, with a source', () => {
    const names = CUSTOM_KINDS.flatMap(({ group, kinds }) => kinds.map(kind => `${group}/${kind}`));
    expect(new Set(names).size).toBe(names.length);
    for (const { source } of CUSTOM_KINDS) expect(source).toMatch(/^[\w.-]+\/[\w.-]+ /);
  });

  test.each(places('templates'))('%s %s holds a pod at %s: every rule is applied there', (group, kind, way) => {
    const template = { metadata: { labels: { 'kubernetes.io/os': 'linux' } }, spec: { nodeSelector: SELECTOR, containers, dnsPolicy: 7 } };
    const { pods, findings } = report(objectOf(group, kind, way, template));
    expect(pods.map(({ origin, windows }) => [origin, windows])).toEqual([['embedded', true]]);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['windows/field-type', 'windows/os-declared', 'windows/os-contradiction', 'windows/memory-limit']));
  });

  test.each(places('pods'))('%s %s describes a pod at %s, in parts: one', (group, kind, way) => {
    const more = { container: { securityContext: administrator } };
    const pod = { scheduling: { nodeSelector: SELECTOR }, securityContext: hostProcess, more, volumes: [linuxPath] };
    const { pods, findings } = report(objectOf(group, kind, way, pod));
    expect(pods.map(({ origin, windows }) => [origin, windows])).toEqual([['scattered', true]]);
    expect(findings.map(({ rule }) => rule)).toEqual(['windows/host-process', 'windows/host-path', 'windows/run-as-administrator']);
  });

  test.each(places('values'))('%s %s holds values at %s: every object in them may be about another pod', (group, kind, way) => {
    const values = { exporter: { nodeSelector: SELECTOR, agent: { hostNetwork: true } }, node: { hostPID: true, volumes: [linuxPath] } };
    const object = objectOf(group, kind, way, values);
    expect(errors(object).map(({ path }) => path)).toEqual([expect.stringMatching(/exporter\.agent\.hostNetwork$/)]);
    expect(errors(objectOf(group, kind, way, { node: { podSecurityContext: hostProcess } })).map(({ rule }) => rule)).toEqual(['windows/host-process']);
  });

  test('Argo Workflows: what the workflow says goes into each of its templates', () => {
    const workflow = (spec: object) => ({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', spec });
    const container = { image: 'a', volumeMounts: [{ name: 'l', mountPath: 'C:\\l' }] };
    const windows = { name: 'w', nodeSelector: SELECTOR, container };
    expect(seen(errors(workflow({ volumes: [linuxPath], templates: [windows] })))).toEqual(['windows/host-path spec.volumes[0].hostPath']);
    expect(seen(errors(workflow({ nodeSelector: SELECTOR, templates: [{ name: 'w', volumes: [linuxPath] }] })))).toEqual(['windows/host-path spec.templates[0].volumes[0].hostPath']);
    expect(seen(errors(workflow({ templateDefaults: { nodeSelector: SELECTOR }, templates: [{ name: 'w', hostNetwork: true }] })))).toEqual(['windows/host-namespaces spec.templates[0].hostNetwork']);
    expect(errors(workflow({ volumes: [linuxPath], templates: [{ ...windows, nodeSelector: LINUX }] }))).toEqual([]);
    expect(errors(workflow({ templates: [windows, { name: 'l', volumes: [linuxPath] }] }))).toEqual([]);
    expect(errors(workflow({ volumes: [linuxPath], templates: [{ ...windows, container: { image: 'a' } }, { name: 'l', container }] }))).toEqual([]);
    expect(seen(errors(workflow({ nodeSelector: LINUX, templateDefaults: { nodeSelector: SELECTOR }, volumes: [linuxPath], templates: [{ name: 'w', container }] }))))
      .toEqual(['windows/host-path spec.volumes[0].hostPath']);
    expect(seen(errors(workflow({ nodeSelector: SELECTOR, volumes: [linuxPath], workflowTemplateRef: { name: 'x' } })))).toEqual(['windows/host-path spec.volumes[0].hostPath']);
    expect(report(workflow({ templates: [windows] })).pods.map(({ path, windows: is }) => [path, is])).toEqual([['spec.templates[0]', true]]);
  });

  test('Tekton: the parts of a run are one pod, by whatever signs', () => {
    const run = (podTemplate: object) => ({ apiVersion: 'tekton.dev/v1', kind: 'TaskRun', spec: { podTemplate, taskSpec: { steps: [{ name: 's' }], volumes: [hostPath] } } });
    expect(report(run({ nodeSelector: SELECTOR })).pods.map(({ path, origin }) => [path, origin])).toEqual([['spec', 'scattered']]);
    const [pod] = report(run({ tolerations: [{ key: 'os', value: 'windows' }] })).pods;
    expect(pod!.evidence.map(({ path, strength }) => [path, strength])).toEqual([['spec.taskSpec.volumes[0].hostPath.path', 'weak'], ['spec.podTemplate.tolerations[0].value', 'weak']]);
  });

  test('Tekton: the template of the pod is for all its steps', () => {
    const run = (podTemplate: object, taskSpec: object) => ({ apiVersion: 'tekton.dev/v1', kind: 'TaskRun', spec: { podTemplate, taskSpec } });
    expect(seen(errors(run({ nodeSelector: SELECTOR }, { steps: [{ name: 's' }], volumes: [linuxPath] })))).toEqual(['windows/host-path spec.taskSpec.volumes[0].hostPath']);
    expect(errors(run({ nodeSelector: LINUX }, { steps: [{ name: 's' }], volumes: [linuxPath] }))).toEqual([]);
  });
});

test.each([
  ['v1', 'ConfigMap'], ['v1', 'Secret'], ['v1', 'Service'], ['v1', 'Node'], ['networking.k8s.io/v1', 'Ingress'], ['policy/v1', 'PodDisruptionBudget'], ['storage.k8s.io/v1', 'CSIDriver'],
  ['rbac.authorization.k8s.io/v1', 'Role'], ['autoscaling/v2', 'HorizontalPodAutoscaler'], ['node.k8s.io/v1', 'RuntimeClass'],
])('%s %s holds no pod', (apiVersion, kind) => {
  const data = { runAsUserName: 'NT AUTHORITY\\SYSTEM', hostPath: 'C:\\logs', hostProcess: 'true', hostNetwork: 'true', runtimeClassName: 'windows-2022' };
  expect(report({ apiVersion, kind, data, spec: data, stringData: data })).toEqual({ pods: [], findings: [] });
  expect(errors({ apiVersion, kind: 'Other', data }).length > 0).toBe(apiVersion === 'v1');
});

test('revisions of workloads hold their templates', () => {
  const data = { spec: { template: { spec: { nodeSelector: SELECTOR, hostNetwork: true, containers: [{ name: 'a' }] } } } };
  expect(seen(errors({ apiVersion: 'apps/v1', kind: 'ControllerRevision', data }))).toEqual(['windows/host-namespaces data.spec.template.spec.hostNetwork']);
});

describe('signs and parts around whole pods', () => {
  const whole = (spec: object = {}) => ({ spec: { ...spec, containers: [{ name: 'a' }] } });
  const windows = whole({ nodeSelector: SELECTOR });

  test('what lies around a pod goes into it, where all pods inside are ones of Windows', () => {
    expect(seen(errors(custom({ hostNetwork: true, template: windows })))).toEqual(['windows/host-namespaces spec.hostNetwork']);
    expect(seen(errors(custom({ volumes: [linuxPath], deeper: { podTemplate: windows } })))).toEqual(['windows/host-path spec.volumes[0].hostPath']);
    expect(errors(custom({ hostNetwork: true, template: windows, other: whole({ nodeSelector: LINUX }) }))).toEqual([]);
    expect(errors(custom({ hostNetwork: true, other: whole({ nodeSelector: LINUX }), template: windows }))).toEqual([]);
    expect(errors(custom({ hostNetwork: true, pods: [windows, whole({ os: { name: 'linux' } })] }))).toEqual([]);
    const deeper = (more: object = {}) => ({ tolerations: [], b: { tolerations: [], template: windows, ...more } });
    expect(seen(errors(custom({ hostNetwork: true, a: deeper() })))).toEqual(['windows/host-namespaces spec.hostNetwork']);
    expect(errors(custom({ hostNetwork: true, a: deeper({ c: whole({ nodeSelector: LINUX }) }) }))).toEqual([]);
    expect(errors(custom({ hostNetwork: true, a: deeper(), d: { tolerations: [], e: whole({ nodeSelector: LINUX }) } }))).toEqual([]);
    expect(errors(custom({ hostNetwork: true, template: whole() }))).toEqual([]);
  });

  test('of known kinds, too', () => {
    const game = (template: object, hostPort = 7777) => ({ apiVersion: 'agones.dev/v1', kind: 'GameServer', spec: { ports: [{ hostPort, containerPort: 1 }], template } });
    expect(seen(errors(game(windows)))).toEqual(['windows/host-port spec.ports[0].hostPort']);
    expect(errors(game(whole({ nodeSelector: LINUX })))).toEqual([]);
    const spark = { apiVersion: 'sparkoperator.k8s.io/v1beta2', kind: 'SparkApplication', spec: { driver: { nodeSelector: SELECTOR, template: whole({ volumes: [linuxPath] }) } } };
    expect(seen(errors(spark))).toEqual(['windows/host-path spec.driver.template.spec.volumes[0].hostPath']);
  });

  test('weak signs around it make it likely', () => {
    const pool = { agentpool: 'win22' };
    const sentence = '; judging by spec.nodeSelector.agentpool (win22), it looks like a Windows pod';
    const [finding] = errors(custom({ nodeSelector: pool, agent: { hostNetwork: true } }));
    expect(finding!.message.endsWith(sentence)).toBe(true);
    expect(seen(errors(custom({ nodeSelector: pool, agent: { hostNetwork: true } })))).toEqual(['windows/host-namespaces spec.agent.hostNetwork']);
    expect(seen(errors(custom({ nodeSelector: pool, template: whole({ volumes: [linuxPath] }) })))).toEqual(['windows/host-path spec.template.spec.volumes[0].hostPath']);
    expect(errors(custom({ nodeSelector: pool, agent: { hostNetwork: true, nodeSelector: LINUX } }))).toEqual([]);
    expect(errors(custom({ nodeSelector: pool, template: whole({ nodeSelector: LINUX, volumes: [linuxPath] }) }))).toEqual([]);
    const release = { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', spec: { values: { nodeSelector: pool, daemonset: { hostNetwork: true } } } };
    expect(seen(errors(release))).toEqual(['windows/host-namespaces spec.values.daemonset.hostNetwork']);
  });

  test('weak signs of every sort carry', () => {
    const inner = { agent: { hostNetwork: true } };
    const found = (outer: object) => seen(errors(custom({ pods: { tolerations: [], ...outer, ...inner } })));
    expect(found({ image: 'nanoserver' })).toHaveLength(1);
    expect(found({ metadata: { labels: { 'kubernetes.io/os': 'windows' } } })).toHaveLength(1);
    expect(found({ tolerations: [{ key: 'os', value: 'windows' }] })).toHaveLength(1);
    expect(found({ tolerations: [{ key: 'os', value: 'windows' }], securityContext: { privileged: true } })).toEqual([]);
    const [pod] = report(custom({ windows: { hostNetwork: true } })).pods;
    expect(pod).toMatchObject({ likelyWindows: true, evidence: [{ path: 'spec.windows', source: 'label', strength: 'weak' }] });
  });

  test('a pod spec at the root has nothing around it', () => {
    const { pods } = report({ image: 'nanoserver', hostNetwork: true, containers: [{ name: 'a', image: 'nanoserver' }] });
    expect(pods[0]).toMatchObject({ origin: 'found', path: '', likelyWindows: true, evidence: [{ path: 'containers[0].image', strength: 'weak' }] });
  });

  test('an anchor counts where options, or the name of what holds it, say Windows', () => {
    const shared = { pod: { volumes: [linuxPath] } };
    expect(errors(custom({ jobs: [{ shared }, { podSecurityContext: { windowsOptions: {} }, shared }] })).map(({ path }) => path)).toEqual(['spec.jobs[1].shared.pod.volumes[0].hostPath']);
    expect(errors(custom({ plain: { shared }, windows: { shared, hostPID: false } })).map(({ path }) => path)).toEqual(['spec.windows.shared.pod.volumes[0].hostPath']);
  });

  test('pods are told in the order in which they are written', () => {
    const one = () => whole({ nodeSelector: SELECTOR });
    const object = custom({ a: one(), b: { podSecurityContext: hostProcess }, c: one(), d: [{ podSecurityContext: hostProcess }, one()] });
    expect(report(object).pods.map(({ path }) => path)).toEqual(['spec.a.spec', 'spec.b', 'spec.c.spec', 'spec.d[0]', 'spec.d[1].spec']);
  });

  test('a part that says Windows by its name says so of itself', () => {
    expect(seen(errors(custom({ windows: { hostNetwork: true } })))).toEqual(['windows/host-namespaces spec.windows.hostNetwork']);
    expect(errors(custom({ agent: { hostNetwork: true, volumes: [linuxPath] }, windowsAgent: { nodeSelector: SELECTOR } }))).toEqual([]);
    expect(errors(custom({ maintenanceWindows: { hostNetwork: true } }))).toEqual([]);
  });
});

test.each<[string, object, string]>([
  ['a JSON patch', { patches: [{ op: 'add', path: '/spec/template/spec/securityContext/windowsOptions/hostProcess', value: true }] }, 'windows/host-process spec.patches[0].value'],
  ['a parameter of a chart', { parameters: [{ name: 'securityContext.windowsOptions.hostProcess', value: 'true' }] }, 'windows/host-process spec.parameters[0].value'],
  ['a key with dots', { set: { 'securityContext.windowsOptions.hostProcess': 'true' } }, 'windows/host-process spec.set[securityContext.windowsOptions.hostProcess]'],
  ['a JSON patch of the user', { patches: [{ path: '/spec/securityContext/windowsOptions/runAsUserName', value: 'SYSTEM' }] }, 'windows/run-as-administrator spec.patches[0].value'],
  ['the network by another name', { nodeSelector: SELECTOR, useHostNetwork: true }, 'windows/host-namespaces spec.useHostNetwork'],
  ['a path of any form', { nodeSelector: SELECTOR, persistence: { type: 'hostPath', hostPath: '/data' } }, 'windows/host-path spec.persistence.hostPath'],
  ['a port that is switched on', { nodeSelector: SELECTOR, hostPort: { enabled: true, ports: { http: 80 } } }, 'windows/host-port spec.hostPort'],
  ['an image in two parts', { image: { repository: 'mcr.microsoft.com/windows/servercore', tag: 'ltsc2022' }, hostNetwork: true }, 'windows/host-namespaces spec.hostNetwork'],
  ['an image in three parts', { image: { registry: 'mcr.microsoft.com', repository: 'windows/servercore', tag: 'ltsc2022' }, hostNetwork: true }, 'windows/host-namespaces spec.hostNetwork'],
  ['a system by its name', { targetSystem: 'windows', hostNetwork: true }, 'windows/host-namespaces spec.hostNetwork'],
  ['an affinity in another place', {
    placement: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [
            { matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }] },
          ],
        },
      },
    },
    agent: { hostNetwork: true },
  }, 'windows/host-namespaces spec.agent.hostNetwork'],
  ['annotations of the pod', { nodeSelector: SELECTOR, podAnnotations: { 'microsoft.com/hostprocess-container': 'true' } },
    'windows/host-process-annotation spec.podAnnotations[microsoft.com/hostprocess-container]'],
  ['metadata of the pod', { nodeSelector: SELECTOR, podMetadata: { annotations: { 'microsoft.com/hostprocess-container': 'true' } } },
    'windows/host-process-annotation spec.podMetadata.annotations[microsoft.com/hostprocess-container]'],
])('other spellings: %s', (_, spec, expected) => {
  expect(seen(errors(custom(spec)))).toEqual([expected]);
});

test('names that may be of anything are none of Windows', () => {
  expect(errors(custom({ runAsUserName: 'Administrator' }))).toEqual([]);
  expect(errors(custom({ parameters: [{ name: 'other', value: 'true' }, { name: 'x.hostProcess', value: 'false' }, { path: 'myhostProcess', value: true }] }))).toEqual([]);
  expect(errors(custom({ os: 'linux', hostNetwork: true, image: { tag: '1' } }))).toEqual([]);
});

test('HostProcess at the root is', () => {
  expect(seen(errors({ apiVersion: 'x.io/v1', kind: 'X', hostProcess: true }))).toEqual(['windows/host-process hostProcess']);
});

test('a name at the root is no option', () => {
  expect(report({ apiVersion: 'x.io/v1', kind: 'X', runAsUserName: 'x' }).findings).toEqual([]);
});

test('what is not about pods by itself belongs to what is around it', () => {
  expect(report(custom({ nodeSelector: SELECTOR, agent: { privileged: true } })).pods.map(({ path }) => path)).toEqual(['spec']);
});

test('an anchor counts by what is further out', () => {
  const shared = { pod: { volumes: [linuxPath] } };
  const mid = { tolerations: [], shared };
  expect(errors(custom({ linux: { nodeSelector: LINUX, mid }, windows: { nodeSelector: SELECTOR, mid } })).map(({ path }) => path)).toEqual(['spec.windows.mid.shared.pod.volumes[0].hostPath']);
  const plain = () => ({ tolerations: [], shared });
  expect(errors(custom({ linux: { nodeSelector: LINUX, mid: plain() }, windows: { nodeSelector: SELECTOR, mid: plain() } }))).toHaveLength(1);
});

test('a map of items is searched like any other', () => {
  expect(seen(errors({ kind: 'Foo', items: { a: { securityContext: hostProcess } } }))).toEqual(['windows/host-process items.a.securityContext.windowsOptions.hostProcess']);
});

test('a volume is judged by itself', () => {
  expect(report({ apiVersion: 'v1', kind: 'PersistentVolume', spec: { windowsOptions: { hostProcess: true } } }).findings).toEqual([]);
  expect(errors({ apiVersion: 'x.io/v1', kind: 'PersistentVolume', spec: { windowsOptions: { hostProcess: true } } })).toHaveLength(1);
});

test.each([undefined, null, 7, 'x', []])('a known kind whose pod is %j holds none', value => {
  for (const [apiVersion, kind] of [['argoproj.io/v1alpha1', 'Rollout'], ['tekton.dev/v1', 'TaskRun'], ['collectors.grafana.com/v1alpha1', 'Alloy']]) {
    const objects = [value, { template: value }, { template: { spec: value } }].map(spec => ({ apiVersion, kind, spec }));
    expect(report(...objects)).toEqual({ pods: [], findings: [] });
  }
});

describe('objects that speak about pods are none', () => {
  test.each([...GROUPS_ABOUT_PODS])('%s', group => {
    const pattern = { nodeSelector: SELECTOR, hostNetwork: true, securityContext: hostProcess, containers: [{ name: 'x', securityContext: hostProcess }] };
    expect(report({ apiVersion: `${group}/v1`, kind: 'ClusterPolicy', spec: { rules: [{ validate: { pattern: { spec: pattern } } }] } })).toEqual({ pods: [], findings: [] });
  });

  test('a SidecarSet puts its containers into pods: they are looked at, and not its form', () => {
    const sidecarSet = (securityContext: object) => ({ apiVersion: 'apps.kruise.io/v1alpha1', kind: 'SidecarSet', spec: { containers: [{ name: 'log', securityContext }] } });
    expect(errors(sidecarSet({ windowsOptions: { runAsUserName: 'ContainerUser' } }))).toEqual([]);
    expect(seen(errors(sidecarSet(hostProcess)))).toEqual(['windows/host-process spec.containers[0].securityContext.windowsOptions.hostProcess']);
  });
});

describe('objects inside objects', () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', spec: { nodeSelector: SELECTOR, containers: [{ name: 'a' }], hostNetwork: true } };
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: { spec: pod.spec } } };

  test.each<[string, object, string]>([
    ['a pod', { manifest: pod }, 'spec.manifest.spec.hostNetwork'],
    ['a workload', { resources: [deployment] }, 'spec.resources[0].spec.template.spec.hostNetwork'],
    ['a known custom kind', { resource: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec: deployment.spec } }, 'spec.resource.spec.template.spec.hostNetwork'],
    ['a list', { list: { apiVersion: 'v1', kind: 'List', items: [pod] } }, 'spec.list.items[0].spec.hostNetwork'],
  ])('%s is judged by every rule', (_, spec, path) => {
    const { findings, pods } = report(custom(spec));
    expect(pods.map(({ origin }) => origin)).toEqual(['embedded']);
    expect(seen(findings)).toEqual(expect.arrayContaining([`windows/host-namespaces ${path}`, expect.stringMatching(/^windows\/memory-limit /)]));
  });

  test('without its kind it is no object, but parts', () => {
    expect(report(custom({ manifest: { ...pod, kind: undefined } })).pods.map(({ origin }) => origin)).toEqual(['found']);
  });

  test('what lies beside its pod is looked at, too', () => {
    expect(seen(errors(custom({ manifest: { ...pod, podSecurityContext: hostProcess } })))).toContain('windows/host-process spec.manifest.podSecurityContext.windowsOptions.hostProcess');
  });

  describe('what a policy of Open Cluster Management deletes', () => {
    const template = (complianceType: string, objectDefinition: object = pod) => ({ complianceType, objectDefinition });
    const policy = (spec: object, more: object = {}) => ({ apiVersion: 'policy.open-cluster-management.io/v1', kind: 'ConfigurationPolicy', spec, ...more });
    const paths = (object: object) => report(object).pods.map(({ path }) => path);

    test('is not there, at that place', () => {
      const configuration = policy({ 'object-templates': [template('mustNotHave'), template('musthave')] });
      expect(paths(configuration)).toEqual(['spec[object-templates][1].objectDefinition.spec']);
      expect(paths(policy({ 'policy-templates': [{ objectDefinition: configuration }] }, { kind: 'Policy' })))
        .toEqual(['spec[policy-templates][0].objectDefinition.spec[object-templates][1].objectDefinition.spec']);
    });

    test.each<[string, object]>([
      ['another kind', policy({ 'object-templates': [template('mustnothave')] }, { kind: 'Policy' })],
      ['another group', policy({ 'object-templates': [template('mustnothave')] }, { apiVersion: 'x.io/v1' })],
      ['another list', policy({ objects: [template('mustnothave')] })],
      ['another place', policy({ deeper: { 'object-templates': [template('mustnothave')] } })],
      ['beside the spec', policy({}, { status: { 'object-templates': [template('mustnothave')] } })],
      ['at the root', policy({}, { 'object-templates': [template('mustnothave')] })],
      ['in no list', policy({ 'object-templates': template('mustnothave') })],
      ['in a member of no list', policy({ 'object-templates': { a: template('mustnothave') } })],
      ['beside the list', policy({ complianceType: 'mustnothave', pod })],
      ['in the definition', policy({ 'object-templates': [{ objectDefinition: { complianceType: 'mustnothave', ...pod } }] })],
      ['a release', { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', spec: { values: template('mustnothave') } }],
      ['at the root of an object', { ...custom(pod), complianceType: 'mustnothave' }],
      ['anything else', custom(template('mustnothave'))],
    ])('and elsewhere the word hides nothing: %s', (_, object) => {
      expect(paths(object)).toHaveLength(1);
    });
  });

  test('a reference to one is none', () => {
    expect(report(custom({ workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' } })).pods).toEqual([]);
  });
});

test('items of what kubectl takes for a list are judged by themselves alone', () => {
  expect(seen(errors({ kind: 'Basket', items: [{ podSecurityContext: hostProcess }] }))).toEqual(['windows/host-process items[0].podSecurityContext.windowsOptions.hostProcess']);
});

describe('patches and parameters are the fields that they set', () => {
  const release = (spec: object) => ({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', spec });
  const patched = (values: object, ...patches: object[]) =>
    release({ values, postRenderers: [{ kustomize: { patchesJson6902: patches.map(patch => ({ target: { kind: 'DaemonSet' }, patch: [patch].flat() })) } }] });
  const add = (path: string, value: unknown) => ({ op: 'add', path: `/spec/template/spec/${path}`, value });
  const REACH: ReadonlyArray<readonly [string, unknown, string]> = [
    ['hostNetwork', true, 'host-namespaces'], ['hostPID', true, 'host-namespaces'], ['volumes/0/hostPath', { path: '/x' }, 'host-path'], ['volumes/0/hostPath/path', '/x', 'host-path'],
    ['volumes/-', linuxPath, 'host-path'], ['containers/0/ports/0/hostPort', 80, 'host-port'], ['containers/0/securityContext/privileged', true, 'privileged'],
    ['containers', [{ name: 'a', ports: [{ hostPort: 80 }] }], 'host-port'],
  ];

  test.each(REACH)('%s beside a sign, in whatever form', (path, value, rule) => {
    const expected = [expect.stringMatching(`^windows/${rule} .*patch\\[0\\]\\.value`)];
    expect(seen(errors(patched({ nodeSelector: SELECTOR }, add(path, value))))).toEqual(expected);
    expect(seen(errors(patched({}, [add(path, value), add('nodeSelector', SELECTOR)])))).toEqual(expected);
    expect(seen(errors(patched({}, [add(path, value), add('nodeSelector/kubernetes.io~1os', 'windows')])))).toEqual(expected);
    expect(errors(patched({ nodeSelector: LINUX }, add(path, value)))).toEqual([]);
    expect(errors(patched({ a: { nodeSelector: SELECTOR }, b: { nodeSelector: LINUX } }, add(path, value)))).toEqual([]);
    expect(errors(patched({}, add(path, value)))).toEqual([]);
    const plaintext = [add(path, value), add('nodeSelector', SELECTOR)];
    expect(seen(errors({ apiVersion: 'policy.karmada.io/v1alpha1', kind: 'OverridePolicy', spec: { overrideRules: [{ overriders: { plaintext } }] } })))
      .toEqual([expect.stringMatching(`^windows/${rule} spec\\.overrideRules\\[0\\]\\.overriders\\.plaintext\\[0\\]\\.value`)]);
  });

  test('a whole pod hears what is around it before what is beside it', () => {
    const patches = [{ op: 'replace', path: '/spec/template/spec', value: { containers: [{ name: 'a' }], hostNetwork: true } }];
    const expected = ['windows/host-namespaces spec.patches[0].value.hostNetwork'];
    expect(seen(errors(custom({ nodeSelector: SELECTOR, patches })))).toEqual(expected);
    expect(seen(errors(custom({ nodeSelector: SELECTOR, patches, other: { nodeSelector: LINUX } })))).toEqual(expected);
    expect(errors(custom({ nodeSelector: LINUX, patches, other: { nodeSelector: SELECTOR } }))).toEqual([]);
  });

  test('what an anchor of YAML shares is read once for each system', () => {
    const patches = [add('securityContext/windowsOptions', { hostProcess: true })];
    const regions = (...more: object[]) => custom(more.map(one => ({ tolerations: [], ...one, patches })));
    expect(errors(regions({}, {})).map(({ path }) => path)).toEqual(['spec[0].patches[0].value.hostProcess']);
    expect(errors(regions({}, { nodeSelector: SELECTOR })).map(({ path }) => path)).toEqual([0, 1].map(index => `spec[${index}].patches[0].value.hostProcess`));
  });

  test('keys with dots in an item of a list are about that item', () => {
    const set = { 'agent.hostNetwork': 'true' };
    expect(seen(errors(custom({ jobs: [{ pool: { nodeSelector: SELECTOR }, set }] })))).toEqual(['windows/host-namespaces spec.jobs[0].set[agent.hostNetwork]']);
    expect(errors(custom({ jobs: [{ pool: { nodeSelector: SELECTOR } }, { set }] }))).toEqual([]);
  });

  test('options and users need no other sign', () => {
    for (const path of ['securityContext/windowsOptions', 'containers/0/securityContext/windowsOptions']) {
      expect(seen(errors(patched({}, add(path, { hostProcess: true }))))).toEqual([expect.stringMatching(/^windows\/host-process .*\.value\.hostProcess$/)]);
    }
  });

  test('of several targets, each hears its own signs first', () => {
    const linux = [add('nodeSelector', LINUX), add('hostNetwork', true)];
    expect(errors(patched({ nodeSelector: SELECTOR }, linux, add('nodeSelector', SELECTOR)))).toEqual([]);
    expect(seen(errors(patched({ nodeSelector: SELECTOR }, linux, add('hostNetwork', true), add('hostPID', true))))).toEqual([
      'windows/host-namespaces spec.postRenderers[0].kustomize.patchesJson6902[1].patch[0].value', 'windows/host-namespaces spec.postRenderers[0].kustomize.patchesJson6902[2].patch[0].value',
    ]);
  });

  test.each<[string, string, string]>([
    ['hostNetwork', 'true', 'host-namespaces'], ['agent.hostNetwork', 'true', 'host-namespaces'], ['volumes[0].hostPath.path', '/x', 'host-path'], ['agent.ports[0].hostPort', '80', 'host-port'],
    ['agent.securityContext.privileged', 'true', 'privileged'],
  ])('a parameter: %s', (name, value, rule) => {
    const application = (helm: object) => ({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', spec: { source: { helm } } });
    const os = (is: string) => ({ name: 'nodeSelector.kubernetes\\.io/os', value: is });
    const expected = [`windows/${rule} spec.source.helm.parameters[0].value`];
    expect(seen(errors(application({ parameters: [{ name, value }, os('windows')] })))).toEqual(expected);
    expect(seen(errors(application({ parameters: [{ name, value }], valuesObject: { nodeSelector: SELECTOR, agent: { x: 1 } } })))).toEqual(expected);
    expect(errors(application({ parameters: [{ name, value }, os('linux')], valuesObject: { nodeSelector: SELECTOR } }))).toEqual([]);
    expect(errors(application({ parameters: [{ name, value }, { name: 'windows.nodeSelector.kubernetes\\.io/os', value: 'windows' }] }))).toEqual([]);
  });

  test('a user whose name alone says nothing, where the nodes are of Windows', () => {
    expect(seen(errors(release({ values: { nodeSelector: SELECTOR, runAsUserName: 'Administrator' } })))).toEqual(['windows/run-as-administrator spec.values.runAsUserName']);
    expect(seen(errors(release({ values: { nodeSelector: SELECTOR, agent: { runAsUserName: 'SYSTEM' } } })))).toEqual(['windows/run-as-administrator spec.values.agent.runAsUserName']);
    expect(errors(release({ values: { nodeSelector: SELECTOR, agent: { nodeSelector: LINUX, runAsUserName: 'SYSTEM' } } }))).toEqual([]);
    expect(errors(release({ values: { nodeSelector: LINUX, runAsUserName: 'SYSTEM' } }))).toEqual([]);
    expect(seen(errors(custom({ nodeSelector: SELECTOR, containers: [{ name: 'a' }], db: { runAsUserName: 'SYSTEM' } })))).toEqual(['windows/run-as-administrator spec.db.runAsUserName']);
  });

  test('patches in a loop, in each other, and in a list of the root end', () => {
    const loop: Record<string, unknown> = { path: '/spec/hostNetwork' };
    loop['value'] = { nodeSelector: SELECTOR, hostNetwork: true, again: [loop] };
    expect(seen(errors(custom({ patches: [loop] }))).length).toBeGreaterThan(0);
    let inner: unknown = true;
    for (let i = 0; i < 5000; i++) inner = { path: '/spec/hostNetwork', value: { hostPID: true, inner } };
    expect(errors(custom({ patches: [inner] }))).toEqual([]);
    expect(report({ kind: 'List', items: [{ path: '/spec/hostNetwork', value: true }] }).findings).toEqual([]);
  });
});

test.each<[string, object, string]>([
  ['a switch', { windows: { useHostProcessContainers: true } }, 'windows.useHostProcessContainers'],
  ['a switch with a word before', { node: { windowsHostProcess: 'true' } }, 'node.windowsHostProcess'],
  ['an object', { windows: { hostProcess: { enabled: true } } }, 'windows.hostProcess'],
])('values that switch HostProcess on: %s', (_, values, path) => {
  const release = (more: object = {}) => ({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', spec: { values: { ...values, ...more } } });
  expect(seen(errors(release()))).toEqual([`windows/host-process spec.values.${path}`]);
  expect(seen(errors(release({ linux: { hostNetwork: true, volumes: [linuxPath] } })))).toEqual([`windows/host-process spec.values.${path}`]);
});

test('a switch says nothing about what lies beside it, and off is off', () => {
  const release = (values: object) => ({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', spec: { values } });
  expect(seen(errors(release({ node: { windowsHostProcess: true, hostNetwork: true, securityContext: { privileged: true } } })))).toEqual(['windows/host-process spec.values.node.windowsHostProcess']);
  expect(errors(release({ node: { windowsHostProcess: false, disableHostProcess: true, hostProcess: { enabled: false } } }))).toEqual([]);
  expect(seen(errors(release({ nodeSelector: SELECTOR, hostNetwork: { enabled: true } })))).toEqual(['windows/host-namespaces spec.values.hostNetwork']);
});

test('names around parts of a Linux pod are names of something else', () => {
  const team = { nodeSelector: { team: 'windows-apps' } };
  const agent = { hostNetwork: true };
  expect(seen(errors(custom({ ...team, agent })))).toEqual(['windows/host-namespaces spec.agent.hostNetwork']);
  for (const linux of [
    { capabilities: { add: ['NET_ADMIN'] } }, { runAsUser: 0 }, { securityContext: { seLinuxOptions: {} } }, { command: ['/bin/sh'] }, { args: ['/bin/sh'] }, { image: 'alpine' }, { image: { repository: 'alpine' } },
    { privileged: true }, { hostPID: true },
  ]) {
    expect(errors(custom({ ...team, agent: { ...agent, ...linux } }))).toEqual([]);
    expect(errors(custom({ runtimeClassName: 'win-kvm', ...agent, ...linux }))).toEqual([]);
    expect(errors(custom({ nodeSelector: SELECTOR, agent: { ...agent, ...linux } })).length).toBeGreaterThan(0);
  }
  expect(seen(errors(custom({ ...team, agent: { ...agent, command: 'x', image: 'a/b' } })))).toEqual(['windows/host-namespaces spec.agent.hostNetwork']);
  expect(errors(custom({ windows: { ...agent, runAsUser: 0 } }))).toEqual([]);
});

test('what a Linux pod may name, too, says nothing around parts of one', () => {
  const agent = { hostNetwork: true };
  for (const sign of [{ image: 'a/agent:1-windows' }, { tolerations: [{ key: 'os', value: 'windows' }] }, { command: ['powershell'] }]) {
    expect(seen(errors(custom({ ...sign, agent })))).toEqual(['windows/host-namespaces spec.agent.hostNetwork']);
    expect(errors(custom({ ...sign, agent: { ...agent, runAsUser: 0 } }))).toEqual([]);
  }
  expect(seen(errors(custom({ image: 'nanoserver', agent: { ...agent, runAsUser: 0 } })))).toEqual(['windows/host-namespaces spec.agent.hostNetwork']);
});

describe('subsets change the template', () => {
  const united = (spec: object, ...subsets: object[]) =>
    ({ apiVersion: 'apps.kruise.io/v1alpha1', kind: 'UnitedDeployment', spec: { template: { deploymentTemplate: { spec: { template: { spec: { containers: [{ name: 'a' }], ...spec } } } } }, topology: { subsets } } });
  const term = (os: string, name = 'nodeSelectorTerm') => ({ [name]: { matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: [os] }] } });
  const patch = { patch: { spec: { hostNetwork: true } } };
  const inPatch = 'windows/host-namespaces spec.topology.subsets[0].patch.spec.hostNetwork';
  const inTemplate = 'windows/host-namespaces spec.template.deploymentTemplate.spec.template.spec.hostNetwork';

  test('of an OpenKruise UnitedDeployment', () => {
    expect(seen(errors(united({ nodeSelector: SELECTOR }, patch)))).toEqual([inPatch]);
    expect(seen(errors(united({}, { ...patch, ...term('windows') })))).toEqual([inPatch]);
    expect(seen(errors(united({ hostNetwork: true }, term('linux'), term('windows'))))).toEqual([inTemplate]);
    expect(seen(errors(united({ hostNetwork: true }, { patch: { spec: { nodeSelector: SELECTOR } } })))).toEqual([inTemplate]);
    const [template] = report(united({ hostNetwork: true }, term('linux'), term('windows'))).pods;
    expect(template!.evidence.map(({ os, path }) => [os, path])).toEqual([['windows', 'spec.topology.subsets[1].nodeSelectorTerm.matchExpressions[0].values']]);
    const elsewhere = united({ hostNetwork: true });
    expect(errors({ ...elsewhere, spec: { ...elsewhere.spec, other: { nodeSelector: SELECTOR } } })).toEqual([]);
    expect(errors(united({}, patch, term('windows')))).toEqual([]);
    expect(errors(united({ hostNetwork: true }, term('linux'), patch))).toEqual([]);
    expect(errors(united({ nodeSelector: LINUX }, patch))).toEqual([]);
    expect(errors(united({ nodeSelector: SELECTOR }, { ...patch, ...term('linux') }))).toEqual([]);
    expect(errors(united({ nodeSelector: LINUX, hostNetwork: true }, term('windows')))).toEqual([]);
    expect(seen(errors(united({ nodeSelector: SELECTOR, hostNetwork: true }, term('windows'))))).toEqual([inTemplate]);
  });

  test('of a WorkloadSpread', () => {
    const spread = (...subsets: object[]) => ({ apiVersion: 'apps.kruise.io/v1alpha1', kind: 'WorkloadSpread', spec: { subsets } });
    expect(seen(errors(spread({ ...term('windows', 'requiredNodeSelectorTerm'), ...patch })))).toEqual(['windows/host-namespaces spec.subsets[0].patch.spec.hostNetwork']);
    expect(errors(spread(term('windows', 'requiredNodeSelectorTerm'), patch))).toEqual([]);
  });
});

test('volumes of KubeVela', () => {
  const application = (properties: object) => ({ apiVersion: 'core.oam.dev/v1beta1', kind: 'Application', spec: { components: [{ name: 'a', type: 'webservice', properties }] } });
  const image = 'mcr.microsoft.com/windows/nanoserver';
  const at = 'windows/host-path spec.components[0].properties';
  expect(seen(errors(application({ image, volumeMounts: { hostPath: [{ name: 'x', mountPath: 'C:\\x', path: '/x' }] } })))).toEqual([`${at}.volumeMounts.hostPath[0]`]);
  expect(seen(errors(application({ image, volumes: [{ name: 'x', type: 'hostPath', path: 'C:\\' }] })))).toEqual([`${at}.volumes[0].path`]);
  expect(errors(application({ image: 'nginx', volumes: [{ name: 'x', type: 'hostPath', path: '/x' }], volumeMounts: { hostPath: [{ name: 'x', path: '/x' }] } }))).toEqual([]);
});

test('annotations of a pod whose parts lie beside its metadata', () => {
  const metadata = { annotations: { 'microsoft.com/hostprocess-container': 'true' } };
  const rule = 'metadata.annotations[microsoft.com/hostprocess-container]';
  const workflow = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', spec: { templates: [{ name: 'a', metadata, container: { image: 'a' } }] } };
  expect(seen(errors(workflow))).toEqual([`windows/host-process-annotation spec.templates[0].${rule}`]);
  expect(seen(errors(custom({ podTemplate: { metadata, nodeSelector: SELECTOR } })))).toEqual([`windows/host-process-annotation spec.podTemplate.${rule}`]);
  expect(seen(errors(custom({ podTemplate: { metadata, containers: [{ name: 'a' }] } })))).toEqual([`windows/host-process-annotation spec.podTemplate.${rule}`]);
});

describe('a policy of Kyverno makes objects', () => {
  const policy = (generate: object, apiVersion = 'kyverno.io/v1') => ({ apiVersion, kind: 'ClusterPolicy', spec: { rules: [{ validate: {} }, { generate }] } });
  const spec = { nodeSelector: SELECTOR, hostNetwork: true, containers: [{ name: 'a' }] };
  const data = { spec: { template: { spec } } };
  const daemonSet = { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'x', data };

  test('which are judged by every rule', () => {
    const { findings, pods } = report(policy(daemonSet));
    expect(pods.map(({ origin, path }) => [origin, path])).toEqual([['embedded', 'spec.rules[1].generate.data.spec.template.spec']]);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['windows/host-namespaces', 'windows/memory-limit']));
    const inPod = 'windows/host-namespaces spec.rules[1].generate.data.spec.hostNetwork';
    expect(seen(errors(policy({ apiVersion: 'v1', kind: 'Pod', data: { kind: 'ConfigMap', spec } })))).toEqual([inPod]);
    const inLoop = 'windows/host-namespaces spec.rules[1].generate.foreach[0].data.spec.template.spec.hostNetwork';
    expect(seen(errors(policy({ foreach: [daemonSet] })))).toEqual([inLoop]);
  });

  test('and none that are copied, of other kinds, or of Linux', () => {
    const others = [{ apiVersion: 'v1', kind: 'ConfigMap', data: { spec } }, { ...daemonSet, data: undefined }, { kind: 'DaemonSet', data }, { ...daemonSet, data: { spec: {} } }];
    expect(report(...others.map(other => policy(other))).pods).toEqual([]);
    expect(errors(policy({ ...daemonSet, data: { spec: { template: { spec: { ...spec, nodeSelector: LINUX } } } } }))).toEqual([]);
    expect(report(policy(daemonSet, 'policies.kyverno.io/v1')).pods).toEqual([]);
  });
});
