import type { FieldError } from '../answer';

/** Something that the real code refuses and the judge does not, on purpose. */
export interface Exception {
  readonly what: string;
  readonly why: string;
  readonly isIt: (error: FieldError) => boolean;
}

/** All of it. */
export const NOT_COMPARED: readonly Exception[] = [];
