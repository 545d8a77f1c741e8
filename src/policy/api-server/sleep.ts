import { refusal } from './form';
import { isFirst, mayBeProbed } from './handlers';
import { REFUSED } from './refused';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';

const DEFAULT_GRACE = 30;

export const sleep: Rule = {
  id: 'api-server/sleep',
  title: 'No hook sleeps longer than the pod has to end',
  why: 'After terminationGracePeriodSeconds the container is killed, even while its hook sleeps. The API server rejects a longer sleep, and one below zero.',
  remedy: 'sleep for a shorter time, or raise terminationGracePeriodSeconds of the pod',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateSleepAction' }],
  triggers: [
    { type: 'SleepAction', field: 'seconds', where: seconds => (seconds as number) < 0 || (seconds as number) > DEFAULT_GRACE },
    { type: 'PodSpec', field: 'terminationGracePeriodSeconds', where: seconds => (seconds as number) < DEFAULT_GRACE },
  ],
  *check(pod) {
    const longest = graceOf(pod);
    for (const action of pod.objectsOf('SleepAction').filter(one => mayBeProbed(pod.containerOf(one)!) && isFirst(one))) {
      const seconds = action.get('seconds').value ?? 0;
      if (typeof seconds !== 'number' || (seconds >= 0 && seconds <= longest)) continue;
      yield refusal(pod, action, `${action.path}.seconds is ${seconds}; the API server accepts 0 to ${longest}, which is the time that the pod has to end`,
        seconds < 0 ? 'write 0 or more' : 'sleep for a shorter time, or raise terminationGracePeriodSeconds of the pod');
    }
  },
  examples: {
    pass: [
      {
        title: 'a sleep within the time that the pod has',
        spec: { os: { name: 'windows' }, terminationGracePeriodSeconds: 60, containers: [{ name: 'web', image: 'example.com/web:1', lifecycle: { preStop: { sleep: { seconds: 45 } } } }] },
      },
    ],
    fail: [
      { title: 'a sleep beyond the 30 seconds that a pod has by default', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', lifecycle: { preStop: { sleep: { seconds: 45 } } } }] } },
    ],
  },
};

/** A Pod that has less than no time has a second; a template is not changed. */
function graceOf({ spec, isPod }: PodView): number {
  const { value } = spec.get('terminationGracePeriodSeconds');
  if (typeof value !== 'number') return DEFAULT_GRACE;
  return isPod && value < 0 ? 1 : value;
}
