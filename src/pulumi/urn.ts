import * as pulumi from '@pulumi/pulumi';
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

const HELD = /\$?secure-windows-workloads:index:(\w+)\$[^$]+$/;

/** Which child of a component of this library a resource is, if it is one. */
export function heldBy(resource: string): Kind['holds'] | undefined {
  const component = HELD.exec(resource.split('::')[2] ?? '')?.[1];
  return Object.values(KINDS).find(({ construct }) => construct === component)?.holds;
}
