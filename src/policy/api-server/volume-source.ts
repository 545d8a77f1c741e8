import { refusal } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { sourcesOf } from './volume-sources';
import type { Rule } from '../rule/rule';

export const volumeSource: Rule = {
  id: 'api-server/volume-source',
  title: 'Every volume is of one type',
  why: 'A volume is one thing: a folder, a Secret, a claim. Of two types the API server cannot tell which is meant.',
  remedy: 'keep one type, and write a second volume for the other',
  ...REFUSED,
  sources: validation('validateVolumeSource'),
  triggers: [{ type: 'Volume', where: hasSeveral }],
  *check(pod) {
    for (const volume of pod.objectsOf('Volume')) {
      const [first, ...others] = sourcesOf(volume);
      for (const at of others) {
        yield refusal(pod, at, `${at.path} is set, and so is ${first!.name}; the API server accepts one type for each volume`, `remove ${first!.name} or ${at.name}`);
      }
    }
  },
  examples: {
    pass: [
      { title: 'one type', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', emptyDir: {} }] } },
    ],
    fail: [
      { title: 'two types', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', emptyDir: {}, secret: { secretName: 'data' } }] } },
    ],
  },
};

function hasSeveral(volume: unknown): boolean {
  let count = 0;
  for (const name in volume as object) if (name !== 'name') count++;
  return count > 1;
}
