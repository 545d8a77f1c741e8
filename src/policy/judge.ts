import { ACKNOWLEDGED_ANNOTATION, AnnotatedAcknowledgements } from './acknowledgement';
import { candidatesIn, type Candidates } from './candidates';
import type { Finding } from './finding';
import { assertJudgeInput } from './input';
import type { JudgeOptions } from './judge-options';
import { judgePod, type PodPolicies } from './judge-pod';
import type { ObjectInside } from './object/custom/objects-inside';
import { Field, memberOf } from './object/field';
import { knownNamesIn } from './object/known-names';
import { holdsMergeKey, MERGE_KEY } from './object/merge-key';
import { PodView } from './object/pod';
import { podsIn } from './object/pods-in';
import { runtimeClassesIn } from './object/runtime-class';
import { merged, subjectsIn, type Subject } from './object/subject';
import { namespacesIn } from './pod-security/namespaces';
import type { PodReport, Report } from './report';
import { messageOf } from './text/thrown';
import { WindowsClaims } from './volumes/claims';
import { persistentVolumeFindings, persistentVolumesIn } from './volumes/persistent-volume';

/**
 * Judges every pod in Kubernetes objects of any kind, `List`s and unknown kinds included.
 * RuntimeClasses among the objects tell on which nodes the pods that name them land; Namespaces, what Pod Security admission
 * holds their pods to. An object that cannot be read is a finding.
 *
 * @param objects plain data, as parsed from JSON or YAML; nothing is assumed about it
 * @throws if the objects are no array, or the options are not what they should be
 */
export function judge(objects: readonly unknown[], options: JudgeOptions): Report {
  assertJudgeInput(objects, options);
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
  const { read, policies } = readPolicies(subjects, options, findings);
  for (const subject of read) {
    const report = judgeObject(subject, policies, options);
    for (const pod of report.pods) pods.push(pod);
    for (const finding of report.findings) findings.push(finding);
  }
  judgeVolumes(persistentVolumesIn(read), new WindowsClaims(read, pods), findings);
  return { pods, findings };
}

function judgeVolumes(volumes: readonly ObjectInside[], claims: WindowsClaims, findings: Finding[]): void {
  for (const volume of volumes) {
    try {
      for (const finding of persistentVolumeFindings(volume, claims)) findings.push(finding);
    } catch (error) {
      findings.push(unreadable(volume.subject, error));
    }
  }
}

/** What the objects say about each other's pods, of those that can be read. */
function readPolicies(
  subjects: readonly Subject[], options: JudgeOptions, findings: Finding[],
): { readonly read: readonly Subject[]; readonly policies: PodPolicies } {
  try {
    return { read: subjects, policies: policiesIn(subjects, options) };
  } catch {
    const read = subjects.filter(subject => {
      try {
        policiesIn([subject], options);
        return true;
      } catch (error) {
        findings.push(unreadable(subject, error));
        return false;
      }
    });
    return { read, policies: policiesIn(read, options) };
  }
}

function policiesIn(subjects: readonly Subject[], options: JudgeOptions): PodPolicies {
  const { namespaces = {}, runtimeClasses = {}, admission = {}, fromCluster = false, pods } = options;
  return {
    runtimeClasses: runtimeClassesIn(subjects, runtimeClasses),
    known: knownNamesIn(subjects),
    namespaces: namespacesIn(subjects, namespaces, admission),
    admission,
    fromCluster,
    all: pods === 'all',
  };
}

/** Whether a finding must not reach a cluster: an error that is not acknowledged. */
export function isRefusal({ severity, acknowledged }: Pick<Finding, 'severity' | 'acknowledged'>): boolean {
  return severity === 'error' && !acknowledged;
}

function judgeObject(given: Subject, policies: PodPolicies, { today, windows }: JudgeOptions): Report {
  let subject = given;
  try {
    const byAuthor = windows?.has(subject.object) ?? false;
    let seen = seenIn(subject.field, policies, byAuthor);
    if (mayHoldMergeKey(subject.field, seen) && holdsMergeKey(subject.field.value)) {
      subject = merged(subject);
      seen = seenIn(subject.field, policies, byAuthor);
    }
    const annotation = subject.field.at('metadata', 'annotations').get(ACKNOWLEDGED_ANNOTATION);
    const acknowledgements = annotation.isSet ? new AnnotatedAcknowledgements(annotation.value, today) : undefined;
    const pods = seen.map(({ pod, candidates }) => judgePod(subject, pod, candidates, acknowledgements, policies)).filter(isPod);
    const findings = pods.length === 1 ? pods[0]!.findings : pods.flatMap(pod => pod.findings);
    if (!acknowledgements || !pods.some(pod => pod.windows)) return { pods, findings };
    return { pods, findings: [...findings, ...acknowledgements.faults(findings).map(fault => annotationFinding(subject, annotation, fault))] };
  } catch (error) {
    return { pods: [], findings: [unreadable(subject, error)] };
  }
}

interface SeenPod {
  readonly pod: PodView;
  readonly candidates: Candidates;
}

function seenIn(object: Field, policies: PodPolicies, byAuthor: boolean): SeenPod[] {
  return podsIn(object).map(location => ({ pod: new PodView(location, policies, byAuthor), candidates: candidatesIn(location) }));
}

/** Objects of built-in kinds with pods have been read, and report one as an unknown field; those of other kinds have not. */
function mayHoldMergeKey(object: Field, seen: readonly SeenPod[]): boolean {
  return hasMergeKey(object) || seen.some(({ pod, candidates }) => candidates.isOdd || !pod.isBuiltIn);
}

function hasMergeKey({ value }: Field): boolean {
  return memberOf(value, MERGE_KEY) !== undefined;
}

/** Parts that lie about in an object are a pod only where something says Windows. */
function isPod({ origin, windows, likelyWindows }: PodReport): boolean {
  return origin !== 'scattered' || windows || likelyWindows;
}

function annotationFinding({ resource, object }: Subject, annotation: Field, fault: string): Finding {
  return {
    rule: 'windows/acknowledgement',
    severity: 'error',
    resource,
    object,
    path: annotation.path,
    keys: annotation.keys,
    value: annotation.value,
    message: `the annotation ${ACKNOWLEDGED_ANNOTATION}: ${fault}`,
    refusedBy: 'nobody',
    remedy: 'remove the entry, or renew it with its reason',
  };
}

function unreadable({ field, resource, object }: Subject, error: unknown): Finding {
  return {
    rule: 'windows/unreadable',
    severity: 'error',
    resource,
    object,
    path: field.path,
    keys: field.keys,
    message: `the object cannot be read: ${messageOf(error)}`,
    refusedBy: 'nobody',
    remedy: 'pass plain data, as returned by JSON.parse',
  };
}
