import type { ContainerResources } from './resources';
import { amountOf, larger } from '../object/amount';
import type { Field } from '../object/field';

/**
 * What the containers of a pod have together: all that run at once or, where that is more, an init container and the sidecars that start before it.
 *
 * Source: component-helpers, resource/helpers.go, aggregateContainerResourcesByFn.
 */
export function sumOf(containers: readonly ContainerResources[], list: 'limits' | 'requests'): ReadonlyMap<string, bigint> {
  const sum = new Map<string, bigint>();
  const sidecars = new Map<string, bigint>();
  const atStart = new Map<string, bigint>();
  for (const { container, [list]: amounts } of containers) {
    if (container.kind === 'containers') {
      add(sum, amounts);
    } else if (container.kind === 'initContainers') {
      const isSidecar = container.field.get('restartPolicy').value === 'Always';
      const running = isSidecar ? sidecars : new Map(sidecars);
      add(running, amounts);
      if (isSidecar) add(sum, amounts);
      raise(atStart, running);
    }
  }
  raise(sum, atStart);
  return sum;
}

function add(sum: Map<string, bigint>, amounts: readonly Field[]): void {
  for (const { name, value } of amounts) sum.set(name, (sum.get(name) ?? 0n) + (amountOf(value) ?? 0n));
}

function raise(most: Map<string, bigint>, to: ReadonlyMap<string, bigint>): void {
  for (const [name, amount] of to) most.set(name, larger(amount, most.get(name) ?? amount));
}
