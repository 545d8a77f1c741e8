import { isRecord, memberOf, type Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';

/** Amounts of resources, as the API server looks at them. */
export interface Resources {
  readonly at: Field;
  readonly limits: readonly Field[];
  readonly requests: readonly Field[];
}

export interface ContainerResources extends Resources {
  readonly container: ContainerView;
}

/** The resources of each container. In a Pod, the API server fills in requests from limits. */
export function containerResources(pod: PodView): ContainerResources[] {
  return pod.containers.map(container => {
    const at = container.field.get('resources');
    const limits = at.get('limits').members();
    const requests = at.get('requests');
    const areFilledIn = pod.isPod && container.kind !== 'ephemeralContainers';
    const filledIn = limits.filter(({ name }) => areFilledIn && memberOf(requests.value, name) === undefined);
    return { container, at, limits, requests: [...requests.members(), ...filledIn.map(({ name, value }) => requests.get(name).with(value))] };
  });
}

/** Whether a map of quantities has one of which something is true. */
export function someQuantity(holds: (resource: string, quantity: unknown) => boolean): (quantities: unknown) => boolean {
  return quantities => {
    for (const resource in isRecord(quantities) ? quantities : {}) {
      if (holds(resource, memberOf(quantities, resource))) return true;
    }
    return false;
  };
}
