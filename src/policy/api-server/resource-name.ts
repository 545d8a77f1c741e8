import { refusal } from './form';
import { podResources } from './pod-resources';
import { REFUSED } from './refused';
import { isContainerResource, isPodResource } from './resource-names';
import { containerResources, someQuantity } from './resources';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

const OF_A_CONTAINER = 'cpu, memory, ephemeral-storage, hugepages-<size> and names with a domain, such as example.com/gpu';
const OF_A_POD = 'cpu, memory and hugepages-<size>';

const hasOtherName = someQuantity(name => !isContainerResource(name));

export const resourceName: Rule = {
  id: 'api-server/resource-name',
  title: 'Limits and requests are of resources that exist',
  why: 'The scheduler counts a resource by its name. Those of Kubernetes have names of their own, all others have a domain before a slash.',
  remedy: `name one of these: ${OF_A_CONTAINER}`,
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateContainerResourceName' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validatePodResourceName' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateOverhead' },
    { project: 'kubernetes', file: 'pkg/apis/core/helper/helpers.go', symbol: 'IsExtendedResourceName' },
  ],
  triggers: [
    ...['limits', 'requests'].map(field => ({ type: 'ResourceRequirements', field, where: hasOtherName })),
    { type: 'PodSpec', field: 'overhead', where: hasOtherName },
    { type: 'PodSpec', field: 'resources', where: isSet },
  ],
  *check(pod) {
    for (const { limits, requests } of containerResources(pod)) yield* faultsIn(pod, [...limits, ...requests], isContainerResource, OF_A_CONTAINER);
    yield* faultsIn(pod, pod.spec.get('overhead').members(), isContainerResource, OF_A_CONTAINER);
    const { limits, requests } = podResources(pod);
    yield* faultsIn(pod, [...limits, ...requests], isPodResource, OF_A_POD);
  },
  examples: {
    pass: [
      { title: 'memory', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } }] } },
    ],
    fail: [
      { title: 'storage', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { storage: '10Gi' } } }] } },
    ],
  },
};

function* faultsIn(pod: PodView, quantities: readonly Field[], accepts: (name: string) => boolean, wanted: string) {
  for (const at of quantities) {
    if (!accepts(at.name)) yield refusal(pod, at, `${at.path} is an amount of "${at.name}"; the API server accepts ${wanted}`, `name one of these: ${wanted}`);
  }
}
