import { REFUSED } from './refused';
import { resourceFieldFault, resourceFieldRefusal } from './resource-field';
import { validation } from './validation';
import { isRead } from './volume-sources';
import { unset } from './volume-use';
import type { Rule } from '../rule/rule';

export const downwardApiResource: Rule = {
  id: 'api-server/downward-api-resource',
  title: 'Files of the downward API show limits and requests of a container',
  why: 'A file can show the amount of a resource that a container may use, divided by a unit. A volume belongs to no container: the file says which is meant.',
  remedy: 'set containerName, resource to one such as limits.memory, and divisor to a unit such as 1Mi',
  ...REFUSED,
  sources: validation('validateDownwardAPIVolumeFile', 'validateContainerResourceFieldSelector', 'validateContainerResourceDivisor'),
  triggers: [{ type: 'DownwardAPIVolumeFile', field: 'resourceFieldRef' }],
  *check(pod) {
    for (const file of pod.objectsOf('DownwardAPIVolumeFile').filter(isRead)) {
      const ref = file.get('resourceFieldRef');
      // A field and a resource at once have their own finding, and the resource is not read.
      if (!ref.isObject || file.get('fieldRef').isSet) continue;
      const container = ref.get('containerName');
      const isNamed = container.text !== '';
      if (!isNamed) yield unset(pod, container);
      const fault = resourceFieldFault(ref.value);
      if (fault && (isNamed || fault.name === 'divisor')) yield resourceFieldRefusal(pod, ref, fault);
    }
  },
  examples: {
    pass: [
      { title: 'a limit in MiB', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'pod', downwardAPI: { items: [{ path: 'memory', resourceFieldRef: { containerName: 'web', resource: 'limits.memory', divisor: '1Mi' } }] } }] } },
    ],
    fail: [
      { title: 'no container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'pod', downwardAPI: { items: [{ path: 'memory', resourceFieldRef: { resource: 'limits.memory' } }] } }] } },
    ],
  },
};
