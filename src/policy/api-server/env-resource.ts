import { REFUSED } from './refused';
import { resourceFieldFault, resourceFieldRefusal } from './resource-field';
import type { Rule } from '../rule/rule';

export const envResource: Rule = {
  id: 'api-server/env-resource',
  title: 'Environment variables are read from limits and requests that can be',
  why: 'A variable can have the amount of a resource that its container may use, divided by a unit.',
  remedy: 'set resource to one such as limits.memory, and divisor to a unit such as 1Mi',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerResourceFieldSelector' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateContainerResourceDivisor' },
  ],
  triggers: [{ type: 'EnvVarSource', field: 'resourceFieldRef', where: ref => resourceFieldFault(ref) !== undefined }],
  *check(pod) {
    for (const source of pod.objectsOf('EnvVarSource')) {
      const ref = source.get('resourceFieldRef');
      const fault = resourceFieldFault(ref.value);
      if (fault) yield resourceFieldRefusal(pod, ref, fault);
    }
  },
  examples: {
    pass: [
      { title: 'a limit in MiB', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'MEMORY', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } } }] }] } },
    ],
    fail: [
      { title: 'no such limit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'MEMORY', valueFrom: { resourceFieldRef: { resource: 'memory' } } }] }] } },
      { title: 'another unit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', env: [{ name: 'MEMORY', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '10Mi' } } }] }] } },
    ],
  },
};
