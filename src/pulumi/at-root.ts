import * as pulumi from '@pulumi/pulumi';
import { watchEngine } from './in-engine';
import { inProcess } from './in-process';
import { Program } from './program';
import { internals, isConnected, store } from './sdk';

/** Takes the place of the stack in unit tests, which run without one: its children inherit transformations, and keep their URNs. */
class Root extends pulumi.Resource {
  public constructor() {
    super('', '', false, {}, {}, false, true);
    Object.assign(this, { urn: pulumi.output(undefined), __childResources: new Nobody() });
  }
}

/** The root outlives the mocks: it does not hold what is made with them. */
class Nobody extends Set<pulumi.Resource> {
  public override add(): this {
    return this;
  }
}

/** Judges what is made at the root of the run, and below: where there is an engine, it is asked, too. */
export function watchRoot(): void {
  const shared = store();
  if (isConnected()) watchEngine(Program.current());
  else if (!shared.stackResource) standIn(shared);
  const { stackResource: stack } = shared;
  if (!stack) return;
  if (!seen.has(stack)) internals(stack).__childResources?.forEach(judgeBelowAll);
  seen.add(stack);
  judgeBelow(stack);
}

/** Stacks whose resources from before are seen to. */
const seen = new WeakSet<pulumi.Resource>();

/** What was made before becomes a parent, too, of resources from other copies of the SDK, which may be old ones. */
function judgeBelowAll(resource: pulumi.Resource): void {
  judgeBelow(resource);
  internals(resource).__childResources?.forEach(judgeBelowAll);
}

/** What is made below a resource from now on is judged, after all others have been at it. */
export function judgeBelow(resource: pulumi.Resource): void {
  const inside = internals(resource);
  const others = (inside.__transformations ?? []).filter(transformation => transformation !== inProcess);
  inside.__transformations = [...others, inProcess];
}

/** Each of several mocks in a process takes the stack away. */
function standIn(shared: ReturnType<typeof store>): void {
  const root = new Root();
  let stack: pulumi.Resource | undefined;
  Object.defineProperty(shared, 'stackResource', {
    configurable: true,
    enumerable: true,
    get: () => stack ?? root,
    set: (resource?: pulumi.Resource) => { stack = resource; },
  });
}
