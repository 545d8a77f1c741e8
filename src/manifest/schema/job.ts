import { dnsLabel, labelName } from './names';
import { flag, integer, list, oneOf, optional, required, struct, text } from './option';

const exitCodes = struct('PodFailurePolicyOnExitCodesRequirement', 'Exit codes of a container.', {
  containerName: optional(dnsLabel, 'Name of the container.', 'any container'),
  operator: required(oneOf('In', 'NotIn'), 'Whether the exit code is one of the values, or none of them.'),
  values: required(list(integer(-(2 ** 31)), 1), 'Exit codes, in ascending order, those of Windows above 2147483647 as negative numbers: -1073741510 for 0xC000013A. `In` accepts no 0.'),
});

const podCondition = struct('PodFailurePolicyOnPodConditionsPattern', 'A condition of the failed pod.', {
  type: required(labelName, 'Type of the condition, e.g. `DisruptionTarget`.'),
  status: optional(oneOf('True', 'False', 'Unknown'), 'Status of the condition.', '`True`'),
});

const failureRule = struct('PodFailurePolicyRule', 'What becomes of the Job when a pod fails in some way: by its exit codes, or by its conditions.', {
  action: required(oneOf('FailJob', 'FailIndex', 'Ignore', 'Count'), 'Whether the Job fails, its index fails, or the failure is ignored or counted.'),
  onExitCodes: optional(exitCodes, 'Exit codes that the rule is about.', 'it is about conditions'),
  onPodConditions: optional(list(podCondition, 1), 'Conditions that the rule is about, one of them.', 'it is about exit codes'),
});

const podFailurePolicy = struct('PodFailurePolicy', 'What becomes of the Job when a pod fails: the first rule that fits decides.', {
  rules: required(list(failureRule), 'The rules, at most 20.'),
});

const successRule = struct('SuccessPolicyRule', 'When the Job has succeeded: by its indexes, their number, or both.', {
  succeededIndexes: optional(text, 'Indexes that have to succeed, e.g. `0,2-4`.', 'any'),
  succeededCount: optional(integer(1), 'How many indexes have to succeed.', 'all of `succeededIndexes`'),
});

const successPolicy = struct('SuccessPolicy', 'When an indexed Job has succeeded before all its indexes have.', {
  rules: required(list(successRule, 1), 'The rules, at most 20, of which one has to be met.'),
});

/** The options of a Job, alone or in the template of a CronJob. */
export const jobOptions = {
  restartPolicy: optional(oneOf('OnFailure', 'Never'), 'Whether a container that fails is restarted in its pod.', '`Never`: a new pod is created'),
  completions: optional(integer(0), 'How many pods have to succeed.', '`1`, or whenever one has, if `parallelism` is set'),
  parallelism: optional(integer(0), 'How many pods run at the same time, at most.', '`1`'),
  completionMode: optional(oneOf('NonIndexed', 'Indexed'), 'Whether each pod has an index, in `JOB_COMPLETION_INDEX`.', '`NonIndexed`'),
  backoffLimit: optional(integer(0), 'How many failures there may be before the Job has failed.', '`6`'),
  backoffLimitPerIndex: optional(integer(0), 'How many failures of an index there may be before it has failed; for `Indexed`.', 'no limit of its own'),
  maxFailedIndexes: optional(integer(0), 'How many indexes may fail; with `backoffLimitPerIndex`.', 'all'),
  activeDeadlineSeconds: optional(integer(1), 'Seconds after which the Job is stopped, and has failed.', 'never'),
  ttlSecondsAfterFinished: optional(integer(0), 'Seconds after its end at which the Job is deleted.', 'never'),
  podReplacementPolicy: optional(
    oneOf('TerminatingOrFailed', 'Failed'), 'When a pod is replaced: as soon as it is being deleted, or once it has failed.', '`TerminatingOrFailed`; `Failed` with `podFailurePolicy`'),
  podFailurePolicy: optional(podFailurePolicy, 'What becomes of the Job when a pod fails; requires `restartPolicy: Never`.', 'every failure counts'),
  successPolicy: optional(successPolicy, 'When the Job has succeeded before all its indexes have; for `Indexed`.', 'when all have'),
};

export const suspend = (what: string) => optional(flag, what, '`false`');
