import * as pulumi from '@pulumi/pulumi';
import { isKubernetes } from './kubernetes-type';
import { internals, store } from './sdk';

/**
 * Other copies of the Pulumi SDK in this process: npm installs one beside a package that asks for another version. They share the
 * stack and the transforms, but what they make is sent by a client of their own.
 */
export const otherCopies = {
  /** Whether one of them made a resource, or something below it. */
  areIn(resource: pulumi.Resource | undefined): boolean {
    if (!resource) return false;
    return !(resource instanceof pulumi.Resource) || [...internals(resource).__childResources ?? []].some(child => otherCopies.areIn(child));
  },

  /**
   * Names one that made resources already, and does not wait for whoever wants to see them: it is too old for that, or where it is
   * loaded from is not known.
   */
  tooOld(stack: pulumi.Resource | undefined): string | undefined {
    if (!stack || !made(stack)) return undefined;
    const copies = (Object.values(require.cache) as unknown[]).filter(isSettings);
    const others = copies.filter(({ exports }) => exports.getMonitor !== pulumi.runtime.getMonitor);
    const old = others.find(({ exports }) => typeof exports.awaitStackRegistrations !== 'function');
    return old?.filename ?? (others.length === 0 ? 'an unknown path' : undefined);
  },

  /** Calls back whenever one of them makes its client: it writes down the address then. */
  whenTheyConnect(tell: () => void): void {
    const { options } = store().settings;
    let address = options.monitorAddr;
    Object.defineProperty(options, 'monitorAddr', {
      configurable: true,
      enumerable: true,
      get: () => address,
      set: (value: typeof address) => {
        address = value;
        tell();
      },
    });
  },
};

interface Settings {
  readonly filename: string;
  readonly exports: { readonly getMonitor: unknown; readonly awaitStackRegistrations?: unknown };
}

/** Whether a module is where a copy of the SDK keeps its client. */
function isSettings(module: unknown): module is Settings {
  const { filename, exports } = module as { readonly filename?: string; readonly exports?: object };
  return /@pulumi[\\/]pulumi[\\/]runtime[\\/]settings\.js$/.test(filename ?? '') && typeof exports === 'object' && 'getMonitor' in exports;
}

/** Whether another copy made a Kubernetes resource, here or below. */
function made(resource: pulumi.Resource): boolean {
  const { __pulumiType = '', __childResources = [] } = internals(resource);
  return (!(resource instanceof pulumi.Resource) && isKubernetes(__pulumiType)) || [...__childResources].some(made);
}
