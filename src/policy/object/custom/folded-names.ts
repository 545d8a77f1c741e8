import { isRecord } from '../field';

/** Names of fields of pods that matter where a patch is read. */
const NAMES: readonly string[] = [
  'affinity', 'annotations', 'containers', 'ephemeralContainers', 'hostIPC', 'hostNetwork', 'hostPath', 'hostPID', 'hostPort', 'hostProcess', 'image',
  'initContainers', 'key', 'labels', 'matchExpressions', 'matchFields', 'metadata', 'name', 'nodeAffinity', 'nodeName', 'nodeSelector', 'nodeSelectorTerms', 'operator', 'os', 'path',
  'persistentVolumeClaim', 'ports', 'preferredDuringSchedulingIgnoredDuringExecution', 'privileged', 'requiredDuringSchedulingIgnoredDuringExecution', 'runAsUserName', 'runtimeClassName',
  'securityContext', 'spec', 'template', 'tolerations', 'value', 'values', 'volumeMounts', 'volumes', 'windowsOptions',
];
const BY_FOLDED: ReadonlyMap<string, string> = new Map(NAMES.map(name => [name.toLowerCase(), name]));

/**
 * The same with the names of fields as Kubernetes writes them: where text is decoded by `encoding/json` of Go, any letter case will do.
 * Of several spellings of one name each counts.
 */
export function withCanonicalNames(value: unknown): unknown {
  const whole = { value };
  const open: Array<Record<string, unknown> | unknown[]> = [whole];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const [key, member] of Object.entries(at)) {
      const copy = Array.isArray(member) ? [...member as readonly unknown[]] : isRecord(member) ? renamed(member) : undefined;
      if (!copy) continue;
      (at as Record<string, unknown>)[key] = copy;
      open.push(copy);
    }
  }
  return whole.value;
}

function renamed(object: Record<string, unknown>): Record<string, unknown> {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, member] of Object.entries(object)) {
    const known = BY_FOLDED.get(name.toLowerCase()) ?? name;
    // One that is there twice is kept beside, in an object of its own.
    if (Object.hasOwn(copy, known)) copy[known === name ? `${name} ` : name] = { [known]: member };
    else copy[known] = member;
  }
  return copy;
}
