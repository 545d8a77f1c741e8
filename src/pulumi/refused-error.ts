import * as pulumi from '@pulumi/pulumi';
import { renderFinding, type Finding } from '../policy';

/** Thrown where a deployment would send what must not reach a cluster: a block for each finding, and no stack. */
export class RefusedError extends pulumi.ResourceError {
  public readonly findings!: readonly Finding[];

  /**
   * @param name of the component or resource, as the program has it
   * @param refused what is wrong with it
   * @param resource under which the engine shows the error
   */
  public constructor(name: string, refused: readonly Finding[], resource: pulumi.Resource | undefined) {
    const title = refused.length === 1 ? '1 error stops this deployment' : `${refused.length} errors stop this deployment`;
    super([title, ...refused.map(finding => renderFinding(finding, name))].join('\n\n'), resource, true);
    Object.defineProperty(this, 'findings', { value: refused, enumerable: false });
    withoutStack(this, 'RefusedError');
  }
}

/** An error as it is shown: the SDK prints the stack of one that comes late, and where this code is helps nobody. */
export function withoutStack<E extends Error>(error: E, name: string): E {
  for (const [member, value] of Object.entries({ name, stack: error.message })) Object.defineProperty(error, member, { value, enumerable: false });
  return error;
}
