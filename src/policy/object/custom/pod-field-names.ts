/** Names of fields in custom resources and values of charts that hold a part of a pod: as Kubernetes calls them, or with a word before. */
const FIELDS: ReadonlySet<string> = new Set([
  'windowsOptions', 'nodeSelector', 'affinity', 'nodeAffinity', 'container', 'sidecars', 'steps', 'ports', 'podSpecPatch', 'podAnnotations', 'podMetadata', 'image',
]);
const SCALARS: ReadonlySet<string> = new Set([
  'hostPID', 'hostIPC', 'hostPath', 'hostProcess', 'runAsUserName', 'runtimeClassName',
]);
/** One term of a required node affinity, without what is around it in a pod spec. */
const TERMS: ReadonlySet<string> = new Set(['nodeSelectorTerm', 'requiredNodeSelectorTerm']);
/** `hostNetwork`, and what charts call it. */
const HOST_NETWORK: ReadonlySet<string> = new Set(['hostNetwork', 'useHostNetwork', 'enableHostNetwork', 'hostNetworkEnabled', 'hostNetworking']);
/**
 * What charts call a switch that makes containers HostProcess ones, with any word before that does not deny it.
 *
 * @see kubernetes-sigs/azuredisk-csi-driver charts/latest values.yaml windows.useHostProcessContainers
 * @see kubernetes-sigs/aws-ebs-csi-driver charts/aws-ebs-csi-driver/values.yaml node.windowsHostProcess
 */
const HOST_PROCESS = /hostProcess(?:Containers?|Pods?)?(?:Enabled)?$/i;
const DENIED = /^(?:no|non|not|disable|deny|disallow|forbid|block|prevent|exclude|without|skip|ignore|allow|audit|check|validate)(?![a-z])/;

/** Whether whatever holds the field is about a pod. */
export function isOfPod(name: string): boolean {
  return SCALARS.has(name) || isHostNetwork(name) || isTerm(name) || (isPodField(name) && name !== 'image');
}

export function isTerm(name: string): boolean {
  return TERMS.has(name);
}

export function isHostNetwork(name: string): boolean {
  return HOST_NETWORK.has(name);
}

/** Whether it is a name of a switch that makes containers HostProcess ones. */
export function isHostProcessSwitch(name: string): boolean {
  return HOST_PROCESS.test(name) && !DENIED.test(name);
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
