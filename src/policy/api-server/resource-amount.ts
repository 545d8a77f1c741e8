import { refusal } from './form';
import { podResources } from './pod-resources';
import { NOT_NEGATIVE } from './quantities';
import { REFUSED } from './refused';
import { isContainerResource, isHugePages, isIndivisible, isPodResource, pageSizeIn } from './resource-names';
import { containerResources, someQuantity } from './resources';
import { amountOf, dividedUp } from '../object/amount';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

const hasFault = someQuantity((name, quantity) => wantedOf(name, quantity) !== undefined);

export const resourceAmount: Rule = {
  id: 'api-server/resource-amount',
  title: 'Amounts of resources are not negative, nor fractions of what cannot be divided',
  why: 'Nobody can have less than nothing of a resource. Devices are counted one by one, huge pages page by page.',
  remedy: 'write an amount that a node can give',
  ...REFUSED,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidateResourceQuantityValue' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateResourceQuantityHugePageValue' },
  ],
  triggers: [
    ...['limits', 'requests'].map(field => ({ type: 'ResourceRequirements', field, where: hasFault })),
    { type: 'PodSpec', field: 'overhead', where: hasFault },
    { type: 'PodSpec', field: 'resources', where: isSet },
  ],
  *check(pod) {
    const ofContainers = containerResources(pod).flatMap(({ limits, requests }) => [...limits, ...requests]);
    const { limits, requests } = podResources(pod);
    const amounts = [
      ...[...ofContainers, ...pod.spec.get('overhead').members()].filter(({ name }) => isContainerResource(name)),
      ...[...limits, ...requests].filter(({ name }) => isPodResource(name)),
    ];
    for (const at of amounts) {
      const wanted = wantedOf(at.name, at.value);
      if (wanted !== undefined) yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${wanted}`, `write ${wanted}`);
    }
  },
  examples: {
    pass: [
      { title: 'memory', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } }] } },
    ],
    fail: [
      { title: 'less than nothing', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '-800Mi' } } }] } },
      { title: 'half a device', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { limits: { 'example.com/gpu': '500m' } } }] } },
    ],
  },
};

/** What the API server accepts as an amount of a resource, where it does not accept this one. */
function wantedOf(name: string, quantity: unknown): string | undefined {
  if (!NOT_NEGATIVE.accepts(quantity)) return '0 or more';
  if (isIndivisible(name) && (amountOf(quantity) ?? 0n) % 1000n !== 0n) return 'an integer';
  return isHugePages(name) ? wantedOfHugePages(name, quantity) : undefined;
}

function wantedOfHugePages(name: string, quantity: unknown): string | undefined {
  const size = amountOf(pageSizeIn(name)) ?? 0n;
  if (size <= 0n || size % 1000n !== 0n) return 'huge pages of a size, such as hugepages-2Mi';
  const bytes = dividedUp(amountOf(quantity) ?? 0n, 1000n);
  return bytes * 1000n % size === 0n ? undefined : `a multiple of ${pageSizeIn(name)}`;
}
