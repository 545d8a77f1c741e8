import { randomUUID } from 'crypto';
import * as pulumi from '@pulumi/pulumi';
import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import type { Program } from './program';
import { readSent } from './reading';
import { isInProvider } from './sdk';

/** Its name is written into the state of every resource that it watches: it stays as it is. */
const NAME = 'secure-windows-workloads';

/**
 * The hook by which the engine asks once more, right before it creates or updates a resource, in a preview too: all
 * transforms, whoever registered them, `ignoreChanges` and the provider's own check have been at the inputs by then.
 */
export function lastCheck(program: Program): pulumi.ResourceHook {
  // No two hooks of a deployment have one name: component providers need names that a program does not have.
  const name = isInProvider() ? `${NAME}/${randomUUID()}` : NAME;
  return new pulumi.ResourceHook(name, async ({ type, name: resource, urn, newInputs }) => {
    program.judgeLast(program.subjectAt(urn, { type, name: resource }), await readSent(newInputs ?? {}));
  }, { onDryRun: true });
}

/** The options of a resource, with the hook. */
export function withLastCheck<O extends pulumi.ResourceOptions>(opts: O, { lastCheck: hook }: Program): O {
  if (!hook || isWatched(opts, hook)) return opts;
  const { beforeCreate = [], beforeUpdate = [], ...others } = opts.hooks ?? {};
  return { ...opts, hooks: { ...others, beforeCreate: [...beforeCreate, hook], beforeUpdate: [...beforeUpdate, hook] } };
}

export function isWatched({ hooks }: pulumi.ResourceOptions, { name }: pulumi.ResourceHook): boolean {
  return [hooks?.beforeCreate, hooks?.beforeUpdate].every(list => list?.some(hook => typeof hook !== 'function' && hook.name === name));
}

/** The same of a resource that is on its way to the engine. */
export function isWatchedWhenSent(request: RegisterResourceRequest, { name }: pulumi.ResourceHook): boolean {
  const hooks = request.getHooks();
  return [hooks?.getBeforeCreateList(), hooks?.getBeforeUpdateList()].every(list => list?.includes(name));
}

/** Lets the hook watch a resource that is on its way to the engine. */
export async function watchWhenSent(request: RegisterResourceRequest, hook: pulumi.ResourceHook): Promise<void> {
  await (hook as unknown as { __registered: Promise<void> }).__registered;
  // Of the copy of the SDK that makes the request.
  const { ResourceHooksBinding } = request.constructor as typeof RegisterResourceRequest;
  const hooks = request.getHooks() ?? new ResourceHooksBinding();
  if (!hooks.getBeforeCreateList().includes(hook.name)) hooks.addBeforeCreate(hook.name);
  if (!hooks.getBeforeUpdateList().includes(hook.name)) hooks.addBeforeUpdate(hook.name);
  request.setHooks(hooks);
}
