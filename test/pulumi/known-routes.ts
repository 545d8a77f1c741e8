import { CustomResource } from '@pulumi/kubernetes/apiextensions/customResource';
import { CustomResourcePatch } from '@pulumi/kubernetes/apiextensions/customResourcePatch';
import { DaemonSet } from '@pulumi/kubernetes/apps/v1/daemonSet';
import { DaemonSetPatch } from '@pulumi/kubernetes/apps/v1/daemonSetPatch';
import { Deployment } from '@pulumi/kubernetes/apps/v1/deployment';
import { DeploymentPatch } from '@pulumi/kubernetes/apps/v1/deploymentPatch';
import { CronJob } from '@pulumi/kubernetes/batch/v1/cronJob';
import { CronJobPatch } from '@pulumi/kubernetes/batch/v1/cronJobPatch';
import { NamespacePatch } from '@pulumi/kubernetes/core/v1/namespacePatch';
import { PersistentVolume } from '@pulumi/kubernetes/core/v1/persistentVolume';
import { Pod } from '@pulumi/kubernetes/core/v1/pod';
import { PodPatch } from '@pulumi/kubernetes/core/v1/podPatch';
import { RuntimeClass } from '@pulumi/kubernetes/node/v1/runtimeClass';
import { ConfigGroup } from '@pulumi/kubernetes/yaml';
import * as pulumi from '@pulumi/pulumi';
import type { Route } from './routes';
import { guardWindowsWorkloads, PssNamespace, SecureWindowsDeployment, SecureWindowsPod } from '../../src/pulumi';

const container = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' } } };
const windows = { nodeSelector: { 'kubernetes.io/os': 'windows' } };
const hostProcess = { securityContext: { windowsOptions: { hostProcess: true } } };
const hostPath = { volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }] };
const ENFORCE = 'pod-security.kubernetes.io/enforce';
const LEVEL = `metadata.labels[${ENFORCE}]`;
const labels = { app: 'web' };
const of = (pod: object) => ({
  selector: { matchLabels: labels },
  template: { metadata: { labels }, spec: { containers: [container], ...pod } as never },
});
const part = (pod: object) => ({ template: { spec: pod } });

/** A program that nothing else guards. */
function guarded(build: () => void): () => void {
  return () => {
    guardWindowsWorkloads();
    build();
  };
}

const patches: Route[] = [
  {
    title: 'a patch of a Deployment of this library, with a host path',
    resource: 'patch',
    rule: 'windows/host-path',
    path: 'spec.template.spec.volumes[0].hostPath',
    build: () => {
      new SecureWindowsDeployment('web', { name: 'web', containers: [container] });
      new DeploymentPatch('patch', { metadata: { name: 'web' }, spec: part(hostPath) });
    },
  },
  {
    title: 'a patch of a Deployment of this library, by the name that it is given',
    resource: 'patch',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostNetwork',
    build: () => {
      const web = new SecureWindowsDeployment('web', { containers: [container] });
      new DeploymentPatch('patch', { metadata: { name: web.name }, spec: part({ hostNetwork: true }) });
    },
  },
  {
    title: 'a patch that comes before what it patches',
    isSent: true,
    resource: 'patch',
    rule: 'windows/host-port',
    path: 'spec.template.spec.containers[0].ports[0].hostPort',
    build: guarded(() => {
      new DeploymentPatch('patch', { metadata: { name: 'web', namespace: 'default' }, spec: part({ containers: [{ name: 'web', ports: [{ containerPort: 80, hostPort: 80 }] }] }) });
      new Deployment('web', { metadata: { name: 'web' }, spec: of(windows) });
    }),
  },
  {
    title: 'a patch of a Pod of this library, in a namespace of its own',
    resource: 'patch',
    rule: 'windows/host-namespaces',
    path: 'spec.hostPID',
    build: () => {
      const { name: namespace } = new PssNamespace('shop');
      new SecureWindowsPod('web', { name: 'web', namespace, containers: [container] });
      new PodPatch('patch', { metadata: { name: 'web', namespace }, spec: { hostPID: true } });
    },
  },
  {
    title: 'a patch of a DaemonSet in YAML',
    resource: 'patch',
    rule: 'windows/host-path',
    path: 'spec.template.spec.volumes[0].hostPath',
    build: guarded(() => {
      new ConfigGroup('group', { objs: [{ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'agent', namespace: 'default' }, spec: of(windows) }] });
      new DaemonSetPatch('patch', { metadata: { name: 'agent' }, spec: part(hostPath) });
    }),
  },
  {
    title: 'a patch of a CronJob, by an Output',
    resource: 'patch',
    rule: 'windows/host-namespaces',
    path: 'spec.jobTemplate.spec.template.spec.hostNetwork',
    build: guarded(() => {
      new CronJob('job', { metadata: { name: 'job' }, spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: { ...windows, restartPolicy: 'Never', containers: [container] } } } } } });
      new CronJobPatch('patch', { metadata: { name: pulumi.output('job') }, spec: { jobTemplate: { spec: pulumi.output(part({ hostNetwork: true })) } } });
    }),
  },
  {
    title: 'a patch that makes a Windows pod of what has a host network',
    resource: 'web',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostNetwork',
    build: guarded(() => {
      new DaemonSet('web', { metadata: { name: 'web' }, spec: of({ hostNetwork: true }) });
      new DaemonSetPatch('patch', { metadata: { name: 'web' }, spec: part(windows) });
    }),
    isSent: true,
  },
  {
    title: 'two patches of what others wrote, of which only both together are privileged',
    resource: 'host',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostNetwork',
    build: guarded(() => {
      new DaemonSetPatch('windows', { metadata: { name: 'agent', namespace: 'kube-system' }, spec: part(windows) });
      new DaemonSetPatch('host', { metadata: { name: 'agent', namespace: 'kube-system' }, spec: part({ hostNetwork: true }) });
    }),
  },
  {
    title: 'a patch of a custom resource with a pod in it',
    resource: 'patch',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostNetwork',
    build: guarded(() => {
      const type = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' };
      new CustomResource('rollout', { ...type, metadata: { name: 'rollout' }, spec: of(windows) });
      new CustomResourcePatch('patch', { ...type, metadata: { name: 'rollout' }, spec: part({ hostNetwork: true }) });
    }),
  },
];

const windowsClass = { handler: 'runhcs-wcow-process', scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } };
const named = { runtimeClassName: 'fast' };

const runtimeClasses: Route[] = [
  {
    title: 'a Pod that a RuntimeClass of the program sends to Windows',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: guarded(() => {
      new RuntimeClass('class', { metadata: { name: 'fast' }, ...windowsClass });
      new Pod('raw', { spec: { ...named, hostNetwork: true, containers: [container] } });
    }),
  },
  {
    title: 'a Pod whose RuntimeClass comes after it',
    isSent: true,
    resource: 'raw',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: guarded(() => {
      new Pod('raw', { spec: { ...named, ...hostPath, containers: [container] } });
      new RuntimeClass('class', { metadata: { name: 'fast' }, ...windowsClass });
    }),
  },
  {
    title: 'a DaemonSet with a RuntimeClass whose name the provider makes',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostIPC',
    build: guarded(() => {
      const { metadata } = new RuntimeClass('class', windowsClass);
      new DaemonSet('raw', { spec: of({ runtimeClassName: metadata.name, hostIPC: true }) });
    }),
  },
  {
    title: 'a Deployment and a RuntimeClass in YAML',
    resource: 'default/raw',
    rule: 'windows/host-namespaces',
    path: 'spec.template.spec.hostPID',
    build: guarded(() => void new ConfigGroup('group', {
      objs: [
        { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'fast' }, ...windowsClass },
        { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'raw', namespace: 'default' }, spec: of({ ...named, hostPID: true }) },
      ],
    })),
  },
  {
    title: 'a RuntimeClass whose node selector is an Output',
    isSent: true,
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: guarded(() => {
      new Pod('raw', { spec: { ...named, hostNetwork: true, containers: [container] } });
      new RuntimeClass('class', { metadata: { name: 'fast' }, handler: 'x', scheduling: pulumi.output(windowsClass.scheduling) });
    }),
  },
  {
    title: 'a RuntimeClass of the cluster, told by option',
    resource: 'raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: () => {
      guardWindowsWorkloads({ runtimeClasses: { fast: windowsClass } });
      new Pod('raw', { spec: { ...named, hostNetwork: true, containers: [container] } });
    },
  },
];

const shop = (opts?: pulumi.ComponentResourceOptions) => new PssNamespace('shop', { name: 'shop', enforce: 'restricted' }, opts);
const relabelled = (change: (labels: Record<string, string>) => object): pulumi.ResourceTransformation =>
  ({ props, opts }) => props['metadata'] ? { props: { ...props, metadata: { ...props['metadata'], labels: change(props['metadata'].labels) } }, opts } : undefined;

const levels: Route[] = [
  {
    title: 'a transformation that lowers the level of a PssNamespace',
    resource: 'shop',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: () => void shop({ transformations: [relabelled(all => ({ ...all, [ENFORCE]: 'privileged' }))] }),
  },
  {
    title: 'a transformation that takes the labels of a PssNamespace away',
    resource: 'shop',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: () => void shop({ transformations: [relabelled(() => ({}))] }),
  },
  {
    title: 'a transformation of a parent that misspells the level of a PssNamespace',
    resource: 'shop',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: () => void shop({
      parent: new pulumi.ComponentResource('test:index:Parent', 'parent', {}, { transformations: [relabelled(all => ({ ...all, [ENFORCE]: 'none' }))] }),
    }),
  },
  {
    title: 'a transformation that makes the level of a PssNamespace an Output',
    resource: 'shop',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: () => void shop({ transformations: [relabelled(all => ({ ...all, [ENFORCE]: pulumi.output('privileged') }))] }),
  },
  {
    title: 'a NamespacePatch that lowers the level of a PssNamespace',
    resource: 'patch',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: () => {
      shop();
      new NamespacePatch('patch', { metadata: { name: 'shop', labels: { [ENFORCE]: 'privileged' } } });
    },
  },
  {
    title: 'a NamespacePatch of a PssNamespace, by the name that it is given',
    resource: 'patch',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: () => {
      const { name } = new PssNamespace('shop');
      new NamespacePatch('patch', { metadata: { name, labels: { [ENFORCE]: 'privileged' } } });
    },
  },
  {
    title: 'a NamespacePatch that comes before the PssNamespace',
    isSent: true,
    resource: 'patch',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: guarded(() => {
      new NamespacePatch('patch', { metadata: { name: 'shop', labels: { [ENFORCE]: 'privileged' } } });
      shop();
    }),
  },
];

const volume = (spec: object) => new PersistentVolume('volume', { metadata: { name: 'c' }, spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], ...spec } });
const claimed = (name: string) => ({ volumes: [{ name: 'c', persistentVolumeClaim: { claimName: name } }] });

const volumes: Route[] = [
  {
    title: 'a volume of the node that a Windows Pod claims',
    resource: 'volume',
    rule: 'windows/host-path',
    path: 'spec.hostPath',
    build: guarded(() => {
      new Pod('raw', { metadata: { namespace: 'default' }, spec: { ...windows, ...claimed('data'), containers: [container] } });
      volume({ claimRef: { namespace: 'default', name: 'data' }, hostPath: { path: '/data' } });
    }),
  },
  {
    title: 'a volume of the node that comes before the Windows Deployment that claims it',
    isSent: true,
    resource: 'volume',
    rule: 'windows/host-path',
    path: 'spec.hostPath',
    build: guarded(() => {
      volume({ claimRef: { namespace: 'default', name: 'data' }, hostPath: { path: '/data' } });
      new Deployment('raw', { metadata: { namespace: 'default' }, spec: of({ ...windows, ...claimed('data') }) });
    }),
  },
];

/** Ways that the program itself tells of: what it says in one place makes what it says in another privileged. */
export const KNOWN_ROUTES: readonly Route[] = [...patches, ...runtimeClasses, ...levels, ...volumes];

const lowering: pulumi.ResourceTransform = ({ type, props, opts }) => type !== 'kubernetes:core/v1:Namespace' ? undefined
  : { props: { ...props, metadata: { ...props['metadata'], labels: { ...props['metadata'].labels, [ENFORCE]: 'privileged' } } }, opts };

/** The same, where only the engine sees it. */
export const KNOWN_ENGINE_ROUTES: readonly Route[] = [
  {
    title: 'a transform that lowers the level of a PssNamespace',
    resource: 'shop',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: () => void shop({ transforms: [lowering] }),
  },
  {
    title: 'a transform of the stack that lowers the level of a PssNamespace',
    resource: 'shop',
    rule: 'pod-security/namespace-level',
    path: LEVEL,
    build: () => {
      shop();
      pulumi.runtime.registerResourceTransform(lowering);
    },
  },
  {
    title: 'a transform that makes a patch of a Deployment of this library privileged',
    resource: 'patch',
    rule: 'windows/host-process',
    path: 'spec.template.spec.securityContext.windowsOptions.hostProcess',
    build: () => {
      new SecureWindowsDeployment('web', { name: 'web', containers: [container] });
      new DeploymentPatch('patch', { metadata: { name: 'web' }, spec: part({}) }, {
        transforms: [({ props, opts }) => ({ props: { ...props, spec: part(hostProcess) }, opts })],
      });
    },
  },
];
