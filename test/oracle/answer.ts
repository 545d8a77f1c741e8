export type Level = 'baseline' | 'restricted';

/** `latest`, or `v1.0` to the version of the pinned Kubernetes. */
export type Version = 'latest' | `v1.${number}`;

export interface FieldError {
  /** E.g. `FieldValueForbidden`. */
  readonly type: string;
  readonly field: string;
  readonly detail: string;
}

export interface Verdict {
  readonly allowed: boolean;
  /** Empty where it is allowed, and so are the others. */
  readonly reason: string;
  readonly detail: string;
  /** Ids of the checks that forbid the pod, e.g. `hostNamespaces`. */
  readonly checks: readonly string[];
}

/** What the API server says to the creation of a pod or a pod template, without the admission that changes objects. */
export interface Answer {
  /** Why it could not be read at all: then nothing else was asked. */
  readonly decodeError?: string;
  /** Unknown and duplicate fields. */
  readonly strictErrors: readonly string[];
  readonly errors: readonly FieldError[];
  /** Only where there are no errors, except those of AppArmor annotations. */
  readonly warnings: readonly string[];
  /** Of every level and version, also where there are errors. */
  readonly podSecurity?: Readonly<Record<Level, Readonly<Record<Version, Verdict>>>>;
}
