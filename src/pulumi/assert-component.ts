import * as pulumi from '@pulumi/pulumi';
import { withPlainErrors } from './plain-errors';
import { assertValid } from '../manifest/invalid-options';
import type { OptionFault } from '../manifest/option-check';
import { Field } from '../policy';

/**
 * Looks at what a component is made with besides its arguments, which the SDK reads before it looks.
 *
 * @param type of the component, e.g. `secure-windows-workloads:index:PssNamespace`
 * @throws with no stack
 */
export function assertComponent(type: string, name: unknown, opts: unknown): void {
  const own = typeof name === 'string' && name !== '' ? name : type.split(':').at(-1)!;
  withPlainErrors(undefined, () => assertValid(own, new Field({ name, opts }), componentFaults));
}

function* componentFaults(at: Field): Generator<OptionFault> {
  const [name, opts] = [at.get('name'), at.get('opts')];
  const [parent, aliases] = [opts.get('parent'), opts.get('aliases')];
  if (typeof name.value !== 'string' || name.value === '') yield { at: name, problem: 'must be a non-empty string: the name of the component in the program' };
  if (!opts.isObject) yield { at: opts, problem: 'must be an object or undefined' };
  if (parent.isSet && !pulumi.Resource.isInstance(parent.value)) yield { at: parent, problem: 'must be a resource' };
  if (aliases.isSet && !Array.isArray(aliases.value)) yield { at: aliases, problem: 'must be a list' };
  for (const alias of aliases.items()) {
    if (!alias.isSet) yield { at: alias, problem: 'must be a URN, or an object of what has changed' };
  }
}
