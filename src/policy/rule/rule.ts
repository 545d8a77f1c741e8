import type { Find } from './every';
import type { Edit, Gate, Severity } from '../finding';
import type { Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';
import type { Source } from '../source';
import type { Trigger } from '../triggers/trigger';

/** What a rule's check yields: where the fault is and what it is. The judge makes a finding of it. */
export interface Fault {
  readonly at: Field;
  readonly container?: ContainerView;
  readonly message: string;
  readonly refusedBy: Gate;
  /** Default: the rule's own. */
  readonly remedy?: string;
  /** Default: the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Edit;
}

/** A pod spec that shows the rule, with a few words on what it shows. */
export interface Example {
  readonly title: string;
  readonly spec: Record<string, unknown>;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
  /** What else there is in the metadata of the whole object. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** The workload whose template the pod is. Default: it is a Pod of its own. */
  readonly workload?: ExampleWorkload;
}

/** What a workload has besides the template of its pods, and the selector that goes with it. */
export interface ExampleWorkload {
  readonly kind: 'Deployment' | 'ReplicaSet' | 'StatefulSet' | 'DaemonSet' | 'ReplicationController' | 'Job' | 'CronJob';
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Everything about a rule. Adding one means a file with this object and a line in `rules.ts`. */
export type Rule = About & (Declared | Checked);

interface About {
  /** `windows/<kebab-name>` or `api-server/<kebab-name>`; once released, never used for anything else. */
  readonly id: string;
  /** The good state, in one line. */
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: Severity;
  /** Access to the host cannot be acknowledged, nor can what the API server refuses. */
  readonly acknowledgeable: boolean;
  /** Whether it is about access to the host. Default: it is not. */
  readonly hostAccess?: boolean;
  /**
   * Whether it is looked for wherever a pod could be: in custom resources of any shape, and in pods that are only likely Windows.
   * Default: where it is about access to the host.
   */
  readonly everywhere?: boolean;
  /** Whether it is true of the pods of every operating system. Default: of Windows pods. */
  readonly ofEveryPod?: boolean;
  /** Where the facts come from. */
  readonly sources: readonly Source[];
  readonly examples: { readonly pass: readonly Example[]; readonly fail: readonly Example[] };
  /** Why it has nothing to say to a Windows pod, where it has not. Default: it always has. */
  notApplicable?(pod: PodView): string | undefined;
}

/** A rule that declares what it finds. */
interface Declared {
  /** In the order of their findings; those of one scope that follow one another are asked subject by subject. */
  readonly finds: readonly Find[];
}

/** A rule that compares or counts. */
interface Checked {
  /** What a pod must have any of for it to have something to say. Default: nothing, it is always asked. */
  readonly triggers?: readonly Trigger[];
  /** Looks at a pod, and changes nothing. */
  check(pod: PodView): Iterable<Fault>;
}

/** The edit that removes a field. */
export function removal(field: Field): Edit {
  return { op: 'remove', path: field.pointer };
}
