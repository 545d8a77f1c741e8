import { composedPod, PodParts } from '../../../../src/policy/object/custom/pod-parts';
import { Field } from '../../../../src/policy/object/field';

/** What is taken of an object, everything below it included. */
function partsOf(value: object, parts = new PodParts(), at = new Field({ spec: value }).get('spec')): PodParts {
  for (const member of [...at.members(), ...at.items()]) {
    parts.take(member);
    partsOf({}, parts, member);
  }
  return parts;
}
const paths = (fields: readonly Field[]) => fields.map(({ path }) => path);
const members = (value: object) => [...partsOf(value).members].map(([name, { path, value: at }]) => `${name} ${path} ${JSON.stringify(at)}`);

test.each(['hostNetwork', 'hostPID', 'hostIPC'])('%s, where it is on', name => {
  expect(members({ [name]: true })).toEqual([`${name} spec.${name} true`]);
  expect(members({ [name]: 'yes' })).toEqual([`${name} spec.${name} true`]);
  expect(members({ [name]: { enabled: true } })).toEqual([`${name} spec.${name} true`]);
  for (const off of [false, 'no', 1, null, 'yesterday', 'oyes', {}, { enabled: 'no' }, { on: true }, [true]]) expect(members({ [name]: off })).toEqual([]);
});

test('fields of a pod spec, each by its first place', () => {
  const value = {
    nodeSelector: { a: 'b' }, affinity: { nodeAffinity: {} }, runtimeClassName: 'x', os: { name: 'windows' }, useHostNetwork: 'true', extraTolerations: [{}], more: { nodeSelector: { c: 'd' } },
  };
  expect(members(value)).toEqual([
    'nodeSelector spec.nodeSelector {"a":"b"}', 'affinity spec.affinity {"nodeAffinity":{}}', 'runtimeClassName spec.runtimeClassName "x"', 'os spec.os {"name":"windows"}',
    'hostNetwork spec.useHostNetwork true', 'tolerations spec.extraTolerations [{}]',
  ]);
  expect(members({ useHostNetwork: false, nodeSelector: null, other: { a: 'b' } })).toEqual([]);
});

test('an affinity for nodes without the affinity around it', () => {
  expect(members({ placement: { nodeAffinity: { x: 1 } } })).toEqual(['affinity spec.placement {"nodeAffinity":{"x":1}}']);
});

test('a system that is named', () => {
  for (const name of ['os', 'targetSystem']) expect(members({ [name]: 'windows' })).toEqual([`nodeName spec.${name} "windows"`]);
  expect(members({ os: 'linux', targetSystem: 7 })).toEqual([]);
});

test('volumes that are paths, and claims', () => {
  const value = { a: { hostPath: {} }, b: { hostPath: '/x' }, c: { hostPath: 'C:\\x' }, d: { hostPath: 'x' }, e: { hostPath: null }, f: { persistentVolumeClaim: { claimName: 'c' } } };
  const parts = partsOf(value);
  expect(paths(parts.volumes)).toEqual(['spec.a.hostPath', 'spec.b.hostPath', 'spec.c.hostPath']);
  expect(paths(parts.claims)).toEqual(['spec.f']);
  expect(parts.reachesNode).toBe(true);
  const volumes = composedPod(new Field({}), [parts]).get('volumes');
  expect(volumes.value).toEqual([{ hostPath: {} }, { hostPath: { path: '/x' } }, { hostPath: { path: 'C:\\x' } }, { persistentVolumeClaim: { claimName: 'c' } }]);
  expect(volumes.items()[1]!.at('hostPath', 'path').path).toBe('spec.b.hostPath');
});

test.each<[unknown, unknown[]]>([[80, [80]], ['80', [80]], [{ enabled: true, ports: {} }, [{ enabled: true, ports: {} }]], [{ enabled: 'true' }, [{ enabled: 'true' }]], [0, []], ['', []],
  [{ enabled: false }, []], [{}, []], [null, []], ['web', []], [true, [1]]])('a port of the node: %j', (hostPort, expected) => {
  const parts = partsOf({ ports: [{ hostPort }] });
  const containers = composedPod(new Field({}), [parts]).get('containers').items();
  expect(containers.map(container => container.get('ports').items()[0]!.get('hostPort').value)).toEqual(expected);
  expect(containers.map(container => container.get('ports').items()[0]!.get('hostPort').path)).toEqual(expected.map(() => 'spec.ports[0].hostPort'));
});

test('who is privileged', () => {
  expect(paths(partsOf({ a: { privileged: true }, b: { privileged: { enabled: true } }, c: { privileged: false }, d: { privileged: 'onward' } }).privileged)).toEqual(['spec.a.privileged', 'spec.b.privileged']);
});

test.each<[unknown, boolean]>([
  ['mcr.microsoft.com/windows/nanoserver', true], ['a/b:1-windows', true], ['nginx', false], [{ repository: 'a/b', tag: '1-windows' }, true], [{ repository: 'a/nanoserver' }, true],
  [{ registry: 'mcr.microsoft.com', repository: 'windows/x', tag: '1' }, true], [{ registry: 'mcr.microsoft.com' }, false], [{ repository: 'windows/x' }, false], [{ tag: 'ltsc2022' }, true],
  [{ repository: 'a', tag: '1' }, false], [{}, false], [null, false], [7, false], [{ registry: 'a', repository: 'windows/x' }, true], [{ repository: 'x/windows', tag: '1' }, true],
])('an image of Windows: %j is %s', (image, is) => {
  expect(partsOf({ image }).images).toHaveLength(is ? 1 : 0);
});

test('what may say that a container is one of Linux', () => {
  const value = { runAsUser: 0, capabilities: {}, seLinuxOptions: {}, command: ['sh'], args: ['x'], image: 'alpine' };
  expect(paths(partsOf(value).ofLinux)).toEqual(Object.keys(value).map(name => `spec.${name}`));
  expect(paths(partsOf({ command: 'sh', args: { a: 'sh' }, image: 'nginx', user: 0 }).ofLinux)).toEqual([]);
});

test('annotations about HostProcess', () => {
  const annotations = { 'microsoft.com/hostprocess-container': 'true' };
  const metadata = { annotations };
  const found = (value: object) => paths(partsOf(value).annotations);
  expect(found({ podMetadata: metadata, podAnnotations: annotations, a: { podAnnotations: { x: 'y' } } })).toEqual(['spec.podMetadata.annotations', 'spec.podAnnotations']);
  expect(found({ metadata, spec: { restartPolicy: 'Never' } })).toEqual(['spec.metadata.annotations']);
  expect(found({ metadata, spec: { nodeSelector: {} } })).toEqual([]);
  expect(found({ podMetadata: metadata, spec: { nodeSelector: {} } })).toEqual(['spec.podMetadata.annotations']);
  expect(found({ metadata, apiVersion: 'apps/v1', kind: 'Deployment' })).toEqual([]);
  expect(paths(partsOf({}, new PodParts(), new Field({ annotations }, undefined, 'metadata')).annotations)).toEqual([]);
});

test('volumes by their type, and paths in a list, as KubeVela has them', () => {
  const value = { volumes: [{ name: 'a', type: 'hostPath', path: 'C:\\' }, { type: 'emptyDir', path: 'C:\\' }, { type: 'hostPath' }], volumeMounts: { hostPath: [{ name: 'b', path: '/x' }, 'x'] } };
  const parts = partsOf(value);
  expect(paths(parts.volumes)).toEqual(['spec.volumes[0].path', 'spec.volumeMounts.hostPath[0]']);
  expect(composedPod(new Field({}), [parts]).get('volumes').value).toEqual([{ hostPath: { path: 'C:\\' } }, { name: 'b', hostPath: { name: 'b', path: '/x' } }]);
});

describe('options of Windows', () => {
  const found = (value: object) => partsOf(value).windowsOptions.map(({ path, value: at }) => `${path} ${JSON.stringify(at)}`);

  test('by their name, once', () => {
    expect(found({ windowsOptions: { hostProcess: true, runAsUserName: 'a\\b' } })).toEqual(['spec.windowsOptions {"hostProcess":true,"runAsUserName":"a\\\\b"}']);
    expect(found({ windowsOptions: 'x', more: { windowsOptions: [] } })).toEqual([]);
  });

  test('by what is in them', () => {
    expect(found({ a: { hostProcess: 'true' }, b: { hostProcess: 'false' }, c: { hostProcess: 'trueish' } })).toEqual(['spec.a {"hostProcess":"true"}']);
    for (const name of ['CORP\\x', 'ContainerUser', 'containeradministrator.', 'ContainerAdministrator..']) expect(found({ a: { runAsUserName: name } })).toHaveLength(1);
    for (const name of ['Administrator', 'MyContainerUser', 'ContainerUsers', '', 7]) expect(found({ a: { runAsUserName: name } })).toEqual([]);
    expect(found({ windowsOptions: [{ runAsUserName: 'x' }] })).toEqual(['spec.windowsOptions[0] {"runAsUserName":"x"}']);
    expect(found({ others: [{ runAsUserName: 'x' }] })).toEqual([]);
  });

  test('by an object that switches it on', () => {
    expect(found({ a: { hostProcess: { enabled: true } }, b: { hostProcess: { enabled: false } }, c: { hostProcess: { x: true } } })).toEqual(['spec.a {"hostProcess":{"enabled":true}}']);
  });

  test('a user whose name alone says nothing is one of them only in a pod of Windows', () => {
    const parts = partsOf({ a: { runAsUserName: 'Administrator' }, b: { runAsUserName: 'postgres' }, windowsOptions: { runAsUserName: 'SYSTEM' } });
    expect(paths(parts.users)).toEqual(['spec.a.runAsUserName']);
    expect(partsOf({ a: { runAsUserName: 'SYSTEM' } }).reachesNode).toBe(true);
    const containers = (isOfWindows?: boolean) => composedPod(new Field({}), [parts], isOfWindows).get('containers').value;
    expect(containers()).toEqual([{ securityContext: { windowsOptions: { runAsUserName: 'SYSTEM' } } }]);
    expect(containers(true)).toEqual([{ securityContext: { windowsOptions: { runAsUserName: 'SYSTEM' } } }, { securityContext: { windowsOptions: { runAsUserName: 'Administrator' } } }]);
  });
});

test('names that matter whatever their value', () => {
  for (const name of ['hostNetwork', 'hostPID', 'hostIPC', 'hostPath', 'hostPort', 'hostProcess', 'image', 'os', 'podSpecPatch', 'privileged', 'runAsUserName', 'runtimeClassName', 'targetSystem',
    'useHostNetwork', 'hostNetworking', 'type']) expect([name, PodParts.hasName(name)]).toEqual([name, true]);
  for (const name of ['', 'name', 'spec', 'value', 'hostProcesses', 'a.hostProcess']) expect(PodParts.hasName(name)).toBe(false);
});

test('what is beside a pod spec', () => {
  const value = {
    nodeSelector: {},
    hostNetwork: true,
    affinity: { nodeAffinity: {} },
    securityContext: { privileged: true, windowsOptions: {} },
    volumes: [{ hostPath: {} }],
    containers: [{ ports: [{ hostPort: 1 }], securityContext: { privileged: true, windowsOptions: { a: 1 } } }],
    more: { hostPID: true, runAsUserName: 'SYSTEM', privileged: true, windowsOptions: { b: 1 }, hostPath: {}, hostPort: 2, podAnnotations: { 'microsoft.com/hostprocess-x': '' } },
  };
  const at = new Field({ spec: value }).get('spec');
  const rest = partsOf({}, new PodParts(), at).beside(at);
  expect([...rest.members.keys()]).toEqual(['hostPID']);
  for (const name of ['windowsOptions', 'users', 'volumes', 'ports', 'privileged', 'annotations'] as const) expect([name, rest[name].length]).toEqual([name, 1]);
});

test('parts without some volumes', () => {
  const value = { volumes: [{ name: 'a', hostPath: {} }, { name: 'b', hostPath: {} }, { name: 'c', persistentVolumeClaim: {} }, { name: 'd', persistentVolumeClaim: {} }], hostNetwork: true };
  const rest = partsOf(value).without(new Set(['a', 'c']));
  expect([paths(rest.volumes), paths(rest.claims), [...rest.members.keys()]]).toEqual([['spec.volumes[1].hostPath'], ['spec.volumes[3]'], ['hostNetwork']]);
  expect([...PodParts.mountedBy([partsOf({ c: { volumeMounts: [{ name: 'x' }] } }), partsOf({ volumeMounts: [{ name: 'y' }, { name: 'x' }] })])]).toEqual(['x', 'y']);
});
