import * as pulumi from '@pulumi/pulumi';
import { harden } from './harden';
import { isKubernetes } from './kubernetes-type';
import { isWatched, lastCheck, withLastCheck } from './last-check';
import { otherCopies } from './other-copies';
import type { Program } from './program';
import { withoutStack } from './refused-error';
import { isInProvider, store } from './sdk';
import { urnUnder } from './urn';

/**
 * Judges what only the engine sees: what remote components make, such as charts of Helm v4, in processes of their own, and what other
 * copies of the SDK make; and gives the last check back to a resource whose options have been thrown away.
 *
 * The engine comes back for every resource of the program, so it is asked to only when the first one needs it. Transforms of
 * the stack run in the order in which they were registered, after all others: this one is registered again after everyone else's.
 */
export function watchEngine(program: Program): void {
  if (program.lastCheck) return;
  const callbacks = pulumi.runtime.getCallbacks()!;
  const old = otherCopies.tooOld(store().stackResource);
  if (old !== undefined) throw withoutStack(new pulumi.RunError(oldCopy(old)), 'OldCopyError');
  const isLate = hasCallbacks(callbacks) || otherCopies.areIn(store().stackResource);
  program.lastCheck = lastCheck(program);
  const register = callbacks.registerStackTransform.bind(callbacks);
  if (isInProvider()) {
    register(transform(program, true));
    return;
  }
  const registered = callbacks.awaitStackRegistrations.bind(callbacks);
  const own = transform(program, false);
  // Two that are on their way at once may arrive in any order: this one leaves when the other is there, and resources wait for both.
  const registerOurs = async () => {
    program.seeAll = (program.seeAll ?? Promise.resolve()).then(registered).then(() => register(own)).then(registered);
    return program.seeAll;
  };
  callbacks.registerStackTransform = other => {
    register(other);
    void registerOurs();
  };
  callbacks.awaitStackRegistrations = async () => registered().then(async () => program.seeAll);
  program.watchAll = async () => program.seeAll ?? registerOurs();
  otherCopies.whenTheyConnect(() => void program.watchAll!());
  if (isLate) void registerOurs();
}

function oldCopy(place: string): string {
  return [
    '[guardWindowsWorkloads] another copy of the Pulumi SDK created resources before the guard, and is too old to be guarded',
    `  copy: ${place}`,
    '  fix:  call guardWindowsWorkloads before anything else, or have one copy only: give all packages the same version of @pulumi/pulumi '
      + 'and @pulumi/kubernetes (npm dedupe; overrides in package.json)',
  ].join('\n');
}

/** Whether transforms may have been registered before; the SDK does not tell them from hooks. */
function hasCallbacks(callbacks: object): boolean {
  return (callbacks as { _callbacks?: ReadonlyMap<string, unknown> })._callbacks?.size !== 0;
}

/** @param ofProvider whether only what this process makes is its business: a component provider is asked about the whole stack */
function transform(program: Program, ofProvider: boolean): pulumi.ResourceTransform {
  return async ({ custom, type, name, props, opts }) => {
    if (!custom || !isKubernetes(type)) return undefined;
    const parent = opts.parent ? await valueOf(opts.parent.urn) : '';
    if (ofProvider && !program.destinations.has(parent)) return undefined;
    const { provider } = opts as pulumi.CustomResourceOptions;
    const urn = urnUnder(parent, type, name);
    program.destinations.set(urn, program.clusters.referred(provider ? `${await valueOf(provider.urn)}::` : ''));
    if (isWatched(opts, program.lastCheck!)) return undefined;
    const subject = program.subjectAt(urn, { type, name });
    program.remarks.logRelease(subject);
    const hardened = program.options.harden ? harden(program, subject, await pulumi.runtime.serializeProperties(name, props)) : props;
    // In a component provider, the SDK shows a stack with what is refused here; not with what the last check refuses.
    if (!ofProvider) await program.checkSent(subject, hardened);
    return { props: hardened, opts: withLastCheck(opts, program) };
  };
}

async function valueOf<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise(resolve => { output.apply(resolve); });
}
