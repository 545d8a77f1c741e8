/** Names of fields in custom resources and values of charts that hold a part of a pod: as Kubernetes calls them, or with a word before. */
const FIELDS: ReadonlySet<string> = new Set([
  'windowsOptions', 'nodeSelector', 'affinity', 'nodeAffinity', 'container', 'sidecars', 'steps', 'ports', 'podSpecPatch', 'podAnnotations', 'podMetadata', 'image',
]);
const SCALARS: ReadonlySet<string> = new Set([
  'hostNetwork', 'hostPID', 'hostIPC', 'hostPath', 'hostProcess', 'runAsUserName', 'runtimeClassName', 'useHostNetwork',
]);

/** Whether whatever holds the field is about a pod. */
export function isOfPod(name: string): boolean {
  return SCALARS.has(name) || (isPodField(name) && name !== 'image');
}

/** Whether what a field holds belongs to the pod around it. */
export function isPodField(name: string): boolean {
  return FIELDS.has(name) || isSecurityContext(name) || isTolerations(name) || endsIn(name, 'volumes') || endsIn(name, 'containers');
}

function isSecurityContext(name: string): boolean {
  return endsIn(name, 'securitycontext');
}

export function isTolerations(name: string): boolean {
  return endsIn(name, 'tolerations');
}

/** Whether a field is a list of containers. */
export function isContainers(name: string): boolean {
  return endsIn(name, 'containers') || name === 'steps' || name === 'sidecars';
}

function endsIn(name: string, end: string): boolean {
  return name.toLowerCase().endsWith(end);
}
