import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { cover, type ConstructAcknowledgement } from './construct-acknowledgement';
import { constructPath } from './construct-path';
import { UnwritableError } from '../manifest/unwritable-error';
import { judge, ofWindows, type AdmissionAnswer, type Finding, type NamespaceLabels, type Resource, type RuntimeClassDescription } from '../policy';

/** A finding, and the construct that it is in. */
export interface Judged {
  readonly finding: Omit<Finding, 'object' | 'keys'>;
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
  /** RuntimeClasses that are not in the app. */
  readonly runtimeClasses: Readonly<Record<string, RuntimeClassDescription>>;
}

/**
 * Judges objects in their final form. Linux workloads are left alone.
 *
 * @param constructs who answers for each object
 * @param rendered the objects as plain data, or why they are not
 * @param around objects that only help to judge the others
 */
export function judgement(
  constructs: readonly IConstruct[], rendered: readonly unknown[], circumstances: Circumstances, around: readonly unknown[] = [],
): Judgement {
  const { own, acknowledgements, namespaces, runtimeClasses } = circumstances;
  const unwritable = rendered.flatMap((one, index) => one instanceof UnwritableError ? [unwritableFinding(constructs[index]!, one)] : []);
  const written = unwritable.length === 0 ? rendered : rendered.map(one => one instanceof UnwritableError ? {} : one);
  const windows = new Set([...constructs.keys()].filter(index => own.has(constructs[index] as ApiObject) && written[index] === rendered[index]));
  const today = new Date().toISOString().slice(0, 10);
  const read = (all: readonly unknown[]) => ofWindows(judge([...all, ...around], { today, windows, namespaces, runtimeClasses }));
  const first = read(written);
  const covered = cover(constructs, written, first.findings, acknowledgements);
  const { findings, pods } = covered.rendered === written ? first : read(covered.rendered);
  return {
    ...covered,
    judged: [...findings.flatMap(finding => placed(constructs[finding.object], construct => ({ finding, construct }))), ...unwritable],
    admissions: pods.flatMap(({ admission: answer, object, resource }) => {
      const says = answer && (answer.warnings.length > 0 || answer.audit !== undefined);
      return says ? placed(constructs[object], construct => ({ answer, resource, construct })) : [];
    }),
  };
}

function placed<T>(construct: IConstruct | undefined, at: (construct: string) => T): T[] {
  return construct ? [at(constructPath(construct))] : [];
}

function unwritableFinding(construct: IConstruct, { message, path, remedy }: UnwritableError): Judged {
  return {
    construct: constructPath(construct),
    finding: {
      rule: 'windows/unreadable',
      severity: 'error',
      resource: resourceOf(construct),
      path,
      message: `the object cannot be written to a manifest: ${message}`,
      refusedBy: 'nobody',
      remedy,
    },
  };
}

function resourceOf(construct: IConstruct): Resource {
  if (!ApiObject.isApiObject(construct)) return { apiVersion: '', kind: 'construct', name: constructPath(construct) };
  const { apiVersion, kind, name, metadata: { namespace } } = construct as ApiObject;
  return { apiVersion, kind, name, ...namespace !== undefined && { namespace } };
}

/** Both, as if they had been made at once. */
export function together(one: Judgement, other: Judgement): Judgement {
  return { ...one, judged: [...one.judged, ...other.judged], admissions: [...one.admissions, ...other.admissions] };
}
