import { both, either, integer, isDeferred, oneOf, optional, pattern, shaping, struct, type Check, type OptionFault } from './check';
import { annotations, crossFaults, labels, POD_MEMBERS } from './pod-check';
import type * as workloads from './workload-options';
import type { Field } from '../policy';

const pods = either(integer(0), pattern(/^\d{1,9}%$/, 10, 'a percentage'));

export const podOptions: Check = both(
  struct<workloads.PodOptions>({ ...POD_MEMBERS, restartPolicy: optional(oneOf('Always', 'OnFailure', 'Never')) }),
  crossFaults,
  at => labelFaults(at, 'labels'),
);

export const deploymentOptions: Check = both(
  struct<workloads.DeploymentOptions>({
    ...POD_MEMBERS,
    replicas: optional(integer(0)),
    strategy: optional(struct<workloads.DeploymentStrategy>({
      type: optional(oneOf('RollingUpdate', 'Recreate')),
      rollingUpdate: optional(struct<workloads.RollingUpdate>({ maxSurge: optional(pods), maxUnavailable: optional(pods) })),
    })),
    minReadySeconds: optional(integer(0)),
    revisionHistoryLimit: optional(integer(0)),
    progressDeadlineSeconds: optional(integer(0)),
    podLabels: shaping(labels),
    podAnnotations: optional(annotations),
  }),
  crossFaults,
  deploymentFaults,
);

function* deploymentFaults(at: Field): Generator<OptionFault> {
  const rollingUpdate = at.at('strategy', 'rollingUpdate');
  if (at.at('strategy', 'type').value === 'Recreate' && rollingUpdate.isSet) {
    yield { at: rollingUpdate, problem: 'it goes with RollingUpdate, not with Recreate' };
  }
  if (['maxSurge', 'maxUnavailable'].every(name => isNone(rollingUpdate.get(name).value))) {
    yield { at: rollingUpdate, problem: 'maxSurge and maxUnavailable cannot both be 0' };
  }
  const deadline = at.get('progressDeadlineSeconds');
  const [until, ready] = [deadline.value ?? 600, at.get('minReadySeconds').value ?? 0];
  if (typeof until === 'number' && typeof ready === 'number' && until <= ready) {
    yield { at: deadline, problem: `it must be more than minReadySeconds (${ready})` };
  }
  yield* labelFaults(at, 'podLabels');
}

function isNone(value: unknown): boolean {
  return value === 0 || typeof value === 'string' && /^0%?$/.test(value);
}

/** Labels of the pods that contradict the selector would take the pods out of their own workload. */
function* labelFaults(at: Field, option: string): Generator<OptionFault> {
  for (const selected of at.get('selector').members()) {
    const label = at.get(option).get(selected.name);
    const isKnown = !isDeferred(label.value) && !isDeferred(selected.value);
    if (label.isSet && isKnown && label.value !== selected.value) yield { at: label, problem: `the selector says ${JSON.stringify(selected.value)}` };
  }
}
