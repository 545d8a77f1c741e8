import { ApiObject } from 'cdk8s';
import { agent, CONTAINER, selector, withOurs, type Route } from './route';

const spec = { ...selector, containers: [agent] };
const template = { spec };
const AT_CONTAINER = 'securityContext.windowsOptions.hostProcess';

const custom = (apiVersion: string, kind: string, path: string, body: unknown, rule = 'windows/host-process'): Route => ({
  title: `a custom resource: ${kind} of ${apiVersion}, ${path}`,
  construct: 'chart/custom',
  rule,
  path,
  build: chart => {
    withOurs(chart);
    new ApiObject(chart, 'custom', { apiVersion, kind, spec: body });
  },
});

/** Kinds of others that carry a pod, wherever they carry it. */
export const CUSTOM_RESOURCES: readonly Route[] = [
  custom('serving.knative.dev/v1', 'Service', `spec.template.spec.${CONTAINER}`, { template }),
  custom('serving.knative.dev/v1', 'Configuration', `spec.template.spec.${CONTAINER}`, { template }),
  custom('keda.sh/v1alpha1', 'ScaledJob', `spec.jobTargetRef.template.spec.${CONTAINER}`, { jobTargetRef: { template } }),
  custom('apps.kruise.io/v1alpha1', 'CloneSet', `spec.template.spec.${CONTAINER}`, { template }),
  custom('apps.kruise.io/v1beta1', 'StatefulSet', `spec.template.spec.${CONTAINER}`, { template }),
  custom('apps.kruise.io/v1alpha1', 'DaemonSet', `spec.template.spec.${CONTAINER}`, { template }),
  custom('apps.kruise.io/v1alpha1', 'BroadcastJob', `spec.template.spec.${CONTAINER}`, { template }),
  custom('apps.kruise.io/v1alpha1', 'AdvancedCronJob', `spec.template.jobTemplate.spec.template.spec.${CONTAINER}`, { template: { jobTemplate: { spec: { template } } } }),
  custom('apps.kruise.io/v1alpha1', 'SidecarSet', `spec.${CONTAINER}`, { containers: [agent] }),
  custom('apps.kruise.io/v1alpha1', 'UnitedDeployment', `spec.template.statefulSetTemplate.spec.template.spec.${CONTAINER}`,
    { template: { statefulSetTemplate: { spec: { template } } } }),
  custom('jobset.x-k8s.io/v1alpha2', 'JobSet', `spec.replicatedJobs[0].template.spec.template.spec.${CONTAINER}`,
    { replicatedJobs: [{ template: { spec: { template } } }] }),
  custom('batch.volcano.sh/v1alpha1', 'Job', `spec.tasks[0].template.spec.${CONTAINER}`, { tasks: [{ template }] }),
  custom('kubeflow.org/v1', 'PyTorchJob', `spec.pytorchReplicaSpecs.Worker.template.spec.${CONTAINER}`, { pytorchReplicaSpecs: { Worker: { template } } }),
  custom('monitoring.coreos.com/v1', 'Alertmanager', `spec.${CONTAINER}`, { containers: [agent] }),
  custom('agones.dev/v1', 'Fleet', `spec.template.spec.template.spec.${CONTAINER}`, { template: { spec: { template } } }),
  custom('argoproj.io/v1alpha1', 'Workflow', `spec.templates[0].container.${AT_CONTAINER}`, { templates: [{ container: agent }] }),
  custom('argoproj.io/v1alpha1', 'Workflow', `spec.templates[0].script.${AT_CONTAINER}`, { ...selector, volumes: [], templates: [{ script: agent }] }),
  custom('argoproj.io/v1alpha1', 'Workflow', 'spec.hostNetwork', { ...selector, hostNetwork: true, templates: [{ container: { name: 'main' } }] }, 'windows/host-namespaces'),
  custom('argoproj.io/v1alpha1', 'CronWorkflow', 'spec.workflowSpec.volumes[0].hostPath',
    { workflowSpec: { ...selector, volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }], templates: [{ container: { name: 'main' } }] } }, 'windows/host-path'),
  custom('tekton.dev/v1', 'TaskRun', 'spec.podTemplate.hostNetwork', { podTemplate: { ...selector, hostNetwork: true } }, 'windows/host-namespaces'),
  custom('example.com/v1', 'AnyOther', `spec.groups[1].pods.spec.${CONTAINER}`, { groups: [{}, { pods: template }] }),
];
