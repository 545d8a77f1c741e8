import * as pulumi from '@pulumi/pulumi';
import { kubernetesType } from './kubernetes-type';
import { internals } from './sdk';
import type { Kind } from '../manifest/kind';
import { KINDS } from '../manifest/schema/kinds';

const STACK = 'pulumi:pulumi:Stack';

/**
 * The URN that the engine gives to a resource.
 *
 * @param parent URN of its parent
 */
export function urnUnder(parent: string, type: string, name: string): string {
  const [stack, project, above = STACK] = parent.split('::');
  const types = above === STACK ? type : `${above}$${type}`;
  return parent === '' ? urn(types, name) : [stack, project, types, name].join('::');
}

/** The same, where the parent has no URN yet. */
export function urnOf(parent: pulumi.Resource | undefined, type: string, name: string): string {
  const types = [type];
  for (let above = parent; above; above = internals(above).__parentResource) {
    const { __pulumiType: typeAbove = '' } = internals(above);
    if (typeAbove !== STACK && typeAbove !== '') types.unshift(typeAbove);
  }
  return urn(types.join('$'), name);
}

function urn(types: string, name: string): string {
  return `urn:pulumi:${pulumi.runtime.getStack()}::${pulumi.runtime.getProject()}::${types}::${name}`;
}

const HELD = /\$?secure-windows-workloads:index:(\w+)\$([^$]+)$/;

/** What a child of a component of this library is held to, if it is the one that gives the component its name. */
export function heldBy(resource: string): Kind['holds'] | undefined {
  const [, component, child = ''] = HELD.exec(resource.split('::')[2] ?? '') ?? [];
  const kind = Object.values(KINDS).find(({ construct }) => construct === component);
  const [main] = Object.values(kind?.objects ?? {});
  return kubernetesType(child)?.kind === main?.kind ? kind?.holds : undefined;
}
