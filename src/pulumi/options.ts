import type { WindowsContainerArgs } from './container-args';
import { toWindowsUser, windowsUserArgs } from './windows-user';
import type { WorkloadArgs } from './workload-args';
import { isDeferred, type OptionFault } from '../manifest/check';
import { assertValid } from '../manifest/invalid-options';
import { Field } from '../policy';

/** What shapes the object: it is read when the program is, and Outputs stand inside it. */
const SHAPES = [
  'containers', 'initContainers', 'tolerations', 'topologySpreadConstraints', 'nodeSelector', 'labels', 'annotations', 'selector', 'podLabels',
  'podAnnotations',
];

/**
 * The options that `src/manifest` writes, from the arguments of a component: the same, but for the users.
 *
 * @throws InvalidOptionsError
 */
export function toOptions<T>(name: string, args: WorkloadArgs): T {
  const at = new Field(args);
  assertValid(name, at, shapeFaults, userFaults);
  // What is no object at all is told by the one who writes it.
  if (!at.isObject) return args as T;
  const { containers, initContainers, user } = args;
  return {
    ...args,
    ...user && { user: toWindowsUser(user) },
    ...Array.isArray(containers) && { containers: containers.map(toContainer) },
    ...Array.isArray(initContainers) && { initContainers: initContainers.map(toContainer) },
  } as T;
}

function toContainer(container: WindowsContainerArgs): unknown {
  return container?.user ? { ...container, user: toWindowsUser(container.user) } : container;
}

function* shapeFaults(at: Field): Generator<OptionFault> {
  const shapes = SHAPES.map(name => at.get(name));
  const containers = containersOf(at);
  const users = [at, ...containers].map(holder => holder.get('user'));
  const constraints = at.get('topologySpreadConstraints').items();
  yield* deferredFaults([...shapes, ...containers, ...containers.map(one => one.get('name')), ...users, ...constraints]);
}

/** What cannot be an Output, though values inside it can. */
export function* deferredFaults(fields: readonly Field[]): Generator<OptionFault> {
  for (const at of fields) {
    if (isDeferred(at.value)) yield { at, problem: 'it must be known when the program is read; Outputs may stand inside lists and objects' };
  }
}

function* userFaults(at: Field): Generator<OptionFault> {
  for (const holder of [at, ...containersOf(at)]) {
    const user = holder.get('user');
    if (user.isSet) yield* windowsUserArgs(user);
  }
}

function containersOf(at: Field): Field[] {
  return [...at.get('containers').items(), ...at.get('initContainers').items()];
}
