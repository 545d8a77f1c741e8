import { kubernetesType } from './kubernetes-type';
import type { Reading } from './reading';
import { redacted } from './redact';
import type { ResourceName } from './resource-name';
import {
  Field, isRefusal, judge, ofWindows, pathText, RULES, touches,
  type Finding, type NamespaceLabels, type Path, type PodReport, type RuntimeClassDescription,
} from '../policy';

/** RuntimeClasses, by name. */
export type RuntimeClassDescriptions = Readonly<Record<string, RuntimeClassDescription>>;

/** What is known besides the resource itself. */
export interface ResourceContext {
  /** Labels of namespaces, by name. */
  readonly namespaces: NamespaceLabels;
  /** Namespace into which it goes. It is absent where that is not known. */
  readonly namespace: string | undefined;
  readonly runtimeClasses: RuntimeClassDescriptions;
  /** What is judged with it, and not about it. */
  readonly besides: readonly unknown[];
  /** Whether it is known to be a Windows workload, whatever its fields say. */
  readonly own: boolean;
  /** Whether it is a part of an object: what it does not say, the rest may say. */
  readonly isPart: boolean;
}

/** What was found in a resource. */
export interface Judgement {
  /** What must not reach a cluster. */
  readonly refused: readonly Finding[];
  /** Warnings, and what somebody took responsibility for. */
  readonly remarks: readonly Finding[];
  /** Paths of what is unknown yet, where it has a say. */
  readonly unjudged: readonly string[];
  readonly windows: readonly PodReport[];
}

/**
 * Judges the inputs of a resource. What is not known yet neither passes nor is refused: a fault is reported only where it is in
 * the inputs, not where it could be that something is missing.
 */
export function judgeResource(
  { type, name }: ResourceName, reading: Reading, { own, isPart, runtimeClasses, namespaces, namespace, besides }: ResourceContext,
): Judgement {
  const isUnknown = (path: Path) => reading.unknown.some(other => touches(other, path));
  const isPlaced = namespace !== undefined && !isUnknown(NAMESPACE);
  const named = autonamed(reading.object);
  const objects = formsOf(type, isPlaced ? placed(named, namespace) : named);
  const report = ofWindows(judge([...objects, ...besides], {
    today: new Date().toISOString().slice(0, 10),
    namespaces: isPlaced ? namespaces : {},
    runtimeClasses,
    ...own && { windows: new Set(objects.keys()) },
  }));
  const isOfResource = ({ object }: { readonly object: number }) => object < objects.length;
  const windows = report.pods.filter(isOfResource);
  const findings = report.findings.filter(finding => isOfResource(finding) && !isNamedLater(finding));
  const certain = findings.filter(finding => !isPart && reading.unknown.length === 0 || isCertain(finding, isUnknown));
  // An object without a name of its own goes by the one that the program gave to the resource.
  const told = certain.map(finding => ({ ...finding, resource: { name, ...finding.resource } }));
  const reported = [...new Map(told.map(finding => [`${finding.rule} ${finding.path}`, redacted(finding, reading.secrets)])).values()];
  return {
    refused: reported.filter(isRefusal),
    remarks: reported.filter(finding => !isRefusal(finding)),
    unjudged: reading.unknown.filter(path => windows.some(pod => matters(path, pod)) || own && touches(path, SPEC)).map(pathText),
    windows,
  };
}

/** An object as its type token has it. */
export function typed(type: string, object: Reading['object']): Reading['object'] {
  return { ...object, ...kubernetesType(type) };
}

/** The object as its type token has it, which names where it goes, and as it says itself. */
function formsOf(type: string, object: Reading['object']): unknown[] {
  const named = typed(type, object);
  const alike = (['apiVersion', 'kind'] as const).every(key => object[key] === undefined || object[key] === named[key]);
  return alike ? [named] : [named, object];
}

/** The object with a name, where the provider gives it one. */
function autonamed(object: Reading['object']): Reading['object'] {
  const metadata = new Field(object).get('metadata');
  const hasName = metadata.get('name').isSet || metadata.get('generateName').isSet;
  return hasName || metadata.isSet && !metadata.isObject ? object : { ...object, metadata: { ...metadata.value as object, generateName: 'auto-' } };
}

/** The object with its namespace, where a provider says it; the judge takes what names none to go to `default`. */
function placed(object: Reading['object'], namespace: string): Reading['object'] {
  const metadata = new Field(object).get('metadata');
  if (namespace === 'default' || metadata.get('namespace').isSet || metadata.isSet && !metadata.isObject) return object;
  return { ...object, metadata: { ...metadata.value as object, namespace } };
}

const SPEC: Path = ['spec'];
const NAMESPACE: Path = ['metadata', 'namespace'];
const ANNOTATIONS: Path = ['metadata', 'annotations'];

/** Pulumi names what has no name. */
function isNamedLater({ rule, value }: Finding): boolean {
  return rule === 'api-server/object-name' && value === undefined;
}

/** Whether nothing that is still to come can make a finding go away. */
function isCertain({ rule, keys, value }: Finding, isUnknown: (path: Path) => boolean): boolean {
  const acknowledgeable = RULES.find(({ id }) => id === rule)?.acknowledgeable ?? false;
  // These compare fields with one another.
  if (rule.startsWith('api-server/')) return false;
  return value !== undefined && rule !== 'windows/acknowledgement' && !isUnknown(keys) && !(acknowledgeable && isUnknown(ANNOTATIONS));
}

function matters(path: Path, pod: PodReport): boolean {
  return [pod.keys, NAMESPACE, ANNOTATIONS].some(other => touches(path, other));
}
