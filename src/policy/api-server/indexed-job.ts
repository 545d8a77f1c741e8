import { completionsOf } from './completions';
import { refusal } from './form';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';

const MOST = 100_000;
/** Of a job with more than `MOST` completions and a limit for each index. */
const MOST_OF_MANY = 10_000;
const INDEXED_ONLY = ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy'];

export const indexedJob: Rule = {
  id: 'api-server/indexed-job',
  title: 'The options of an indexed Job are complete, and only an indexed Job has them',
  why: 'Kubernetes keeps a list of the indexes that are done or have failed, which must not grow without end. A job that counts no indexes cannot limit them.',
  remedy: 'set completionMode: Indexed with completions, and keep to its limits',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol: 'validateJobSpec' }],
  triggers: [{ type: 'JobSpec' }],
  *check(pod) {
    for (const spec of pod.objectsOf('JobSpec')) {
      const mode = spec.get('completionMode');
      const [perIndex, maxFailed] = [spec.get('backoffLimitPerIndex'), spec.get('maxFailedIndexes')];
      if (maxFailed.isSet && !perIndex.isSet) yield refusal(pod, perIndex, `${perIndex.path} is not set; the API server requires it with maxFailedIndexes`, 'set backoffLimitPerIndex');
      if (!mode.isSet || mode.value === 'NonIndexed') yield* faultsOfOthers(pod, spec);
      else if (mode.value === 'Indexed') yield* faultsOfIndexed(pod, spec);
      else if (spec.get('successPolicy').isSet) yield onlyIndexed(pod, spec.get('successPolicy'));
    }
  },
  examples: {
    pass: [
      { title: 'an indexed job', workload: { kind: 'Job', spec: { completionMode: 'Indexed', completions: 3, backoffLimitPerIndex: 1 } }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a limit for indexes without any', workload: { kind: 'Job', spec: { completions: 3, backoffLimitPerIndex: 1 } }, spec: { os: { name: 'windows' } } },
      { title: 'indexes that nobody counts', workload: { kind: 'Job', spec: { completionMode: 'Indexed', parallelism: 2 } }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function* faultsOfOthers(pod: PodView, spec: Field): Generator<Fault> {
  for (const option of INDEXED_ONLY.map(name => spec.get(name))) if (option.isSet) yield onlyIndexed(pod, option);
}

function onlyIndexed(pod: PodView, option: Field): Fault {
  return refusal(pod, option, `${option.path} is set; the API server accepts it with completionMode: Indexed only`, 'set completionMode: Indexed, or remove it');
}

function* faultsOfIndexed(pod: PodView, spec: Field): Generator<Fault> {
  const [completions, parallelism, maxFailed] = [spec.get('completions'), spec.get('parallelism'), spec.get('maxFailedIndexes')];
  const isLarge = numberOf(completions) > MOST && spec.get('backoffLimitPerIndex').isSet;
  if (!completions.isSet && completionsOf(pod, spec) === Infinity) yield refusal(pod, completions, `${completions.path} is not set; the API server requires it with completionMode: Indexed`, 'set completions');
  const most = isLarge ? MOST_OF_MANY : MOST;
  if (numberOf(parallelism) > most) yield tooMany(pod, parallelism, most);
  if (isLarge && !maxFailed.isSet) yield refusal(pod, maxFailed, `${maxFailed.path} is not set; the API server requires it with more than ${MOST} completions`, 'set maxFailedIndexes');
  if (numberOf(maxFailed) > most) yield tooMany(pod, maxFailed, most);
  else if (maxFailed.isSet && numberOf(maxFailed) > completionsOf(pod, spec)) yield refusal(pod, maxFailed, `${maxFailed.path} is ${maxFailed.shown}, which is more than completions (${completionsOf(pod, spec)})`, 'write at most the number of completions');
}

function tooMany(pod: PodView, at: Field, most: number): Fault {
  return refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts at most ${most} with completionMode: Indexed`, `write at most ${most}`);
}

function numberOf({ number }: Field): number {
  return number ?? 0;
}
