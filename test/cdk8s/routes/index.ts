import { join } from 'path';
import { ApiObject, Chart, Helm, Include, JsonPatch, Lazy, type App, type IResolver, type ResolutionContext } from 'cdk8s';
import type { Construct } from 'constructs';
import { CDK8S_PLUS } from './cdk8s-plus';
import { CUSTOM_RESOURCES } from './custom-resources';
import { DISARMED } from './disarmed';
import { agent, CONTAINER, container, hostProcess, POD, raw, secure, selector, withOurs, type Route } from './route';
import { SecureWindowsDeployment, SecureWindowsPod, WindowsUser } from '../../../src';

export type { Route } from './route';

function replacing(key: string, value: unknown): IResolver {
  return {
    resolve(context: ResolutionContext) {
      if (context.obj.kind === 'Pod' && context.key.join('.') === key && JSON.stringify(context.value) !== JSON.stringify(value)) {
        context.replaceValue(value);
      }
    },
  };
}

/** A class as `cdk8s import` writes them: it transforms what its base class rendered. */
class KubeAgent extends ApiObject {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { apiVersion: 'v1', kind: 'Pod', spec: { ...selector, containers: [container] } });
  }

  public override toJson(): unknown {
    const rendered = super.toJson() as { spec: object };
    return { ...rendered, spec: { ...rendered.spec, hostNetwork: true } };
  }
}

class PortsToken {
  public resolve(): unknown {
    return [{ containerPort: 1, hostPort: 1 }];
  }
}

class SubclassedPod extends SecureWindowsPod {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { containers: [container] });
    this.apiObject.addJsonPatch(JsonPatch.add('/spec/securityContext/windowsOptions/hostProcess', true));
  }
}

const patched = (title: string, path: string, rule: string, ...patches: JsonPatch[]): Route => ({
  title: `a patch of ours: ${title}`,
  construct: 'chart/pod',
  rule,
  path,
  build: chart => secure(chart).apiObject.addJsonPatch(...patches),
});

const patches: Route[] = [
  patched('hostNetwork', 'spec.hostNetwork', 'windows/host-namespaces', JsonPatch.add('/spec/hostNetwork', true)),
  patched('hostPID', 'spec.hostPID', 'windows/host-namespaces', JsonPatch.add('/spec/hostPID', true)),
  patched('hostIPC', 'spec.hostIPC', 'windows/host-namespaces', JsonPatch.add('/spec/hostIPC', true)),
  patched('hostProcess on the pod', `spec.${POD}`, 'windows/host-process', JsonPatch.add('/spec/securityContext/windowsOptions/hostProcess', true)),
  patched('hostProcess on the container', `spec.${CONTAINER}`, 'windows/host-process', JsonPatch.add('/spec/containers/0/securityContext', hostProcess.securityContext)),
  patched('hostProcess as a text', `spec.${POD}`, 'windows/field-type', JsonPatch.add('/spec/securityContext/windowsOptions/hostProcess', 'true')),
  patched('an init container', `spec.init${CONTAINER[0]!.toUpperCase()}${CONTAINER.slice(1)}`, 'windows/host-process', JsonPatch.add('/spec/initContainers', [agent])),
  patched('an ephemeral container', 'spec.ephemeralContainers[0].securityContext.windowsOptions.hostProcess', 'windows/host-process',
    JsonPatch.add('/spec/ephemeralContainers', [agent])),
  patched('a second container', 'spec.containers[1].securityContext.windowsOptions.hostProcess', 'windows/host-process', JsonPatch.add('/spec/containers/-', agent)),
  patched('the whole spec', 'spec.hostNetwork', 'windows/host-namespaces', JsonPatch.replace('/spec', { ...selector, hostNetwork: true, containers: [] })),
  patched('HostProcess without the network of the node', 'spec.securityContext.windowsOptions.hostProcess', 'windows/host-process',
    JsonPatch.add('/spec/securityContext/windowsOptions/hostProcess', true)),
  patched('HostProcess by an annotation of the runtime', 'metadata.annotations[microsoft.com/hostprocess-container]', 'windows/host-process-annotation',
    JsonPatch.add('/metadata/annotations', { 'microsoft.com/hostprocess-container': 'true' })),
  patched('hostPath', 'spec.volumes[0].hostPath', 'windows/host-path', JsonPatch.add('/spec/volumes', [{ name: 'c', hostPath: { path: 'C:\\' } }])),
  patched('hostPort', 'spec.containers[0].ports[0].hostPort', 'windows/host-port', JsonPatch.add('/spec/containers/0/ports', [{ containerPort: 80, hostPort: 80 }])),
  patched('privileged', 'spec.containers[0].securityContext.privileged', 'windows/privileged',
    JsonPatch.add('/spec/containers/0/securityContext', { privileged: true })),
  patched('another kind', 'spec.hostNetwork', 'windows/host-namespaces', JsonPatch.replace('/kind', 'Unheard'), JsonPatch.add('/spec/hostNetwork', true)),
  patched('hostNetwork, and nothing that says Windows', 'spec.hostNetwork', 'windows/host-namespaces', JsonPatch.add('/spec/hostNetwork', true),
    JsonPatch.remove('/spec/os'), JsonPatch.remove('/spec/nodeSelector'), JsonPatch.remove('/spec/securityContext')),
  patched('another system', 'spec', 'windows/os-contradiction', JsonPatch.replace('/spec/os/name', 'linux'),
    JsonPatch.replace('/spec/nodeSelector', { 'kubernetes.io/os': 'linux' }), JsonPatch.remove('/spec/securityContext/windowsOptions')),
  patched('an administrator', 'spec.securityContext.windowsOptions.runAsUserName', 'windows/run-as-administrator',
    JsonPatch.replace('/spec/securityContext/windowsOptions/runAsUserName', 'User Manager\\containeradministrator')),
  patched('a forged acknowledgement', `spec.${POD}`, 'windows/host-process',
    JsonPatch.add('/metadata/annotations', { 'secure-windows-workloads/acknowledged': '[{"rule":"windows/host-process","reason":"please"}]' }),
    JsonPatch.add('/spec/securityContext/windowsOptions/hostProcess', true)),
];

const late: Route[] = [
  {
    title: 'a lazy list of containers',
    construct: 'chart/pod',
    rule: 'windows/host-process',
    path: `spec.${CONTAINER}`,
    build: chart => void secure(chart, { containers: Lazy.any({ produce: () => [agent] }) as never }),
  },
  {
    title: 'a lazy list of volumes',
    construct: 'chart/pod',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: chart => void secure(chart, { volumes: Lazy.any({ produce: () => [{ name: 'c', hostPath: { path: 'C:\\' } }] }) as never }),
  },
  {
    title: 'a lazy volume',
    construct: 'chart/pod',
    rule: 'windows/host-path',
    path: 'spec.volumes[0].hostPath',
    build: chart => void secure(chart, { volumes: [Lazy.any({ produce: () => ({ name: 'c', hostPath: { path: 'C:\\' } }) }) as never] }),
  },
  {
    title: 'a token: anything with a resolve method',
    construct: 'chart/pod',
    rule: 'windows/host-port',
    path: 'spec.containers[0].ports[0].hostPort',
    build: chart => void secure(chart, { containers: [{ ...container, ports: new PortsToken() as never }] }),
  },
  {
    title: 'a lazy that changes its mind after the first time',
    construct: 'chart/raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: chart => {
      let calls = 0;
      withOurs(chart);
      raw(chart, { ...selector, hostNetwork: Lazy.any({ produce: () => calls++ < 1 }), containers: [] });
    },
  },
  {
    title: 'a resolver that rewrites the security context',
    construct: 'chart/pod',
    rule: 'windows/host-process',
    path: `spec.${POD}`,
    resolvers: [replacing('spec.securityContext', hostProcess.securityContext)],
    build: chart => void secure(chart),
  },
  {
    title: 'a resolver that rewrites the whole spec',
    construct: 'chart/pod',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    resolvers: [replacing('spec', { ...selector, hostNetwork: true, containers: [] })],
    build: chart => void secure(chart),
  },
  {
    title: 'a resolver that joins later',
    construct: 'chart/pod',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: chart => {
      secure(chart);
      (chart.node.root as App).resolvers.unshift(replacing('spec', { ...selector, hostNetwork: true, containers: [] }));
    },
  },
  {
    title: 'the reason of an administrator taken out of the metadata',
    construct: 'chart/pod',
    rule: 'windows/run-as-administrator',
    path: 'spec.securityContext.windowsOptions.runAsUserName',
    build: chart => {
      const { apiObject } = secure(chart, { user: WindowsUser.containerAdministrator({ reason: 'COM server' }) });
      apiObject.metadata.addAnnotation('secure-windows-workloads/acknowledged', '[]');
    },
  },
  {
    title: 'a label of the metadata that takes the pod off Windows',
    construct: 'chart/pod',
    rule: 'windows/os-contradiction',
    path: 'metadata.labels[kubernetes.io/os]',
    build: chart => secure(chart).apiObject.metadata.addLabel('kubernetes.io/os', 'linux'),
  },
  {
    title: 'the object\'s own members, reached from JavaScript',
    construct: 'chart/pod',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: chart => { (secure(chart).apiObject as unknown as { props: { spec: Record<string, unknown> } }).props.spec['hostNetwork'] = true; },
  },
  {
    title: 'a subclass of ours',
    construct: 'chart/pod',
    rule: 'windows/host-process',
    path: `spec.${POD}`,
    build: chart => void new SubclassedPod(chart, 'pod'),
  },
  {
    title: 'a dependency that puts it last',
    construct: 'chart/raw',
    rule: 'windows/host-process',
    path: `spec.${CONTAINER}`,
    build: chart => raw(chart, { ...selector, containers: [agent] }).addDependency(withOurs(chart)),
  },
  {
    title: 'a dependency that puts it first, in a chart of its own',
    construct: 'chart/first/raw',
    rule: 'windows/host-process',
    path: `spec.${CONTAINER}`,
    build: chart => void secure(chart).apiObject.addDependency(raw(new Chart(chart, 'first'), { ...selector, containers: [agent] })),
  },
  {
    title: 'a patch of a Deployment of ours',
    construct: 'chart/web',
    rule: 'windows/host-process',
    path: `spec.template.spec.${CONTAINER}`,
    build: chart => new SecureWindowsDeployment(chart, 'web', { containers: [container] }).apiObject
      .addJsonPatch(JsonPatch.add('/spec/template/spec/containers/0/securityContext', hostProcess.securityContext)),
  },
];

const foreign = (title: string, rule: string, path: string, spec: unknown): Route => ({
  title: `a raw pod: ${title}`,
  construct: 'chart/raw',
  rule,
  path,
  build: chart => {
    raw(chart, spec);
    withOurs(chart);
  },
});

const affinity = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['windows'] }] }],
    },
  },
};

const raws: Route[] = [
  foreign('hostProcess on the pod', 'windows/host-process', `spec.${POD}`, { ...hostProcess, hostNetwork: true, containers: [container] }),
  foreign('hostProcess on a container', 'windows/host-process', `spec.${CONTAINER}`, { hostNetwork: true, containers: [agent] }),
  foreign('hostProcess on an init container', 'windows/host-process', `spec.initC${CONTAINER.slice(1)}`, { initContainers: [agent], containers: [container] }),
  foreign('hostProcess on an ephemeral container', 'windows/host-process', 'spec.ephemeralContainers[0].securityContext.windowsOptions.hostProcess',
    { containers: [container], ephemeralContainers: [agent] }),
  foreign('os.name linux, with hostProcess', 'windows/host-process', `spec.${CONTAINER}`, { os: { name: 'linux' }, containers: [agent] }),
  foreign('Windows by os.name', 'windows/host-namespaces', 'spec.hostNetwork', { os: { name: 'windows' }, hostNetwork: true, containers: [container] }),
  foreign('Windows by a misspelt os.name', 'windows/host-namespaces', 'spec.hostNetwork', { os: { name: 'Windows' }, hostNetwork: true, containers: [container] }),
  foreign('Windows by selector', 'windows/host-path', 'spec.volumes[0].hostPath', { ...selector, containers: [container], volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }] }),
  foreign('Windows by the old selector', 'windows/host-port', 'spec.containers[0].ports[0].hostPort',
    { nodeSelector: { 'beta.kubernetes.io/os': 'windows' }, containers: [{ ...container, ports: [{ containerPort: 80, hostPort: 80 }] }] }),
  foreign('Windows by its build', 'windows/privileged', 'spec.containers[0].securityContext.privileged',
    { nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.20348' }, containers: [{ ...container, securityContext: { privileged: true } }] }),
  foreign('Windows by affinity', 'windows/host-namespaces', 'spec.hostNetwork', { affinity, hostNetwork: true, containers: [container] }),
  foreign('Windows by windowsOptions', 'windows/host-namespaces', 'spec.hostNetwork', { securityContext: { windowsOptions: {} }, hostNetwork: true, containers: [container] }),
  {
    title: 'a raw pod: Windows by a RuntimeClass of the app',
    construct: 'chart/raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: chart => {
      raw(chart, { runtimeClassName: 'win', hostNetwork: true, containers: [container] });
      new ApiObject(new Chart(chart.node.root, 'classes'), 'win', {
        apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'win' }, handler: 'runhcs-wcow-process', scheduling: { nodeSelector: selector.nodeSelector },
      });
      withOurs(chart);
    },
  },
];

const template = { spec: { ...selector, containers: [agent] } };
const workload = (apiVersion: string, kind: string, path: string, body: Record<string, unknown>): Route => ({
  title: `a raw ${kind}`,
  construct: 'chart/raw',
  rule: 'windows/host-process',
  path: `${path}.${CONTAINER}`,
  build: chart => {
    withOurs(chart);
    new ApiObject(chart, 'raw', { apiVersion, kind, ...body });
  },
});

const kinds: Route[] = [
  ...['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'].map(kind => workload('apps/v1', kind, 'spec.template.spec', { spec: { template } })),
  workload('batch/v1', 'Job', 'spec.template.spec', { spec: { template } }),
  workload('batch/v1', 'CronJob', 'spec.jobTemplate.spec.template.spec', { spec: { jobTemplate: { spec: { template } } } }),
  workload('v1', 'ReplicationController', 'spec.template.spec', { spec: { template } }),
  workload('v1', 'PodTemplate', 'template.spec', { template }),
  workload('argoproj.io/v1alpha1', 'Rollout', 'spec.template.spec', { spec: { template } }),
  workload('v1', 'List', 'items[0].spec', { items: [{ apiVersion: 'v1', kind: 'Pod', spec: template.spec }] }),
];

const writers: Route[] = [
  {
    title: 'a class that changes what its base rendered',
    construct: 'chart/kube',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: chart => {
      new KubeAgent(chart, 'kube');
      withOurs(chart);
    },
  },
  {
    title: 'an object whose toJson was replaced',
    construct: 'chart/raw',
    rule: 'windows/host-namespaces',
    path: 'spec.hostNetwork',
    build: chart => {
      const object = raw(chart, { containers: [] });
      Object.assign(object, { toJson: () => ({ apiVersion: 'v1', kind: 'Pod', spec: { ...selector, hostNetwork: true } }) });
      withOurs(chart);
    },
  },
  {
    title: 'Include, of a List, in YAML 1.1',
    construct: 'chart/include/object0-list',
    rule: 'windows/host-process',
    path: 'items[0].spec.containers[0].securityContext.windowsOptions.hostProcess',
    build: chart => {
      withOurs(chart);
      new Include(chart, 'include', { url: join(__dirname, '../agent.yaml') });
    },
  },
];

/** Needs the helm command. */
export function helmRoute(helmExecutable: string): Route {
  return {
    title: 'a Helm chart',
    construct: 'chart/helm/release-agent-daemonset',
    rule: 'windows/host-process',
    path: `spec.template.spec.${CONTAINER}`,
    build: chart => {
      withOurs(chart);
      new Helm(chart, 'helm', { chart: join(__dirname, '../chart-with-agent'), releaseName: 'release', helmExecutable });
    },
  };
}

export const ROUTES: readonly Route[] = [...patches, ...late, ...raws, ...kinds, ...writers, ...CDK8S_PLUS, ...CUSTOM_RESOURCES, ...DISARMED];
