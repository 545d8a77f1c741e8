import { has, requires } from './form';
import { DNS_LABEL } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

export const volumeName: Rule = {
  id: 'api-server/volume-name',
  title: 'Every volume has a name of its form',
  why: 'A container mounts a volume by its name, and the kubelet makes a folder of it.',
  remedy: 'give the volume a name of lowercase letters, digits and hyphens',
  ...REFUSED,
  sources: validation('ValidateVolumes'),
  finds: [requires('Volume', 'name'), has('Volume', 'name', DNS_LABEL)],
  examples: {
    pass: [
      { title: 'lowercase letters and a hyphen', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'web-data', emptyDir: {} }] } },
    ],
    fail: [
      { title: 'no name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ emptyDir: {} }] } },
      { title: 'a capital letter', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'Data', emptyDir: {} }] } },
    ],
  },
};
