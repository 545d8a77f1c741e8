import { ACKNOWLEDGED_ANNOTATION, acknowledgementOf, covers, readAcknowledgements } from './acknowledgement';
import { Field } from './field';
import type { Acknowledgement, Finding, Resource } from './finding';
import type { OsSignal } from './os';
import { PodView } from './pod';
import type { Rule } from './rule';
import { RULES } from './rules';
import { runtimeClassesIn, type RuntimeClasses } from './runtime-class';
import { objectsIn, podsIn } from './workload';

export interface JudgeOptions {
  /** The day on which it is judged, `YYYY-MM-DD`: acknowledgements may have expired by then. The judge has no clock. */
  readonly today: string;
  /**
   * Objects, by their place in the input, that are known to carry Windows pods, whatever their fields say.
   *
   * @default - what the fields say
   */
  readonly windows?: ReadonlySet<number>;
}

/** What was found in one pod, or pod template. */
export interface PodReport {
  readonly resource: Resource;
  /** Which of the objects that were handed over it is in, from 0. */
  readonly object: number;
  /** Path of the pod spec from the root of the object. */
  readonly path: string;
  /** Whether it is a Windows pod. Rules of Windows are not applied to any other. */
  readonly windows: boolean;
  /** What names its operating system, and where. */
  readonly evidence: ReadonlyArray<{ readonly os: OsSignal['os']; readonly path: string; readonly source: OsSignal['source'] }>;
  /** The containers of all three kinds and the user that each runs as. No user: the one of the image. */
  readonly containers: ReadonlyArray<{ readonly name: string; readonly runAsUserName?: string }>;
  readonly findings: readonly Finding[];
}

export interface Report {
  /** One for each pod and each pod template, in the order of the input. */
  readonly pods: readonly PodReport[];
  /** The findings of all pods, and of what could not be read. */
  readonly findings: readonly Finding[];
}

/**
 * Judges every pod in Kubernetes objects of any kind, `List`s and kinds that nobody knows included.
 * RuntimeClasses among the objects tell on which nodes the pods that name them land.
 *
 * @param objects plain data, as parsed from JSON or YAML; nothing is assumed about it
 */
export function judge(objects: readonly unknown[], options: JudgeOptions): Report {
  const subjects = objects.flatMap((object, index) => [...objectsIn(new Field(object))].map(field => ({ field, index })));
  const runtimeClasses = runtimeClassesIn(subjects.map(({ field }) => field));
  const reports = subjects.map(subject => judgeObject(subject, runtimeClasses, options));
  return { pods: reports.flatMap(({ pods }) => pods), findings: reports.flatMap(({ findings }) => findings) };
}

/** Whether a finding must not reach a cluster: an error that nobody took responsibility for. */
export function isRefusal({ severity, acknowledged }: Finding): boolean {
  return severity === 'error' && !acknowledged;
}

type About = Pick<Finding, 'resource' | 'object'>;

/** An object that is judged, and which one of the input it is, or is in. */
interface Subject {
  readonly field: Field;
  readonly index: number;
}

function judgeObject({ field, index }: Subject, runtimeClasses: RuntimeClasses, options: JudgeOptions): Report {
  const about = { resource: resourceOf(field), object: index };
  const context = { runtimeClasses, byAuthor: options.windows?.has(index) ?? false };
  try {
    const annotation = field.at('metadata', 'annotations').get(ACKNOWLEDGED_ANNOTATION);
    const { entries, faults } = readAcknowledgements(annotation);
    const pods = podsIn(field).map(location => judgePod(about, new PodView(location, context), entries, options));
    const findings = pods.flatMap(pod => pod.findings);
    if (pods.some(({ windows }) => windows)) {
      const unmet = entries.map(entry => entryFault(entry, findings, options)).filter(fault => fault !== undefined);
      findings.push(...[...faults, ...unmet].map(fault => annotationFinding(about, annotation, fault)));
    }
    return { pods, findings };
  } catch (error) {
    return { pods: [], findings: [unreadable(about, field, error)] };
  }
}

function judgePod(about: About, pod: PodView, entries: readonly Acknowledgement[], options: JudgeOptions): PodReport {
  const findings: Finding[] = [];
  for (const rule of pod.isWindows ? RULES : []) {
    for (const { at, container, message, refusedBy, remedy, fix } of rule.check(pod)) {
      const name = container?.name;
      const acknowledged = rule.acknowledgeable ? acknowledgementOf(valid(entries, options), rule.id, name) : undefined;
      findings.push({
        rule: rule.id,
        severity: rule.severity,
        ...about,
        ...name !== undefined && { container: name },
        path: at.path,
        ...at.isSet && { value: at.value },
        message,
        refusedBy,
        remedy: remedy ?? rule.remedy,
        ...fix && { fix },
        ...acknowledged && { acknowledged },
      });
    }
  }
  return {
    ...about,
    path: pod.spec.path,
    windows: pod.isWindows,
    evidence: pod.osSignals.map(({ os, at, source }) => ({ os, path: at.path, source })),
    containers: pod.containers.map(({ name, runAsUserName: { value } }) => ({ name, ...value !== undefined && { runAsUserName: value } })),
    findings,
  };
}

function valid(entries: readonly Acknowledgement[], { today }: JudgeOptions): Acknowledgement[] {
  return entries.filter(({ expires }) => expires === undefined || expires >= today);
}

/** Why an acknowledgement does nothing, if so. */
function entryFault(entry: Acknowledgement, findings: readonly Finding[], options: JudgeOptions): string | undefined {
  const rule = RULES.find(({ id }) => id === entry.rule);
  const name = `"${entry.rule}"${entry.container === undefined ? '' : ` of container "${entry.container}"`}`;
  if (!rule) return `acknowledges ${name}, which is no rule`;
  if (!rule.acknowledgeable) return `acknowledges ${name}, which nobody can: ${reasonAgainst(rule)}`;
  if (valid([entry], options).length === 0) return `acknowledges ${name} until ${entry.expires}: that day is over`;
  if (!findings.some(finding => covers(entry, finding.rule, finding.container))) return `acknowledges ${name}, of which nothing is left to acknowledge`;
  return undefined;
}

function reasonAgainst(rule: Rule): string {
  return /^windows\/(host-|privileged)/.test(rule.id) ? 'it is access to the host' : 'the API server refuses the pod';
}

function annotationFinding(about: About, annotation: Field, fault: string): Finding {
  return {
    rule: 'windows/acknowledgement',
    severity: 'error',
    ...about,
    path: annotation.path,
    value: annotation.value,
    message: `the annotation ${ACKNOWLEDGED_ANNOTATION} ${fault}`,
    refusedBy: 'nobody',
    remedy: 'take the entry out, or renew it with its reason',
  };
}

function unreadable(about: About, object: Field, error: unknown): Finding {
  return {
    rule: 'windows/unreadable',
    severity: 'error',
    ...about,
    path: object.path,
    message: `the object can not be read: ${error instanceof Error ? error.message : String(error)}`,
    refusedBy: 'nobody',
    remedy: 'hand over plain data, as JSON.parse gives it',
  };
}

function resourceOf(object: Field): Resource {
  const name = object.at('metadata', 'name').string;
  const namespace = object.at('metadata', 'namespace').string;
  return {
    apiVersion: object.get('apiVersion').string ?? '',
    kind: object.get('kind').string ?? '',
    ...name !== undefined && { name },
    ...namespace !== undefined && { namespace },
  };
}
