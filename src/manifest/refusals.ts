import type { KubernetesObject } from './kubernetes-object';
import { isDeferred } from './option-check';
import { isRefusal, judge, type Finding } from '../policy';

/** Where the options of a workload are written. */
const PLACES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^spec\.(?:jobTemplate\.spec\.)?template\.metadata\.labels/, 'podLabels'],
  [/^spec\.(?:jobTemplate\.spec\.)?template\.metadata\.annotations/, 'podAnnotations'],
  [/^(?:spec\.jobTemplate\.spec\.template\.spec|spec\.template\.spec|spec\.jobTemplate\.spec|spec|metadata)\./, ''],
];

/**
 * What the API server refuses in an object of valid options, or in its pods, a sentence each, by the paths of the options. Nothing where a framework
 * fills in some of them later: the guard judges what becomes of them.
 */
export function refusalsOf(object: KubernetesObject): string[] {
  if (holdsDeferred(object)) return [];
  const { findings } = judge([object, ...podsOf(object)].map(named), { today: ANY_DAY });
  return [...new Set(findings.filter(finding => isRefusal(finding) && finding.refusedBy === 'api-server').map(sentence))];
}

interface Spec {
  readonly template?: { readonly metadata: object; readonly spec: { readonly volumes?: readonly object[] } };
  readonly jobTemplate?: { readonly spec: Spec };
  readonly volumeClaimTemplates?: ReadonlyArray<{ readonly metadata: { readonly name: string } }>;
}

/** The pod that its controller makes of a template. */
function podsOf({ spec = {} }: KubernetesObject): KubernetesObject[] {
  const { jobTemplate, template = jobTemplate?.spec.template, volumeClaimTemplates = [] } = spec as Spec;
  if (!template) return [];
  const claims = volumeClaimTemplates.map(({ metadata: { name } }) => ({ name, persistentVolumeClaim: { claimName: name } }));
  return [{ apiVersion: 'v1', kind: 'Pod', metadata: template.metadata, spec: { ...template.spec, volumes: [...template.spec.volumes ?? [], ...claims] } }];
}

/** As the front end does later. */
function named(object: KubernetesObject): object {
  return { ...object, metadata: { name: 'web', ...object.metadata } };
}

/** No refusal of the API server depends on it. */
const ANY_DAY = '2000-01-01';

function holdsDeferred(value: unknown): boolean {
  if (isDeferred(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDeferred);
}

function sentence({ path, message, remedy }: Finding): string {
  const option = PLACES.reduce((text, [from, to]) => text.replace(from, to), path);
  const said = message.startsWith(path) ? option + message.slice(path.length) : message;
  return said.includes(remedy.replace(/^write /, '')) ? said : `${said}: ${remedy}`;
}
