import { ApiObject, Cron, JsonPatch, Size, type Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-34';
import { KubePod } from 'cdk8s-plus-34/lib/imports/k8s';
import { agent, CONTAINER, container, selector, withOurs, type Route } from './route';

const onWindows = kplus.Node.labeled(kplus.NodeLabelQuery.is('kubernetes.io/os', 'windows'));
const image = { image: 'example.com/web:1', resources: { memory: { limit: Size.gibibytes(1) } } };
const rendered = 'spec.template.spec';
const hostPath = (chart: Chart) => kplus.Volume.fromHostPath(chart, 'c', 'c', { path: 'C:\\' });

const plus = (title: string, rule: string, path: string, build: (chart: Chart) => void): Route => ({
  title: `cdk8s-plus: ${title}`,
  construct: 'chart/plus',
  rule,
  path,
  build: chart => {
    build(chart);
    withOurs(chart);
  },
});

/** What cdk8s-plus writes, put on Windows by its own means or by a patch. */
export const CDK8S_PLUS: readonly Route[] = [
  plus('a Pod on the network of the node', 'windows/host-namespaces', 'spec.hostNetwork', chart => {
    new kplus.Pod(chart, 'plus', { containers: [image], hostNetwork: true }).scheduling.attract(onWindows);
  }),
  plus('a Deployment on the network of the node', 'windows/host-namespaces', `${rendered}.hostNetwork`, chart => {
    new kplus.Deployment(chart, 'plus', { containers: [image], hostNetwork: true }).scheduling.attract(onWindows);
  }),
  plus('a DaemonSet with a folder of the node', 'windows/host-path', `${rendered}.volumes[0].hostPath`, chart => {
    const daemons = new kplus.DaemonSet(chart, 'plus', { containers: [{ ...image, volumeMounts: [{ path: 'C:\\node', volume: hostPath(chart) }] }] });
    daemons.scheduling.attract(onWindows);
  }),
  plus('a StatefulSet with a port of the node', 'windows/host-port', `${rendered}.containers[0].ports[0].hostPort`, chart => {
    const service = new kplus.Service(chart, 'service', { ports: [{ port: 80 }] });
    const set = new kplus.StatefulSet(chart, 'plus', { service, containers: [{ ...image, ports: [{ number: 80, hostPort: 80 }] }] });
    set.scheduling.attract(onWindows);
  }),
  plus('a privileged Job', 'windows/privileged', `${rendered}.containers[0].securityContext.privileged`, chart => {
    const job = new kplus.Job(chart, 'plus', { containers: [{ ...image, securityContext: { privileged: true, allowPrivilegeEscalation: true } }] });
    job.scheduling.attract(onWindows);
  }),
  plus('a CronJob on the network of the node', 'windows/host-namespaces', 'spec.jobTemplate.spec.template.spec.hostNetwork', chart => {
    new kplus.CronJob(chart, 'plus', { schedule: Cron.hourly(), containers: [image], hostNetwork: true }).scheduling.attract(onWindows);
  }),
  plus('a Deployment with a patch', 'windows/host-process', `${rendered}.${CONTAINER}`, chart => {
    ApiObject.of(new kplus.Deployment(chart, 'plus', { containers: [image] })).addJsonPatch(
      JsonPatch.add('/spec/template/spec/os', { name: 'windows' }),
      JsonPatch.replace('/spec/template/spec/containers/0/securityContext', agent.securityContext),
    );
  }),
  plus('a Pod whose init container has a patch', 'windows/host-process', 'spec.initContainers[0].securityContext.windowsOptions.hostProcess', chart => {
    const pod = new kplus.Pod(chart, 'plus', { containers: [image], initContainers: [image] });
    ApiObject.of(pod).addJsonPatch(JsonPatch.replace('/spec/initContainers/0/securityContext', agent.securityContext));
  }),
  plus('its defaults, which the API server refuses', 'windows/linux-only-fields', 'spec.containers[0].securityContext.readOnlyRootFilesystem', chart => {
    ApiObject.of(new kplus.Pod(chart, 'plus', { containers: [image] })).addJsonPatch(JsonPatch.add('/spec/os', { name: 'windows' }));
  }),
  plus('a class that cdk8s import wrote', 'windows/host-namespaces', 'spec.hostPID', chart => {
    new KubePod(chart, 'plus', { spec: { ...selector, hostPid: true, containers: [container as never] } });
  }),
];
