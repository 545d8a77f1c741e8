/** A mutant that no test can kill, since it changes nothing that anybody could see. */
export interface Equivalent {
  readonly file: string;
  readonly original: string;
  readonly mutated: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
