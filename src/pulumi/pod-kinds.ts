import { kubernetesType } from './kubernetes-type';
import { judge, type Path } from '../policy';

const paths = new Map<string, Path | undefined>();

/** Path of the pod in one of Kubernetes' own kinds. Nothing for those that have none, and for custom resources. */
export function podIn(type: string): Path | undefined {
  if (!paths.has(type)) paths.set(type, findPod(type));
  return paths.get(type);
}

/** The judge knows where the pods of its own kinds are, empty ones included. */
function findPod(type: string): Path | undefined {
  return judge([{ ...kubernetesType(type) }], { today: '2000-01-01' }).pods.find(({ origin }) => origin === 'built-in')?.keys;
}

/** Whether it can hold pods: one of Kubernetes' own kinds that do, or a kind that nobody knows. */
export function mayHoldPods(type: string): boolean {
  const [group = ''] = kubernetesType(type)?.apiVersion.split('/') ?? [];
  return podIn(type) !== undefined || group.includes('.') && !group.endsWith('.k8s.io');
}
