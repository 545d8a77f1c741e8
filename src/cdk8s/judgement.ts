import type { ApiObject } from 'cdk8s';
import { cover, type ConstructAcknowledgement } from './construct-acknowledgement';
import { constructPath } from './construct-path';
import { judge, ofWindows, type AdmissionAnswer, type Finding, type NamespaceLabels, type Resource } from '../policy';

/** A finding, and the construct that it is in. */
export interface Judged {
  readonly finding: Omit<Finding, 'object'>;
  readonly construct: string;
}

/** What Pod Security admission says to a workload besides refusing it, and the construct that it is in. */
export interface Admission {
  readonly answer: AdmissionAnswer;
  readonly resource: Resource;
  readonly construct: string;
}

/** What was found in some objects of an app. */
export interface Judgement {
  /** The objects as they leave: acknowledgements of constructs stand on those that need them. */
  readonly rendered: readonly unknown[];
  readonly judged: readonly Judged[];
  readonly admissions: readonly Admission[];
  /** Acknowledgements of constructs that some object needs. */
  readonly needed: ReadonlySet<ConstructAcknowledgement>;
}

/** What has a say in it, besides the objects. */
export interface Circumstances {
  /** Windows workloads, whatever their fields say. */
  readonly own: WeakSet<ApiObject>;
  readonly acknowledgements: readonly ConstructAcknowledgement[];
  /** Namespaces that are not in the app. */
  readonly namespaces: NamespaceLabels;
}

/**
 * Judges objects in their final form. Linux workloads are left alone.
 *
 * @param around objects that only help to judge the others
 */
export function judgement(
  objects: readonly ApiObject[], rendered: readonly unknown[], { own, acknowledgements, namespaces }: Circumstances, around: readonly unknown[] = [],
): Judgement {
  const windows = new Set([...objects.keys()].filter(index => own.has(objects[index]!)));
  const today = new Date().toISOString().slice(0, 10);
  const read = (all: readonly unknown[]) => ofWindows(judge([...all, ...around], { today, windows, namespaces }));
  const first = read(rendered);
  const covered = cover(objects, rendered, first.findings, acknowledgements);
  const { findings, pods } = covered.rendered === rendered ? first : read(covered.rendered);
  return {
    ...covered,
    judged: findings.flatMap(finding => placed(objects[finding.object], construct => ({ finding, construct }))),
    admissions: pods.flatMap(({ admission: answer, object, resource }) => {
      const says = answer && (answer.warnings.length > 0 || answer.audit !== undefined);
      return says ? placed(objects[object], construct => ({ answer, resource, construct })) : [];
    }),
  };
}

function placed<T>(object: ApiObject | undefined, at: (construct: string) => T): T[] {
  return object ? [at(constructPath(object))] : [];
}
