import { isCpuOrMemory, isFilledIn, isHugePages } from './resource-names';
import { containerResources, type Resources } from './resources';
import { sumOf } from './resources-sum';
import { amountOf, larger, quantityOf } from '../object/amount';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';

/**
 * The resources of a pod as a whole. In a Pod that has any, the API server fills in others from those of the containers. None in a pod that
 * declares Windows: there the field itself is refused.
 */
export function podResources(pod: PodView): Resources {
  const at = pod.spec.get('resources');
  if (pod.declaredOs === 'windows') return { at, limits: [], requests: [] };
  const written = { at, limits: at.get('limits').members(), requests: at.get('requests').members() };
  return pod.isPod && (written.limits.length > 0 || written.requests.length > 0) ? filledIn(written, pod) : written;
}

/** Source: kubernetes, pkg/api/pod/util.go, DefaultPodLevelResources. */
function filledIn({ at, limits, requests }: Resources, pod: PodView): Resources {
  const containers = containerResources(pod);
  const [ofLimits, ofRequests] = [sumOf(containers, 'limits'), sumOf(containers, 'requests')];
  const hugePages = [...ofLimits].filter(([name]) => isHugePages(name) && !has(requests, name));
  const someLimits = withMore(limits, at.get('limits'), hugePages);
  const sums = [...ofRequests].filter(([name]) => isCpuOrMemory(name));
  const fromLimits = amountsOf(someLimits);
  const allRequests = withMore(withMore(requests, at.get('requests'), sums), at.get('requests'), fromLimits);
  const areLimited = amountsOf(allRequests).filter(([name]) => containers.every(one => has(one.limits, name)))
    .map(([name, amount]) => [name, larger(amount, ofLimits.get(name) ?? 0n)] as const);
  return { at, limits: withMore(someLimits, at.get('limits'), areLimited), requests: allRequests };
}

function amountsOf(list: readonly Field[]): Array<readonly [name: string, amount: bigint]> {
  return list.filter(({ name }) => isFilledIn(name)).map(({ name, value }) => [name, amountOf(value) ?? 0n] as const);
}

function has(list: readonly Field[], resource: string): boolean {
  return list.some(({ name }) => name === resource);
}

function withMore(list: readonly Field[], at: Field, more: ReadonlyArray<readonly [name: string, amount: bigint]>): Field[] {
  return [...list, ...more.filter(([name]) => !has(list, name)).map(([name, amount]) => at.get(name).with(quantityOf(amount)))];
}
