import { refusal } from './form';
import { podResources } from './pod-resources';
import { REFUSED } from './refused';
import { isCpuOrMemory, isHugePages, mayBeOvercommitted } from './resource-names';
import { containerResources, someQuantity, type Resources } from './resources';
import { exceeds, isClearlyLess } from '../object/amount';
import { memberOf } from '../object/field';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

const hasHugePages = someQuantity(isHugePages);

export const resourceLimit: Rule = {
  id: 'api-server/resource-limit',
  title: 'No container requests more than its limit',
  why: 'A request is what the scheduler sets aside, a limit what the container can have at most. Devices and huge pages are not shared: of them, both are the same.',
  remedy: 'lower the request or raise the limit',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateResourceRequirements' },
    { project: 'kubernetes', file: 'pkg/apis/core/helper/helpers.go', symbol: 'IsOvercommitAllowed' },
    { project: 'kubernetes', file: 'pkg/apis/core/v1/defaults.go', symbol: 'SetDefaults_Pod' },
  ],
  triggers: [
    { type: 'ResourceRequirements', where: mayHaveFault },
    { type: 'PodSpec', field: 'overhead', where: hasHugePages },
    { type: 'PodSpec', field: 'resources', where: isSet },
  ],
  *check(pod) {
    const overhead = pod.spec.get('overhead');
    const all = [...containerResources(pod), { at: overhead, limits: overhead.members(), requests: [] }, podResources(pod)];
    for (const resources of all) yield* faultsIn(pod, resources);
  },
  examples: {
    pass: [
      { title: 'a request below the limit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { requests: { memory: '400Mi' }, limits: { memory: '800Mi' } } }] } },
    ],
    fail: [
      { title: 'a request above the limit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { requests: { memory: '1Gi' }, limits: { memory: '800Mi' } } }] } },
      { title: 'a device without a limit', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { requests: { 'example.com/gpu': 1 }, limits: { memory: '800Mi' } } }] } },
    ],
  },
};

// Kubernetes names the lists, not what is in them.
function* faultsIn(pod: PodView, { at, limits, requests }: Resources) {
  for (const { name, value, path, shown } of requests) {
    const limit = limits.find(one => one.name === name);
    if (!limit) {
      if (!mayBeOvercommitted(name)) yield refusal(pod, at.get('limits'), `${at.get('limits').path} has no ${name}, as ${path} has; the API server requires it`, `set a limit of ${shown} for ${name}`);
    } else if (mayBeOvercommitted(name)) {
      if (exceeds(value, limit.value)) yield refusal(pod, at.get('requests'), `${path} is ${shown}; the API server accepts at most the limit, ${limit.shown}`, `lower the request for ${name} or raise its limit`);
    } else if (exceeds(value, limit.value) || exceeds(limit.value, value)) {
      yield refusal(pod, at.get('requests'), `${path} is ${shown}; the API server accepts only the limit, ${limit.shown}`, `make the request and the limit for ${name} the same`);
    }
  }
  const all = [...limits, ...requests];
  if (all.some(({ name }) => isHugePages(name)) && !all.some(({ name }) => isCpuOrMemory(name))) yield refusal(pod, at, `${at.path} has huge pages alone; the API server requires cpu or memory beside them`, 'set an amount of cpu or memory');
}

/** Usual ones have none, which is seen fast. */
function mayHaveFault(resources: unknown): boolean {
  const limits = memberOf(resources, 'limits');
  return hasHugePages(limits) || someQuantity((name, request) => {
    const limit = memberOf(limits, name);
    return limit !== request && (!mayBeOvercommitted(name) || (limit !== undefined && !isClearlyLess(request, limit)));
  })(memberOf(resources, 'requests'));
}
