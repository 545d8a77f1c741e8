import type { Acknowledgement } from '../policy';

/** What was found in an app, as data. */
export interface GuardReport {
  /** Errors, warnings, and what was acknowledged. */
  readonly findings: GuardFinding[];
  /** The warnings and audit notes of Pod Security admission for workloads that it admits. */
  readonly admissions: GuardAdmission[];
}

/** A finding in an object of an app. */
export interface GuardFinding {
  /** Id of the rule, e.g. `windows/host-process`, or of the check of the Pod Security Standards, e.g. `pod-security/runAsNonRoot`. */
  readonly rule: string;
  /** `error` or `warning`. An error that is not acknowledged stops the synth. */
  readonly severity: string;
  /** Path of the construct. */
  readonly construct: string;
  /** API version of the object. */
  readonly apiVersion: string;
  /** Kind of the object; `construct` where a construct itself is at fault. */
  readonly kind: string;
  /**
   * Name of the object.
   *
   * @default - it has none
   */
  readonly name?: string;
  /**
   * Namespace of the object.
   *
   * @default - it names none
   */
  readonly namespace?: string;
  /**
   * Name of the container at fault.
   *
   * @default - it is not about one container
   */
  readonly container?: string;
  /** Path of the field, from the root of the object. */
  readonly path: string;
  /**
   * The value of the field.
   *
   * @default - it is unset
   */
  readonly value?: any;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What refuses it first: `api-server`, `pod-security/baseline`, `pod-security/restricted`, `scheduler`, `kubelet`, `runtime`, or `nobody`. */
  readonly refusedBy: string;
  /** What to do about it. */
  readonly remedy: string;
  /**
   * Who took responsibility for it, and why.
   *
   * @default - it is not acknowledged
   */
  readonly acknowledged?: Acknowledgement;
}

/** The warnings and audit notes of Pod Security admission for a workload that it admits. */
export interface GuardAdmission {
  /** Path of the construct. */
  readonly construct: string;
  /** Kind of the object. */
  readonly kind: string;
  /**
   * Name of the object.
   *
   * @default - it has none
   */
  readonly name?: string;
  /**
   * Namespace of the object.
   *
   * @default - it names none
   */
  readonly namespace?: string;
  /** Warnings for whoever applies it, e.g. `would violate PodSecurity "restricted:latest": …`. */
  readonly warnings: string[];
  /**
   * The note in the audit log.
   *
   * @default - nothing
   */
  readonly audit?: string;
}
