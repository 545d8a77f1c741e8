import * as pulumi from '@pulumi/pulumi';
import { withoutStack } from './refused-error';
import { InvalidOptionsError } from '../manifest/invalid-options';

/** Throws options that are not valid as the engine shows them: with the text that the constructs have, and no stack. */
export function withPlainErrors<T>(parent: pulumi.Resource | undefined, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof InvalidOptionsError)) throw error;
    throw withoutStack(new pulumi.ResourceError(error.message, parent, true), error.name);
  }
}
