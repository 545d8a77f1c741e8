import { refusal } from './form';
import { REFUSED } from './refused';
import { numberIn } from '../object/field';
import type { Rule } from '../rule/rule';

const DEFAULT_DEADLINE = 600;

export const progressDeadline: Rule = {
  id: 'api-server/progress-deadline',
  title: 'A Deployment waits longer for progress than for a pod to be ready',
  why: 'A pod counts as available after minReadySeconds. If the deadline for progress were over by then, every rollout would fail.',
  remedy: 'set progressDeadlineSeconds to more than minReadySeconds',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/apps/validation/validation.go', symbol: 'ValidateDeploymentSpec' },
    { project: 'kubernetes', file: 'pkg/apis/apps/v1/defaults.go', symbol: 'SetDefaults_Deployment' },
  ],
  triggers: [{ type: 'DeploymentSpec', where: isTooShort }],
  *check(pod) {
    for (const spec of pod.objectsOf('DeploymentSpec')) {
      const at = spec.get('progressDeadlineSeconds');
      yield refusal(pod, at, `${at.path} is ${deadlineIn(spec.value)}, which is not more than minReadySeconds (${readyIn(spec.value)})`, 'set it to more than minReadySeconds');
    }
  },
  examples: {
    pass: [
      { title: 'a longer deadline', workload: { kind: 'Deployment', spec: { minReadySeconds: 30, progressDeadlineSeconds: 300 } }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'ten minutes, which is the default of the other', workload: { kind: 'Deployment', spec: { minReadySeconds: 600 } }, spec: { os: { name: 'windows' } } },
    ],
  },
};

/** A negative one has its own finding. */
function isTooShort(spec: unknown): boolean {
  const deadline = deadlineIn(spec);
  return deadline >= 0 && deadline <= readyIn(spec);
}

function deadlineIn(spec: unknown): number {
  return numberIn(spec, 'progressDeadlineSeconds') ?? DEFAULT_DEADLINE;
}

function readyIn(spec: unknown): number {
  return numberIn(spec, 'minReadySeconds') ?? 0;
}
