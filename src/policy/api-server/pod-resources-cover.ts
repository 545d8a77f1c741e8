import { refusal } from './form';
import { podResources } from './pod-resources';
import { REFUSED } from './refused';
import { isHugePages } from './resource-names';
import { containerResources } from './resources';
import { sumOf } from './resources-sum';
import { exceeds, quantityOf } from '../object/amount';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

export const podResourcesCover: Rule = {
  id: 'api-server/pod-resources-cover',
  title: 'The resources of a pod cover those of its containers',
  why: 'Resources of the pod as a whole are what its containers share. No container can have more than all of them, and claims are those of containers.',
  remedy: 'raise the resources of the pod or lower those of its containers',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validatePodResources' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validatePodResourceConsistency' },
  ],
  triggers: [{ type: 'PodSpec', field: 'resources', where: isSet }],
  *check(pod) {
    const { at: resources, limits, requests } = podResources(pod);
    const claims = resources.get('claims');
    if (Array.isArray(claims.value) && pod.declaredOs !== 'windows') yield refusal(pod, claims, `${claims.path} is set; the API server accepts claims of containers only`, 'remove the field');
    const containers = containerResources(pod);
    const [ofLimits, ofRequests] = [sumOf(containers, 'limits'), sumOf(containers, 'requests')];
    const sums = [
      ...requests.map(at => ({ at, sum: written(ofRequests.get(at.name)) })),
      ...limits.filter(({ name }) => isHugePages(name)).map(at => ({ at, sum: written(ofLimits.get(at.name)) })),
    ];
    for (const { at, sum } of sums) {
      if (exceeds(sum, at.value)) yield refusal(pod, at, `${at.path} is ${at.shown}; the containers have ${sum} together`, 'raise it to what they have together');
    }
    for (const one of containers.filter(({ container }) => container.kind === 'containers').flatMap(container => container.limits)) {
      const whole = limits.find(({ name }) => name === one.name);
      if (whole && exceeds(one.value, whole.value)) yield refusal(pod, one, `${one.path} is ${one.shown}; the API server accepts at most the limit of the pod, ${whole.shown}`, 'raise the limit of the pod or lower that of the container');
    }
  },
  examples: {
    pass: [
      { title: 'resources of containers', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } }] } },
    ],
    fail: [
      {
        title: 'a pod, not declared as Windows, with a container that has more',
        spec: { nodeSelector: { 'kubernetes.io/os': 'windows' }, resources: { limits: { memory: '800Mi' }, requests: { memory: '800Mi' } }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '1Gi' }, requests: { memory: '400Mi' } } }] },
      },
    ],
  },
};

function written(amount: bigint | undefined): string | undefined {
  return amount === undefined ? undefined : quantityOf(amount);
}
