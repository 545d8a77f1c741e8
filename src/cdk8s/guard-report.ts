import type { Acknowledgement } from '../policy';

/** Everything that was found in an app, as data. */
export interface GuardReport {
  /** Errors, warnings, and what was acknowledged. */
  readonly findings: GuardFinding[];
  /** What Pod Security admission would say to the workloads that it does not refuse. */
  readonly admissions: GuardAdmission[];
}

/** One thing that is wrong in an object of an app. */
export interface GuardFinding {
  /** Id of the rule, e.g. `windows/host-process`, or of the check of the Pod Security Standards, e.g. `pod-security/runAsNonRoot`. */
  readonly rule: string;
  /** `error` or `warning`. An error that nobody acknowledged stops the synth. */
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
  /** Who and what, in a sentence. */
  readonly message: string;
  /** The gate that refuses the pod first: `api-server`, `pod-security/baseline`, `pod-security/restricted`, `scheduler`, `kubelet`, `runtime` or `nobody`: nothing refuses it. */
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

/** What Pod Security admission would say to a workload that it does not refuse. */
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
   * What the audit log notes.
   *
   * @default - nothing
   */
  readonly audit?: string;
}
