import type { Path } from './object/path';
import type { Resource } from './object/resource';
import type { PodSecurityPolicy } from './pod-security/labels';

/**
 * - `error`: the API server, the scheduler or the kubelet refuses the pod, or it reaches the node or an administrator's rights.
 * - `warning`: it runs, weaker than it should.
 */
export type Severity = 'error' | 'warning';

/** Who refuses it first, in the order in which a pod meets them. `nobody`: it runs as written. */
export type Gate =
  | 'api-server'
  | 'pod-security/baseline'
  | 'pod-security/restricted'
  | 'scheduler'
  | 'kubelet'
  | 'runtime'
  | 'nobody';

/** A recorded decision to accept a finding. */
export interface Acknowledgement {
  /** Id of the rule, e.g. `windows/run-as-administrator`. */
  readonly rule: string;
  /** Why it is needed. */
  readonly reason: string;
  /**
   * Name of the one container it is meant for.
   *
   * @default - the whole pod
   */
  readonly container?: string;
  /**
   * The one field it is meant for, as findings name it, e.g. `spec.template.spec.volumes[0].secret`.
   *
   * @default - every field
   */
  readonly path?: string;
  /**
   * Last day on which it is valid, `YYYY-MM-DD`.
   *
   * @default - it does not expire
   */
  readonly expires?: string;
  /**
   * Who decided it.
   *
   * @default - not recorded
   */
  readonly approvedBy?: string;
}

/** One step of RFC 6902 (JSON Patch) that fixes a finding. Given only where no choice is needed. */
export type Edit =
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'add'; readonly path: string; readonly value: unknown };

/** One thing that is wrong, as data. `render.ts` turns it into words. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly resource: Resource;
  /** Which of the objects that were handed over it is in, from 0. */
  readonly object: number;
  /** Name of the container, where one container is at fault. */
  readonly container?: string;
  /** Path of the field from the root of the object, as the API server writes it. */
  readonly path: string;
  /** The same path as data, which no program has to parse: the keys that lead to the field, names of members and places in lists. */
  readonly keys: Path;
  /** The value there. Absent where the fault is that nothing is set. */
  readonly value?: unknown;
  readonly message: string;
  readonly refusedBy: Gate;
  /** Where Pod Security admission has a say and the namespace is known: what it enforces. `privileged` refuses nothing. */
  readonly enforced?: PodSecurityPolicy;
  /** What to do about it. */
  readonly remedy: string;
  readonly fix?: Edit;
  /** Rule of the finding in the same pod that this one comes with: it goes when that one does, and is no decision of its own. */
  readonly consequenceOf?: string;
  /** The acknowledgement that covered it until it expired: since then it is an error, whatever its rule says. */
  readonly expired?: Acknowledgement;
  /** Set where somebody took responsibility for it. Never set for access to the host. */
  readonly acknowledged?: Acknowledgement;
}
