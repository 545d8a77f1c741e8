import * as pulumi from '@pulumi/pulumi';
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
