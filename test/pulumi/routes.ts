import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { CustomResource } from '@pulumi/kubernetes/apiextensions/customResource';
import { DaemonSet } from '@pulumi/kubernetes/apps/v1/daemonSet';
import { Deployment } from '@pulumi/kubernetes/apps/v1/deployment';
import { CronJob } from '@pulumi/kubernetes/batch/v1/cronJob';
import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';
import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import { PodList } from '@pulumi/kubernetes/core/v1/podList';
import { PodPatch } from '@pulumi/kubernetes/core/v1/podPatch';
import { Chart } from '@pulumi/kubernetes/helm/v3/helm';
import { Chart as RemoteChart } from '@pulumi/kubernetes/helm/v4/chart';
import { ConfigGroup } from '@pulumi/kubernetes/yaml';
import { ConfigGroup as RemoteConfigGroup } from '@pulumi/kubernetes/yaml/v2';
import * as pulumi from '@pulumi/pulumi';
import { guardWindowsWorkloads, PssNamespace, SecureWindowsDeployment, SecureWindowsPod, type SecureWindowsPodArgs } from '../../src/pulumi';

/** A way to a privileged Windows pod. All of them end in an error that names these three, before anything is sent. */
export interface Route {
  readonly title: string;
  readonly resource: string;
  readonly rule: string;
  readonly path: string;
  /** Whether it is sent before there is something against it: the program fails all the same, in its preview. */
  readonly isSent?: boolean;
  build(): void;
}

/** Arguments that are refused by themselves: the text names the option. */
export interface BadArgs {
  readonly title: string;
  readonly fault: string;
  build(): void;
}

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const windows = { nodeSelector: { 'kubernetes.io/os': 'windows' } };
const hostProcess = { securityContext: { windowsOptions: { hostProcess: true } } };
const agent = { ...container, ...hostProcess };
const CONTAINER = 'containers[0].securityContext.windowsOptions.hostProcess';
const POD = 'securityContext.windowsOptions.hostProcess';

/** What JavaScript lets through. */
const js = (args: object) => ({ containers: [container], ...args }) as unknown as SecureWindowsPodArgs;
const ours = (args: object = {}, opts?: pulumi.ComponentResourceOptions, name = 'web') => new SecureWindowsPod(name, js(args), opts);
const raw = (spec: object, opts?: pulumi.CustomResourceOptions) => new Pod('raw', { spec: { ...windows, containers: [container], ...spec } }, opts);
const later = <T>(value: T) => new Promise<T>(resolve => setImmediate(() => resolve(value)));

/** An object that a class has made, as no literal has. */
class Ports extends Array<object> {}
class HostPath {
  public readonly path = 'C:\\';
}

const classVolume = Object.create({}, { name: { value: 'c', enumerable: true }, hostPath: { value: new HostPath(), enumerable: true } });

class Context {
  public readonly windowsOptions = { hostProcess: true };
}

const outputs: Route[] = [
  {
    title: 'an Output of ports',
    resource: 'web',
    rule: 'windows/host-port',
    path: 'spec.containers[0].ports[0].hostPort',
    build: () => void ours({ containers: [{ ...container, ports: pulumi.output([{ containerPort: 80, hostPort: 80 }]) }] }),
  },
  {
    title: 'an Output of one port',
    resource: 'web',
    rule: 'windows/host-port',
    path: 'spec.containers[0].ports[0].hostPort',
    build: () => void ours({ containers: [{ ...container, ports: [pulumi.output({ containerPort: 80, hostPort: 80 })] }] }),
  },
  {
    title: 'an Output of a port that an Output is in',
    resource: 'web',
    rule: 'windows/host-port',
    path: 'spec.containers[0].ports[0].hostPort',
    build: () => void ours({ containers: [{ ...container, ports: pulumi.output([pulumi.output({ containerPort: 80, hostPort: later(80) })]) }] }),
  },
  {
    title: 'a promise of ports',
    resource: 'web',
    rule: 'windows/host-port',
    path: 'spec.containers[0].ports[0].hostPort',
    build: () => void ours({ containers: [{ ...container, ports: later([{ containerPort: 80, hostPort: 80 }]) }] }),
  },
  {
    title: 'secret ports',
    resource: 'web',
    rule: 'windows/host-port',
    path: 'spec.containers[0].ports[0].hostPort',
    build: () => void ours({ containers: [{ ...container, ports: pulumi.secret([{ containerPort: 80, hostPort: 80 }]) }] }),
  },
  {
    title: 'an Output of volumes',
    resource: 'web',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: () => void ours({ volumes: pulumi.output([{ name: 'c', hostPath: { path: 'C:\\' } }]) }),
  },
  {
    title: 'an Output of one volume',
    resource: 'web',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: () => void ours({ volumes: [pulumi.output({ name: 'c', hostPath: { path: 'C:\\' } })] }),
  },
  {
    title: 'a promise of volumes',
    resource: 'web',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: () => void ours({ volumes: later([{ name: 'c', hostPath: { path: 'C:\\' } }]) }),
  },
  {
    title: 'a secret volume',
    resource: 'web',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: () => void ours({ volumes: pulumi.secret([{ name: 'c', hostPath: { path: 'C:\\' } }]) }),
  },
  {
    title: 'a volume of a class, in an Output',
    resource: 'web',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: () => void ours({ volumes: [pulumi.output(classVolume)] as never }),
  },
  {
    title: 'an Output that takes the place of the whole pod',
    resource: 'web',
    rule: 'windows/host-process',
    path: `spec.${CONTAINER}`,
    build: () => void ours({ containers: [{ ...container, env: pulumi.output([]) }] }, {
      transformations: [changing(() => pulumi.output({ ...windows, containers: [agent] }))],
    }),
  },
];

const transformations: Route[] = [
  {
    title: 'a transformation on the component',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void ours({}, { transformations: [adding({ hostNetwork: true })] }),
  },
  {
    title: 'a transformation that changes in place',
    resource: 'web',
    rule: 'windows/host-process',
    path: `spec.${POD}`,
    build: () => void ours({}, { transformations: [changing(spec => void (spec.securityContext.windowsOptions.hostProcess = true))] }),
  },
  {
    title: 'a transformation of a parent',
    resource: 'web',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: () => void guarded(() => ours({}, {
      parent: new pulumi.ComponentResource('test:index:Parent', 'parent', {}, {
        transformations: [adding({ volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }] })],
      }),
    })),
  },
  {
    title: 'a transformation of a grandparent',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostPID',
    build: () => void guarded(() => {
      const grandparent = new pulumi.ComponentResource('test:index:Parent', 'grandparent', {}, { transformations: [adding({ hostPID: true })] });
      ours({}, { parent: new pulumi.ComponentResource('test:index:Parent', 'parent', {}, { parent: grandparent }) });
    }),
  },
  {
    title: 'a transformation of the stack, before ours',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostIPC',
    build: () => {
      pulumi.runtime.registerStackTransformation(adding({ hostIPC: true }));
      ours();
    },
  },
  {
    title: 'a transformation that takes every sign of Windows away',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void ours({}, { transformations: [changing(() => ({ hostNetwork: true, containers: [container] }))] }),
  },
  {
    title: 'a transformation that makes it another kind',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void ours({}, { transformations: [adding({ hostNetwork: true }), renaming] }),
  },
  {
    title: 'a transformation that makes an administrator',
    resource: 'web',
    rule: 'windows/run-as-administrator',
    path: 'spec.securityContext.windowsOptions.runAsUserName',
    build: () => void ours({}, { transformations: [adding({ securityContext: { windowsOptions: { runAsUserName: 'User Manager\\containeradministrator' } } })] }),
  },
  {
    title: 'a transformation that forges an acknowledgement',
    resource: 'web',
    rule: 'windows/acknowledgement',
    path: 'metadata.annotations[secure-windows-workloads/acknowledged]',
    build: () => void ours({ annotations: { 'secure-windows-workloads/acknowledged': '[{"rule":"windows/host-process","reason":"please"}]' } },
      { transformations: [adding(hostProcess)] }),
  },
  {
    title: 'a transformation on a Deployment of ours',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostNetwork',
    build: () => void new SecureWindowsDeployment('web', { containers: [container] }, { transformations: [changing(spec => void (spec.template.spec.hostNetwork = true))] }),
  },
];

const others: Route[] = [
  { title: 'a raw Pod', resource: 'raw', rule: 'windows/host-process', path: `spec.${CONTAINER}`, build: () => void guarded(() => raw({ hostNetwork: true, containers: [agent] })) },
  {
    title: 'a raw Pod beside one of ours',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => {
      ours();
      raw({ hostNetwork: true });
    },
  },
  { title: 'a raw Pod under one of ours', resource: 'raw', rule: 'windows/host-namespaces', path: 'spec.hostNetwork', build: () => void raw({ hostNetwork: true }, { parent: ours() }) },
  {
    title: 'a raw Pod, as an Output',
    resource: 'raw',
    rule: 'windows/host-process',
    path: `spec.${CONTAINER}`,
    build: () => void guarded(() => new Pod('raw', { spec: pulumi.output({ ...windows, hostNetwork: true, containers: [agent] }) })),
  },
  {
    title: 'a raw Pod that is privileged',
    resource: 'raw',
    rule: 'windows/privileged',
    path: 'spec.containers[0].securityContext.privileged',
    build: () => void guarded(() => raw({ containers: [{ ...container, securityContext: { privileged: true } }] })),
  },
  {
    title: 'a raw init container',
    resource: 'raw',
    rule: 'windows/host-process',
    path: `spec.init${CONTAINER[0]!.toUpperCase()}${CONTAINER.slice(1)}`,
    build: () => void guarded(() => raw({ hostNetwork: true, initContainers: [agent] })),
  },
  {
    title: 'a raw Deployment',
    resource: 'raw',
    rule: 'windows/host-process',
    path: `spec.template.spec.${POD}`,
    build: () => void guarded(() => new Deployment('raw', { spec: { selector: {}, template: { spec: { ...hostProcess, containers: [container] } } } })),
  },
  {
    title: 'a raw DaemonSet',
    resource: 'raw',
    rule: 'windows/host-path',
    path: 'spec.template.spec.volumes[0].hostPath',
    build: () => void guarded(() => new DaemonSet('raw', { spec: { selector: {}, template: { spec: { ...windows, containers: [container], volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }] } } } })),
  },
  {
    title: 'a raw CronJob',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.jobTemplate.spec.template.spec.hostNetwork',
    build: () => void guarded(() => new CronJob('raw', { spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: { ...windows, hostNetwork: true, containers: [container] } } } } } })),
  },
  {
    title: 'a patch of a Pod',
    resource: 'raw',
    rule: 'windows/host-process',
    path: `spec.${POD}`,
    build: () => void guarded(() => new PodPatch('raw', { metadata: { name: 'agent' }, spec: hostProcess })),
  },
  {
    title: 'a list of Pods',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'items[0].spec.hostNetwork',
    build: () => void guarded(() => new PodList('raw', { items: [{ apiVersion: 'v1', kind: 'Pod', spec: { ...windows, hostNetwork: true, containers: [container] } }] })),
  },
  {
    title: 'a custom resource with a pod in it',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.workload.podTemplate.spec.hostNetwork',
    build: () => void guarded(() => new CustomResource('raw', { apiVersion: 'example.com/v1', kind: 'Farm', metadata: {}, spec: { workload: { podTemplate: { spec: { ...windows, hostNetwork: true, containers: [container] } } } } })),
  },
  {
    title: 'a resource that says another kind than its type',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void guarded(() => raw({ hostNetwork: true }, { transformations: [renaming] })),
  },
  {
    title: 'YAML in a ConfigGroup',
    resource: 'agent',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void guarded(() => new ConfigGroup('group', { objs: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: { ...windows, hostNetwork: true, containers: [container] } }] })),
  },
  {
    title: 'YAML in a ConfigGroup, transformed',
    resource: 'agent',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void guarded(() => new ConfigGroup('group', {
      objs: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: { ...windows, containers: [container] } }],
      transformations: [(object: { spec: { hostNetwork?: boolean } }) => void (object.spec.hostNetwork = true)],
    })),
  },
  {
    title: 'a Pod that its namespace does not admit',
    resource: 'raw',
    rule: 'pod-security/runAsNonRoot',
    path: 'spec.securityContext.runAsNonRoot',
    build: () => {
      const shop = new PssNamespace('shop', { enforce: 'restricted' });
      new Pod('raw', { metadata: { namespace: shop.name }, spec: { os: { name: 'windows' }, ...windows, containers: [container] } });
    },
  },
  {
    title: 'a Pod whose namespace comes after it',
    isSent: true,
    resource: 'raw',
    rule: 'pod-security/runAsNonRoot',
    path: 'spec.securityContext.runAsNonRoot',
    build: () => {
      guardWindowsWorkloads();
      new Pod('raw', { metadata: { namespace: 'shop' }, spec: { os: { name: 'windows' }, ...windows, containers: [container] } });
      new PssNamespace('shop', { name: 'shop', enforce: 'restricted' });
    },
  },
  {
    title: 'an administrator of ours in a restricted namespace',
    resource: 'web',
    rule: 'pod-security/runAsNonRoot',
    path: 'spec.securityContext.runAsNonRoot',
    build: () => void ours({ namespace: new PssNamespace('shop', { enforce: 'restricted' }).name, user: { name: 'ContainerAdministrator', reason: 'COM server' } }),
  },
  {
    title: 'an administrator whose time is over',
    resource: 'web',
    rule: 'windows/run-as-administrator',
    path: 'spec.securityContext.windowsOptions.runAsUserName',
    build: () => void ours({ user: { name: 'ContainerAdministrator', reason: 'COM server', expires: '2020-01-01' } }),
  },
];

/** Ways that end at once, with the option that is wrong. */
export const BAD_ARGS: readonly BadArgs[] = [
  ...(['hostNetwork', 'hostPID', 'hostIPC'] as const).map(name => ({ title: name, fault: `${name} is true: unknown option; a Windows pod created by this library cannot get access to the host.`, build: () => void ours({ [name]: true }) })),
  { title: 'a security context', fault: 'securityContext is an object: unknown option; the security context is written for you: set who runs with user: { name: \'webapp\' }.', build: () => void ours(hostProcess) },
  { title: 'a security context of a container', fault: 'containers[0].securityContext is an object: unknown option', build: () => void ours({ containers: [agent] }) },
  { title: 'a host port', fault: 'containers[0].ports[0].hostPort is 80: unknown option', build: () => void ours({ containers: [{ ...container, ports: [{ containerPort: 80, hostPort: 80 }] }] }) },
  { title: 'a secret host port', fault: 'containers[0].ports[0].hostPort is an object: unknown option', build: () => void ours({ containers: [{ ...container, ports: [{ containerPort: 80, hostPort: pulumi.secret(80) }] }] }) },
  { title: 'a host path', fault: 'volumes[0].hostPath is an object: unknown option', build: () => void ours({ volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }] }) },
  { title: 'ephemeral containers', fault: 'ephemeralContainers is a list: unknown option', build: () => void ours({ ephemeralContainers: [agent] }) },
  { title: 'another system', fault: 'os is an object: unknown option', build: () => void ours({ os: { name: 'linux' } }) },
  { title: 'an administrator without a reason', fault: 'user.reason must explain why the image needs the administrator NT AUTHORITY\\SYSTEM', build: () => void ours({ user: { name: 'NT AUTHORITY\\SYSTEM' } }) },
  { title: 'an administrator as a text', fault: 'user is "ContainerAdministrator": must be an object with the name of the user, e.g. { name: \'ContainerUser\' } or { name: \'webapp\' }.', build: () => void ours({ user: 'ContainerAdministrator' }) },
  { title: 'an administrator as an Output', fault: 'user is an object: must be a plain value, not an Output or a promise', build: () => void ours({ user: pulumi.output({ name: 'ContainerAdministrator' }) }) },
  { title: 'the name of an administrator as an Output', fault: 'user.name is an object: must be a plain string, not an Output or a promise', build: () => void ours({ user: { name: pulumi.output('ContainerAdministrator') } }) },
  { title: 'containers as an Output', fault: 'containers is an object: must be a plain value, not an Output or a promise', build: () => void ours({ containers: pulumi.output([agent]) }) },
  { title: 'a container as a promise', fault: 'containers[0] is an object: must be a plain value, not an Output or a promise', build: () => void ours({ containers: [Promise.resolve(agent)] }) },
  { title: 'init containers as an Output', fault: 'initContainers is an object: must be a plain value, not an Output or a promise', build: () => void ours({ initContainers: pulumi.output([agent]) }) },
  { title: 'a node selector as an Output', fault: 'nodeSelector is an object: must be a plain value, not an Output or a promise', build: () => void ours({ nodeSelector: pulumi.output({ 'kubernetes.io/os': 'linux' }) }) },
  { title: 'another system in the node selector', fault: 'nodeSelector[kubernetes.io/os] is "linux"', build: () => void ours({ nodeSelector: { 'kubernetes.io/os': 'linux' } }) },
  { title: 'ports that are a list of a class', fault: 'containers[0].ports[0].hostPort is 80: unknown option', build: () => void ours({ containers: [{ ...container, ports: Ports.from([{ containerPort: 80, hostPort: 80 }]) }] }) },
  { title: 'a volume of a class', fault: 'volumes[0] is an object: must be a plain object, not an instance of Object.', build: () => void ours({ volumes: [classVolume] }) },
  { title: 'a container of a class', fault: 'containers[0] is an object: must be a plain object, not an instance of Context.', build: () => void ours({ containers: [Object.assign(new Context(), container)] }) },
  { title: 'a privileged namespace without a reason', fault: 'enforce is "privileged": privileged admits HostProcess pods', build: () => void new PssNamespace('shop', { enforce: 'privileged' }) },
  { title: 'a level as an Output', fault: 'enforce is an object: must be a plain value, not an Output or a promise.', build: () => void new PssNamespace('shop', { enforce: pulumi.output('privileged') as never }) },
  { title: 'nothing at all', fault: 'options must be an object', build: () => void new SecureWindowsPod('web', undefined as never) },
];

export const ROUTES: readonly Route[] = [...outputs, ...transformations, ...others];

/** Ways that only the engine sees. */
export const ENGINE_ROUTES: readonly Route[] = [
  {
    title: 'a transform on the component',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void ours({}, { transforms: [transforming({ hostNetwork: true })] }),
  },
  {
    title: 'a transform of a parent',
    resource: 'web',
    rule: 'windows/host-process',
    path: `spec.${POD}`,
    build: () => void ours({}, { parent: new pulumi.ComponentResource('test:index:Parent', 'parent', {}, { transforms: [transforming(hostProcess)] }) }),
  },
  {
    title: 'a transform of the stack, before ours',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostPID',
    build: () => {
      pulumi.runtime.registerResourceTransform(transforming({ hostPID: true }));
      ours();
    },
  },
  {
    title: 'a transform of the stack, after ours',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostIPC',
    build: () => {
      ours();
      pulumi.runtime.registerResourceTransform(transforming({ hostIPC: true }));
    },
  },
  {
    title: 'a transform that throws all options away',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void ours({}, { transforms: [transforming({ hostNetwork: true }, {})] }),
  },
  {
    title: 'a transform of the stack, after ours, that throws all options away',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => {
      ours();
      pulumi.runtime.registerResourceTransform(transforming({ hostNetwork: true }, {}));
    },
  },
  {
    title: 'a transform on a raw Pod',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void guarded(() => raw({}, { transforms: [transforming({ hostNetwork: true })] })),
  },
  {
    title: 'a transformation of a parent that was there before the guard',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void ours({}, { parent: new pulumi.ComponentResource('test:index:Parent', 'parent', {}, { transformations: [adding({ hostNetwork: true })] }) }),
  },
  {
    title: 'a ConfigGroup (v2), a remote component',
    resource: 'group:agent',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void guarded(() => new RemoteConfigGroup('group', { objs: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: { ...windows, hostNetwork: true, containers: [container] } }] })),
  },
  {
    title: 'a ConfigGroup (v2) beside one of ours',
    resource: 'group:agent',
    rule: 'windows/host-process',
    path: `spec.${CONTAINER}`,
    build: () => {
      ours();
      new RemoteConfigGroup('group', { yaml: JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: { hostNetwork: true, containers: [agent] } }) });
    },
  },
  {
    title: 'a ConfigGroup (v2), transformed',
    resource: 'group:agent',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void guarded(() => new RemoteConfigGroup('group', { objs: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: { ...windows, containers: [container] } }] },
      { transforms: [transforming({ hostNetwork: true })] })),
  },
  {
    title: 'a Chart of Helm (v4), a remote component',
    resource: 'release:default/release-agent',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostNetwork',
    build: () => void guarded(() => new RemoteChart('release', { chart: chart({ hostNetwork: true }), namespace: 'default' })),
  },
  {
    title: 'a Chart of Helm (v4) beside one of ours, privileged by its values',
    resource: 'release:release-agent',
    rule: 'windows/host-process',
    path: `spec.template.spec.${CONTAINER}`,
    build: () => {
      ours();
      new RemoteChart('release', { chart: chart({}), values: { containers: [agent] } });
    },
  },
  {
    title: 'a Chart of Helm (v3)',
    resource: 'default/release-agent',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostNetwork',
    build: () => void guarded(() => new Chart('release', { path: chart({ hostNetwork: true }), namespace: 'default' })),
  },
  {
    title: 'a Chart of Helm (v3), transformed',
    resource: 'default/release-agent',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostPID',
    build: () => void guarded(() => new Chart('release', {
      path: chart({}),
      namespace: 'default',
      transformations: [({ spec }: { spec: { template: { spec: object } } }) => void Object.assign(spec.template.spec, { hostPID: true })],
    })),
  },
  {
    title: 'YAML as a text, in a ConfigGroup',
    resource: 'agent',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void guarded(() => new ConfigGroup('group', {
      yaml: JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'agent' }, spec: { ...windows, hostNetwork: true, containers: [container] } }),
    })),
  },
  {
    title: 'a transformation of the stack, after ours, that throws all options away',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => void guarded(() => {
      pulumi.runtime.registerStackTransformation(({ props, opts }) => ({ props: { ...props, spec: { ...props['spec'], hostNetwork: true } }, opts: { parent: opts.parent! } }));
      raw({});
    }),
  },
  {
    title: 'a raw Pod that was made before the guard',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => {
      raw({ hostNetwork: true });
      guardWindowsWorkloads();
    },
  },
  {
    title: 'a raw Pod under a parent that was made before the guard',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => {
      const parent = new pulumi.ComponentResource('test:index:Parent', 'parent');
      guarded(() => raw({ hostNetwork: true }, { parent }));
    },
  },
  {
    title: 'a transform of a parent that was sent before the guard, that throws all options away',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => {
      const parent = new pulumi.ComponentResource('test:index:Parent', 'parent', {}, { transforms: [transforming({ hostNetwork: true }, {})] });
      parent.urn.apply(() => ours({}, { parent }));
    },
  },
  {
    title: 'a transform of the stack that was sent before the guard, that throws all options away',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => {
      pulumi.runtime.registerResourceTransform(transforming({ hostNetwork: true }, {}));
      new pulumi.ComponentResource('test:index:Parent', 'parent').urn.apply(() => ours());
    },
  },
];

/** Ways that nobody can know before the update: a preview says so, and the update fails before anything is created. */
export const LATE_ROUTES: readonly Route[] = [
  {
    title: 'a port that depends on the id of something',
    resource: 'web',
    rule: 'windows/host-port',
    path: 'spec.containers[0].ports[0].hostPort',
    build: () => void ours({ containers: [{ ...container, ports: onlyInUpdate([{ containerPort: 80, hostPort: 80 }]) }] }),
  },
  {
    title: 'a volume that depends on the id of something',
    resource: 'web',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: () => void ours({ volumes: [onlyInUpdate({ name: 'c', hostPath: { path: 'C:\\' } })] }),
  },
  {
    title: 'a raw Pod that depends on the id of something',
    resource: 'raw',
    rule: 'windows/host-process',
    path: `spec.${CONTAINER}`,
    build: () => void guarded(() => raw({ hostNetwork: false, containers: onlyInUpdate([agent]) })),
  },
  {
    title: 'a transform that depends on the id of something',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => {
      const hostNetwork = onlyInUpdate(true);
      ours({}, { transforms: [transforming({ hostNetwork })] });
    },
  },
];

function onlyInUpdate<T>(value: T): pulumi.Output<pulumi.Unwrap<T>> {
  return new ConfigMap('map', { data: { a: 'b' } }).id.apply(() => pulumi.output(value)) as pulumi.Output<pulumi.Unwrap<T>>;
}

function transforming(more: object, otherOpts?: object): pulumi.ResourceTransform {
  return ({ props, opts }) => props['spec'] ? { props: { ...props, spec: { ...props['spec'], ...more } }, opts: otherOpts ?? opts } : undefined;
}

function changing(change: (spec: any) => unknown): pulumi.ResourceTransformation {
  return ({ props, opts }) => props['spec'] ? { props: { ...props, spec: change(props['spec']) ?? props['spec'] }, opts } : undefined;
}

function adding(more: object): pulumi.ResourceTransformation {
  return changing((spec: object) => ({ ...spec, ...more }));
}

function renaming({ props, opts }: pulumi.ResourceTransformationArgs): pulumi.ResourceTransformationResult {
  return { props: props['kind'] ? { ...props, kind: 'Deployment' } : props, opts };
}

/** The folder of a chart with a DaemonSet for Windows nodes, whose pods have what is given; values take its place. */
function chart(spec: object): string {
  const folder = join(process.cwd(), 'chart');
  const values = { containers: [container], ...spec };
  const daemonSet = { selector: { matchLabels: { app: 'agent' } }, template: { metadata: { labels: { app: 'agent' } }, spec: '{{ pod }}' } };
  mkdirSync(join(folder, 'templates'), { recursive: true });
  writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: agent\nversion: 0.1.0\n');
  writeFileSync(join(folder, 'values.yaml'), JSON.stringify({ ...windows, ...values }));
  writeFileSync(join(folder, 'templates/agent.yaml'), [
    'apiVersion: apps/v1', 'kind: DaemonSet', 'metadata: { name: {{ .Release.Name }}-agent }',
    `spec: ${JSON.stringify(daemonSet).replace('"{{ pod }}"', '{{ toJson .Values }}')}`, '',
  ].join('\n'));
  return folder;
}

/** A program without any component of ours. */
function guarded(build: () => void): void {
  guardWindowsWorkloads();
  build();
}
