import type { Check } from './check';
import { copy } from './copy';
import { assertValid } from './invalid-options';
import { defined, type KubernetesObject } from './kubernetes-object';
import { acknowledgements, podSpec } from './pod-spec';
import { deploymentOptions, podOptions } from './workload-check';
import type { DeploymentOptions, PodOptions, WorkloadOptions } from './workload-options';
import { Field } from '../policy';

/** Label that selects the pods of one workload, where no other selector is given. */
export const WORKLOAD_LABEL = 'secure-windows-workloads/workload';

/** Who asks, and what he has for what the options leave out. */
export interface Owner {
  /** Path of the construct or name of the component, for messages. */
  readonly id: string;
  /** A label value that no other workload of the namespace has. */
  readonly label: string;
}

/** An object and the labels by which its pods are selected. */
export interface Workload {
  readonly object: KubernetesObject;
  readonly selector: Readonly<Record<string, string>>;
}

/**
 * A Pod.
 *
 * @throws InvalidOptionsError
 */
export function pod(given: PodOptions, owner: Owner): Workload {
  const { options, selector } = read(given, podOptions, owner);
  return {
    selector,
    object: {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: metadata(options, { ...options.labels, ...selector }),
      spec: { ...podSpec(options, selector), ...defined({ restartPolicy: options.restartPolicy }) },
    },
  };
}

/**
 * A Deployment.
 *
 * @throws InvalidOptionsError
 */
export function deployment(given: DeploymentOptions, owner: Owner): Workload {
  const { options, selector } = read(given, deploymentOptions, owner);
  const { replicas, strategy, minReadySeconds, revisionHistoryLimit, progressDeadlineSeconds } = options;
  return {
    selector,
    object: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata(options, { ...options.labels, ...selector }),
      spec: defined({
        replicas,
        strategy,
        minReadySeconds,
        revisionHistoryLimit,
        progressDeadlineSeconds,
        selector: { matchLabels: selector },
        template: {
          metadata: defined({ labels: { ...options.podLabels, ...selector }, annotations: options.podAnnotations }),
          spec: podSpec(options, selector),
        },
      }),
    },
  };
}

function read<T extends WorkloadOptions>(given: T, check: Check, owner: Owner): { options: T; selector: Readonly<Record<string, string>> } {
  const options = copy(owner.id, given);
  assertValid(owner.id, new Field(options), check);
  return { options, selector: options.selector ?? { [WORKLOAD_LABEL]: owner.label } };
}

function metadata(options: WorkloadOptions, labels: Record<string, string>): KubernetesObject['metadata'] {
  const annotations = { ...options.annotations, ...acknowledgements(options) };
  return defined({
    name: options.name,
    namespace: options.namespace,
    labels,
    annotations: Object.keys(annotations).length > 0 ? annotations : undefined,
  }) as KubernetesObject['metadata'];
}
