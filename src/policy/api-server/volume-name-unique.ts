import { volumesOf } from './accepted-volumes';
import { refusal } from './form';
import { REFUSED } from './refused';
import { validation } from './validation';
import { textIn } from '../object/field';
import type { Rule } from '../rule/rule';

export const volumeNameUnique: Rule = {
  id: 'api-server/volume-name-unique',
  title: 'No two volumes of a pod have the same name',
  why: 'A container mounts a volume by its name: with two of that name nobody could tell which is meant.',
  remedy: 'give the volume a name of its own',
  ...REFUSED,
  sources: validation('ValidateVolumes'),
  triggers: [{ type: 'PodSpec', field: 'volumes', where: hasTwins }],
  *check(pod) {
    const { accepted, twins } = volumesOf(pod);
    for (const at of twins) yield refusal(pod, at, `${at.path} is ${at.shown}; ${accepted.get(at.text)!.path} has that name already`, 'give it another name');
  },
  examples: {
    pass: [
      { title: 'different names', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', emptyDir: {} }, { name: 'cache', emptyDir: {} }] } },
    ],
    fail: [
      { title: 'one name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', emptyDir: {} }, { name: 'data', emptyDir: {} }] } },
    ],
  },
};

function hasTwins(volumes: unknown): boolean {
  return Array.isArray(volumes) && new Set(volumes.map(volume => textIn(volume, 'name'))).size < volumes.length;
}
