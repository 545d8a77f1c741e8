import { kubernetesType } from './kubernetes-type';

const TEMPLATE = ['spec', 'template', 'spec'];
const PODS: Readonly<Record<string, readonly string[]>> = {
  '/Pod': ['spec'],
  '/PodTemplate': ['template', 'spec'],
  '/ReplicationController': TEMPLATE,
  'apps/DaemonSet': TEMPLATE,
  'apps/Deployment': TEMPLATE,
  'apps/ReplicaSet': TEMPLATE,
  'apps/StatefulSet': TEMPLATE,
  'batch/CronJob': ['spec', 'jobTemplate', ...TEMPLATE],
  'batch/Job': TEMPLATE,
};

/** Where the pod of one of Kubernetes' own kinds is. Nothing for those that have none, and for custom resources. */
export function podIn(type: string): readonly string[] | undefined {
  const { apiVersion = '', kind = '' } = { ...kubernetesType(type) };
  return PODS[`${groupOf(apiVersion)}/${kind}`];
}

/** Whether it can hold pods: one of Kubernetes' own kinds that do, or a kind that nobody knows. */
export function mayHoldPods(type: string): boolean {
  const group = groupOf(kubernetesType(type)?.apiVersion ?? '');
  return podIn(type) !== undefined || group.includes('.') && !group.endsWith('.k8s.io');
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
