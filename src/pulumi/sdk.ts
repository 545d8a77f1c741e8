import * as pulumi from '@pulumi/pulumi';

/** What all copies of the SDK in this process share about the run that is going on. */
interface Store {
  readonly settings: { readonly monitor?: object; readonly options: { monitorAddr?: string } };
  stackResource?: pulumi.Resource;
}

/** The members of the global object under which the SDK keeps its stores. */
interface World {
  readonly asyncLocalStorage?: { getStore(): Store | undefined };
  readonly globalStore?: Store;
}

export function store(): Store {
  // Makes the store where nothing was asked of it yet.
  pulumi.runtime.getStack();
  const { asyncLocalStorage, globalStore } = globalThis as World;
  return asyncLocalStorage?.getStore() ?? globalStore!;
}

const MOCK = 'mock';
const NOWHERE = {};

/** What tells the runs of this process apart: the address of the engine that is asked, or the mocks that stand for one. */
export function runOf({ settings }: Store): object | string {
  const { monitor, options: { monitorAddr } } = settings;
  return (monitorAddr === MOCK ? monitor : monitorAddr) || NOWHERE;
}

/** Whether a program runs: with an engine, or with mocks. */
export function hasRun(): boolean {
  return runOf(store()) !== NOWHERE;
}

/** Whether there is an engine: not in unit tests. */
export function isConnected(): boolean {
  return typeof runOf(store()) === 'string';
}

/** Whether this is a component provider: there is an engine, and no stack. */
export function isInProvider(): boolean {
  return isConnected() && !pulumi.runtime.getStackResource();
}

/** What a resource has of its own that the types of the SDK do not show. All copies of the SDK name it alike. */
export interface Internals {
  readonly __name?: string;
  readonly __pulumiType?: string;
  readonly __parentResource?: pulumi.Resource;
  readonly __childResources?: ReadonlySet<pulumi.Resource>;
  readonly __providers?: Readonly<Record<string, pulumi.ProviderResource>>;
  __transformations?: pulumi.ResourceTransformation[];
}

export function internals(resource: pulumi.Resource): Internals {
  return resource as unknown as Internals;
}
