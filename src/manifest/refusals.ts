import type { KubernetesObject } from './kubernetes-object';
import { isDeferred } from './option-check';
import { isRefusal, judge, type Finding } from '../policy';

/** What the start of a path is in the options. */
type Places = ReadonlyArray<readonly [RegExp, string]>;

const OF_TEMPLATE: Places = [[/^metadata\.labels/, 'podLabels'], [/^metadata\.annotations/, 'podAnnotations'], [/^spec\./, '']];
const OF_OBJECT: Places = [
  [/^spec\.(?:jobTemplate\.spec\.)?template\.metadata\.labels/, 'podLabels'],
  [/^spec\.(?:jobTemplate\.spec\.)?template\.metadata\.annotations/, 'podAnnotations'],
  [/^(?:spec\.jobTemplate\.spec\.template\.spec|spec\.template\.spec|spec\.jobTemplate\.spec|spec|metadata)\./, ''],
];

/**
 * What the API server refuses in an object of valid options, or in its jobs and pods, a sentence each, by the paths of the options. Nothing where a framework
 * fills in some of them later: the guard judges what becomes of them.
 */
export function refusalsOf(object: KubernetesObject): string[] {
  if (holdsDeferred(object)) return [];
  const { jobTemplate } = (object.spec ?? {}) as Spec;
  const job = jobTemplate && { apiVersion: 'batch/v1', kind: 'Job', metadata: {}, ...jobTemplate };
  const pod = podOf(object);
  return [...new Set([...sentences(object, OF_OBJECT), ...job ? sentences(job, OF_OBJECT) : [], ...pod ? sentences(pod, OF_TEMPLATE) : []])];
}

function sentences({ metadata, ...object }: KubernetesObject, places: Places): string[] {
  // The front end gives it a name later.
  const { findings } = judge([{ ...object, metadata: { name: 'web', ...metadata } }], { today: ANY_DAY });
  return findings.filter(finding => isRefusal(finding) && finding.refusedBy === 'api-server').map(finding => sentence(finding, places));
}

interface Spec extends Readonly<Record<string, unknown>> {
  readonly template?: { readonly metadata: object; readonly spec: { readonly volumes?: readonly object[] } };
  readonly jobTemplate?: { readonly spec: Spec };
  readonly volumeClaimTemplates?: ReadonlyArray<{ readonly metadata: { readonly name: string } }>;
}

/** The pod that its controller makes of a template, if it has one. */
function podOf({ spec = {} }: KubernetesObject): KubernetesObject | undefined {
  const { jobTemplate, template = jobTemplate?.spec.template, volumeClaimTemplates = [] } = spec as Spec;
  if (!template) return undefined;
  const claims = volumeClaimTemplates.map(({ metadata: { name } }) => ({ name, persistentVolumeClaim: { claimName: name } }));
  return { apiVersion: 'v1', kind: 'Pod', metadata: template.metadata, spec: { ...template.spec, volumes: [...template.spec.volumes ?? [], ...claims] } };
}

/** No refusal of the API server depends on it. */
const ANY_DAY = '2000-01-01';

function holdsDeferred(value: unknown): boolean {
  if (isDeferred(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDeferred);
}

/** Other options that a sentence names: by their places in lists, or these. */
const OTHERS = /(?<![\w."])(?:spec\.jobTemplate\.spec\.template\.|spec\.template\.)?spec\.(?=\w+\[\d|resourceClaims\b|selector\b)/g;

function sentence({ path, message, remedy }: Finding, places: Places): string {
  const option = places.reduce((text, [from, to]) => text.replace(from, to), path);
  const said = message.startsWith(path) ? option + message.slice(path.length) : message;
  return (said.includes(remedy.replace(/^write /, '')) ? said : `${said}: ${remedy}`).replace(OTHERS, '');
}
