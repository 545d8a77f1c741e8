import type { PolicyConfigSchema } from '@pulumi/policy';
import { acknowledge, type Acknowledgement } from '../../policy';

/** A decision, in the configuration of a policy, to live with what it finds in one resource. */
export interface PolicyException {
  /** URN of the resource, or its name in the program. */
  readonly resource: string;
  /** Why, in a sentence that a reviewer will understand. */
  readonly reason: string;
  /**
   * Name of the one container it is meant for.
   *
   * @default - the whole pod
   */
  readonly container?: string;
  /**
   * Last day on which it is valid, `YYYY-MM-DD`.
   *
   * @default - it does not expire
   */
  readonly expires?: string;
  /**
   * Who took the decision.
   *
   * @default - no one is named
   */
  readonly approvedBy?: string;
}

/** What can be configured of a policy that takes exceptions. */
export const EXCEPTIONS_SCHEMA: PolicyConfigSchema = {
  properties: {
    exceptions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          resource: { type: 'string', minLength: 1 },
          reason: { type: 'string', minLength: 1 },
          container: { type: 'string', minLength: 1 },
          expires: { type: 'string', format: 'date' },
          approvedBy: { type: 'string' },
        },
        required: ['resource', 'reason'],
        additionalProperties: false,
      },
    },
  },
};

/** The acknowledgements of a rule that a configuration holds for a resource. */
export function configured(
  config: { readonly exceptions?: readonly PolicyException[] }, rule: string, { urn, name }: { readonly urn: string; readonly name: string },
): Acknowledgement[] {
  return (config.exceptions ?? []).flatMap(({ resource, ...rest }) => resource === urn || resource === name ? [{ ...rest, rule }] : []);
}

/** An object that carries acknowledgements besides its own, as the judge reads them. What it carries can be anything. */
export function acknowledging(object: Readonly<Record<string, unknown>>, more: readonly Acknowledgement[]): Readonly<Record<string, unknown>> {
  return more.length === 0 ? object : acknowledge(object, [], more) as Readonly<Record<string, unknown>>;
}
