import * as pulumi from '@pulumi/pulumi';
import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import type { Program } from './program';
import { readSent } from './reading';

/** Its name is written into the state of every resource that it watches: it stays as it is. */
const NAME = 'secure-windows-workloads';

/**
 * The hook by which the engine asks once more, right before it creates or updates a resource, in a preview too: all
 * transforms, whoever registered them, `ignoreChanges` and the provider's own check have been at the inputs by then.
 */
export function lastCheck(program: Program): pulumi.ResourceHook {
  return new pulumi.ResourceHook(NAME, async ({ type, name, urn, newInputs }) => {
    const own = PARENT.test(urn) && program.isHeld({ type, name });
    program.judgeLast({ type, name, own, shownAt: undefined }, await readSent(newInputs ?? {}));
  }, { onDryRun: true });
}

/** The name of a resource can be that of another's; not both under a component of ours. */
const PARENT = /secure-windows-workloads:index:\w+\$[^$]+$/;

/** The options of a resource, with the hook. */
export function withLastCheck<O extends pulumi.ResourceOptions>(opts: O, { lastCheck: hook }: Program): O {
  if (!hook || isWatched(opts)) return opts;
  const { beforeCreate = [], beforeUpdate = [], ...others } = opts.hooks ?? {};
  return { ...opts, hooks: { ...others, beforeCreate: [...beforeCreate, hook], beforeUpdate: [...beforeUpdate, hook] } };
}

export function isWatched({ hooks }: pulumi.ResourceOptions): boolean {
  return [hooks?.beforeCreate, hooks?.beforeUpdate].every(list => list?.some(hook => typeof hook !== 'function' && hook.name === NAME));
}

/** The same of a resource that is on its way to the engine. */
export function isWatchedWhenSent(request: RegisterResourceRequest): boolean {
  const hooks = request.getHooks();
  return [hooks?.getBeforeCreateList(), hooks?.getBeforeUpdateList()].every(list => list?.includes(NAME));
}
