import * as pulumi from '@pulumi/pulumi';
import { internals } from './sdk';

const STACK = 'pulumi:pulumi:Stack';

/**
 * The URN that the engine gives to a resource.
 *
 * @param parent URN of its parent
 */
export function urnUnder(parent: string, type: string, name: string): string {
  const above = parent.split('::')[2] ?? STACK;
  return joined([...above === STACK ? [] : [above], type], name);
}

/** The same, where the parent has no URN yet. */
export function urnOf(parent: pulumi.Resource | undefined, type: string, name: string): string {
  const types: string[] = [];
  for (let above = parent; above; above = internals(above).__parentResource) {
    const { __pulumiType: typeAbove = '' } = internals(above);
    if (typeAbove !== STACK) types.unshift(typeAbove);
  }
  return joined([...types, type], name);
}

function joined(types: readonly string[], name: string): string {
  return `urn:pulumi:${pulumi.runtime.getStack()}::${pulumi.runtime.getProject()}::${types.join('$')}::${name}`;
}

const HELD = /\$?secure-windows-workloads:index:(\w+)\$[^$]+$/;

/** Which child of a component of this library a resource is, if it is one. */
export function heldBy(urn: string): 'workload' | 'namespace' | undefined {
  const component = HELD.exec(urn.split('::')[2] ?? '')?.[1];
  if (component === 'PssNamespace') return 'namespace';
  return component === 'SecureWindowsPod' || component === 'SecureWindowsDeployment' ? 'workload' : undefined;
}
