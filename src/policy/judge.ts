import { ACKNOWLEDGED_ANNOTATION, Acknowledgements } from './acknowledgement';
import type { AdmissionConfiguration } from './admission';
import { Field } from './field';
import type { Finding } from './finding';
import { judgePod, type PodPolicies } from './judge-pod';
import { namespacesIn, type NamespaceLabels } from './namespaces';
import type { PodReport, Report } from './report';
import { runtimeClassesIn } from './runtime-class';
import { subjectsIn, type Subject } from './subject';
import { podsIn } from './workload';

export interface JudgeOptions {
  /** The day on which it is judged, `YYYY-MM-DD`: acknowledgements may have expired by then. The judge has no clock. */
  readonly today: string;
  /**
   * Objects, by their place in the input, that are known to carry Windows pods, whatever their fields say.
   *
   * @default - what the fields say
   */
  readonly windows?: ReadonlySet<number>;
  /**
   * Namespaces that are not among the objects: their labels, by their name.
   *
   * @default - nothing is known of them
   */
  readonly namespaces?: NamespaceLabels;
  /**
   * How Pod Security admission is set up in the cluster.
   *
   * @default - as Kubernetes does: `privileged` where a namespace has no label, and no exemptions
   */
  readonly admission?: AdmissionConfiguration;
}

/**
 * Judges every pod in Kubernetes objects of any kind, `List`s and kinds that nobody knows included.
 * RuntimeClasses among the objects tell on which nodes the pods that name them land; Namespaces, what Pod Security admission
 * holds their pods to. An object that can not be read is a finding.
 *
 * @param objects plain data, as parsed from JSON or YAML; nothing is assumed about it
 */
export function judge(objects: readonly unknown[], options: JudgeOptions): Report {
  const pods: PodReport[] = [];
  const findings: Finding[] = [];
  const subjects: Subject[] = [];
  objects.forEach((input, object) => {
    try {
      for (const subject of subjectsIn(input, object)) subjects.push(subject);
    } catch (error) {
      findings.push(unreadable({ field: new Field(input), resource: { apiVersion: '', kind: '' }, object }, error));
    }
  });
  const { namespaces = {}, admission = {} } = options;
  const policies: PodPolicies = { runtimeClasses: runtimeClassesIn(subjects), namespaces: namespacesIn(subjects, namespaces, admission), admission };
  for (const subject of subjects) {
    const report = judgeObject(subject, policies, options);
    for (const pod of report.pods) pods.push(pod);
    for (const finding of report.findings) findings.push(finding);
  }
  return { pods, findings };
}

/** Whether a finding must not reach a cluster: an error that nobody took responsibility for. */
export function isRefusal({ severity, acknowledged }: Pick<Finding, 'severity' | 'acknowledged'>): boolean {
  return severity === 'error' && !acknowledged;
}

function judgeObject(subject: Subject, policies: PodPolicies, { today, windows }: JudgeOptions): Report {
  try {
    const annotation = subject.field.at('metadata', 'annotations').get(ACKNOWLEDGED_ANNOTATION);
    const acknowledgements = annotation.isSet ? new Acknowledgements(annotation.value, today) : undefined;
    const byAuthor = windows?.has(subject.object) ?? false;
    const pods = podsIn(subject.field).map(location => judgePod(subject, location, byAuthor, acknowledgements, policies));
    const findings = pods.length === 1 ? pods[0]!.findings : pods.flatMap(pod => pod.findings);
    if (!acknowledgements || !pods.some(pod => pod.windows)) return { pods, findings };
    return { pods, findings: [...findings, ...acknowledgements.faults(findings).map(fault => annotationFinding(subject, annotation, fault))] };
  } catch (error) {
    return { pods: [], findings: [unreadable(subject, error)] };
  }
}

function annotationFinding({ resource, object }: Subject, annotation: Field, fault: string): Finding {
  return {
    rule: 'windows/acknowledgement',
    severity: 'error',
    resource,
    object,
    path: annotation.path,
    value: annotation.value,
    message: `the annotation ${ACKNOWLEDGED_ANNOTATION} ${fault}`,
    refusedBy: 'nobody',
    remedy: 'take the entry out, or renew it with its reason',
  };
}

function unreadable({ field, resource, object }: Subject, error: unknown): Finding {
  return {
    rule: 'windows/unreadable',
    severity: 'error',
    resource,
    object,
    path: field.path,
    message: `the object can not be read: ${error instanceof Error ? error.message : String(error)}`,
    refusedBy: 'nobody',
    remedy: 'hand over plain data, as JSON.parse gives it',
  };
}
