import { judge } from '../../../src/policy';
import { KUBERNETES_VERSION } from '../../../src/policy/kubernetes-version';
import { findings, TODAY } from '../findings';

const found = (spec: object) => findings('windows/unknown-field', { nodeSelector: { 'kubernetes.io/os': 'windows' }, ...spec })
  .map(({ path, container, severity, message, refusedBy, fix, remedy }) => ({ path, container, severity, message, refusedBy, fix, remedy }));
const REMEDY = 'spell the name as Kubernetes does';
const pointer = (path: string) => `/${path.replace(/[.[]/g, '/').replace(/\]/g, '')}`;

function unknown(holder: string, name: string, container?: string) {
  const message = `Kubernetes has no field ${name} in ${holder}: it is dropped, or rejected where validation is strict`;
  const path = `${holder}.${name}`;
  return { path, container, severity: 'error', message, refusedBy: 'nobody', fix: { op: 'remove', path: pointer(path) }, remedy: REMEDY };
}

function misspelt(holder: string, name: string, meant: string, container?: string) {
  return { ...unknown(holder, name, container), fix: undefined, remedy: `write ${meant}` };
}

function newer(holder: string, name: string, container?: string) {
  const remedy = `remove it, or correct its name; Kubernetes ${KUBERNETES_VERSION} has no such field, a newer one may`;
  return { ...unknown(holder, name, container), severity: 'warning', fix: undefined, remedy };
}

const KINDS = ['initContainers', 'containers', 'ephemeralContainers'];
const everywhere = (container: object) => Object.fromEntries(KINDS.map(kind => [kind, [{ name: 'a' }, { name: 'b', ...container }]]));

test('letter case, and names that are none, in what is known whole', () => {
  expect(found({ os: { Name: 'windows', version: '2022' } })).toEqual([misspelt('spec.os', 'Name', 'name'), unknown('spec.os', 'version')]);
  expect(found({ securityContext: { RunAsNonRoot: true, privileged: false } })).toEqual([
    misspelt('spec.securityContext', 'RunAsNonRoot', 'runAsNonRoot'), unknown('spec.securityContext', 'privileged'),
  ]);
  expect(found({ securityContext: { windowsOptions: { runAsUsername: 'u', RUNASUSERNAME: 'u', runAsUser: 1 } } })).toEqual([
    misspelt('spec.securityContext.windowsOptions', 'runAsUsername', 'runAsUserName'),
    misspelt('spec.securityContext.windowsOptions', 'RUNASUSERNAME', 'runAsUserName'),
    unknown('spec.securityContext.windowsOptions', 'runAsUser'),
  ]);
});

test('in every kind of container', () => {
  const securityContext = { Privileged: true, fsGroup: 1, windowsOptions: { hostprocess: true, gmsa: 'x' } };
  expect(found(everywhere({ securityContext, volumeMounts: [{ mountpath: 'C:\\data' }], volumemounts: [] }))).toEqual(KINDS.flatMap(kind => {
    const holder = `spec.${kind}[1]`;
    return [
      misspelt(`${holder}.securityContext`, 'Privileged', 'privileged', 'b'),
      unknown(`${holder}.securityContext`, 'fsGroup', 'b'),
      misspelt(`${holder}.securityContext.windowsOptions`, 'hostprocess', 'hostProcess', 'b'),
      unknown(`${holder}.securityContext.windowsOptions`, 'gmsa', 'b'),
      misspelt(`${holder}.volumeMounts[0]`, 'mountpath', 'mountPath', 'b'),
      misspelt(holder, 'volumemounts', 'volumeMounts', 'b'),
    ];
  }));
});

test('elsewhere, letter case and misspelt names; a newer Kubernetes may have others', () => {
  expect(found({ hostname: 'web', newThing: {}, hostnetwork: true, initcontainers: [] })).toEqual([
    newer('spec', 'newThing'), misspelt('spec', 'hostnetwork', 'hostNetwork'), misspelt('spec', 'initcontainers', 'initContainers'),
  ]);
  expect(found({ volumes: [{ Secret: {}, nfs: {} }] })).toEqual([misspelt('spec.volumes[0]', 'Secret', 'secret')]);
  expect(found(everywhere({ image: 'web', env: [], Lifecycle: null }))).toEqual(KINDS.map(kind => misspelt(`spec.${kind}[1]`, 'Lifecycle', 'lifecycle', 'b')));
});

test('letter case in what no other rule reads', () => {
  const spec = { tolerations: [{ Key: 'os' }], dnsConfig: { nameServers: [] }, containers: [{ name: 'web', env: [{ name: 'A', valuefrom: { x: 1 } }] }] };
  expect(found(spec)).toEqual([
    misspelt('spec.tolerations[0]', 'Key', 'key'), misspelt('spec.dnsConfig', 'nameServers', 'nameservers'), misspelt('spec.containers[0].env[0]', 'valuefrom', 'valueFrom', 'web'),
  ]);
  expect(found({ containers: [{ name: 'web', imagePullPolciy: 'Always', environment: [] }] })).toEqual([
    misspelt('spec.containers[0]', 'imagePullPolciy', 'imagePullPolicy', 'web'), newer('spec.containers[0]', 'environment', 'web'),
  ]);
});

test('in what holds the pod, and at its root', () => {
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metdata: {}, spec: { replica: 1, template: { spec: { os: { name: 'windows' } } } }, status: { x: 1 } };
  const { findings: all } = judge([deployment], { today: TODAY });
  expect(all.filter(({ rule }) => rule === 'windows/unknown-field').map(({ path, message, remedy }) => [path, message, remedy])).toEqual([
    ['metdata', 'Kubernetes has no field metdata in this object: it is dropped, or rejected where validation is strict', 'write metadata'],
    ['spec.replica', 'Kubernetes has no field replica in spec: it is dropped, or rejected where validation is strict', 'write replicas'],
  ]);
});

test('metadata', () => {
  const ofMetadata = findings('windows/unknown-field', { os: { name: 'windows' } }, { Annotations: {}, labels: { Labels: 'x' } });
  expect(ofMetadata.map(({ path, remedy }) => [path, remedy])).toEqual([['metadata.Annotations', 'write annotations']]);
});

// Kubernetes, staging/src/k8s.io/api/core/v1/types.go.
const BOTH = ['appArmorProfile', 'runAsGroup', 'runAsNonRoot', 'runAsUser', 'seLinuxOptions', 'seccompProfile', 'windowsOptions'];
const POD = [...BOTH, 'fsGroup', 'fsGroupChangePolicy', 'seLinuxChangePolicy', 'supplementalGroups', 'supplementalGroupsPolicy', 'sysctls'];
const CONTAINER = [...BOTH, 'allowPrivilegeEscalation', 'capabilities', 'privileged', 'procMount', 'readOnlyRootFilesystem'];
const WINDOWS = ['gmsaCredentialSpec', 'gmsaCredentialSpecName', 'hostProcess', 'runAsUserName'];
const all = (names: string[]) => Object.fromEntries(names.map(name => [name, null]));

test('every name that Kubernetes knows', () => {
  const windowsOptions = all(WINDOWS);
  expect(found({ os: { name: 'windows' }, securityContext: { ...all(POD), windowsOptions }, ...everywhere({ securityContext: { ...all(CONTAINER), windowsOptions } }) })).toEqual([]);
});

test.each([null, 'windows', 7, ['x']])('what is no object, %j, is left to windows/field-type', value => {
  expect(found({ os: value, securityContext: value, containers: [{ name: 'a', securityContext: value }, { name: 'b', securityContext: { windowsOptions: value } }] })).toEqual([]);
});

test.each([
  ['windowsOptions', 'securityContext.windowsOptions'], ['hostProcess', 'securityContext.windowsOptions.hostProcess'], ['runAsUserName', 'securityContext.windowsOptions.runAsUserName'],
  ['runAsNonRoot', 'securityContext.runAsNonRoot'], ['podSecurityContext', 'securityContext'], ['containerSecurityContext', 'securityContext'],
])('%s outside the security context is meant for it', (name, meant) => {
  const at = (spec: object) => findings('windows/unknown-field', { os: { name: 'windows' }, ...spec }).map(({ path, remedy, fix }) => [path, remedy, fix]);
  expect(at({ [name]: {} })).toEqual([[`spec.${name}`, `write ${meant}`, undefined]]);
  for (const kind of KINDS) expect(at({ [kind]: [{ name: 'web', [name]: {} }] })).toEqual([[`spec.${kind}[0].${name}`, `write ${meant}`, undefined]]);
});

test.each(['hostProcess', 'runAsUserName', 'gmsaCredentialSpec', 'gmsaCredentialSpecName'])('%s beside windowsOptions is meant for them', name => {
  const misplaced = { securityContext: { [name]: 'x' } };
  expect(findings('windows/unknown-field', { os: { name: 'windows' }, ...misplaced, containers: [{ name: 'web', ...misplaced }] }).map(({ path, remedy }) => [path, remedy])).toEqual([
    [`spec.securityContext.${name}`, `write windowsOptions.${name}`], [`spec.containers[0].securityContext.${name}`, `write windowsOptions.${name}`],
  ]);
});
