/** What a resource of the Kubernetes provider is, by its type token: `kubernetes:apps/v1:Deployment`. */
export interface KubernetesType {
  readonly apiVersion: string;
  readonly kind: string;
}

const TOKEN = /^kubernetes:([^:]+)\/([^:/]+):(\w+)$/;

export function isKubernetes(type: string): boolean {
  return type.startsWith('kubernetes:');
}

/** The type of what reaches the cluster: a `PodPatch` is written to a Pod. Nothing where the token names no version of a kind. */
export function kubernetesType(type: string): KubernetesType | undefined {
  const [, group, version, kind] = TOKEN.exec(type) ?? [];
  if (!group || !version || !kind) return undefined;
  return { apiVersion: group === 'core' ? version : `${group}/${version}`, kind: kind.replace(/Patch$/, '') };
}

/**
 * Whether a resource patches an object that others made. A kind can end in `Patch` itself: its objects say so.
 *
 * @param object what is sent
 */
export function isPatch(type: string, object: Readonly<Record<string, unknown>>): boolean {
  return type.endsWith('Patch') && object['kind'] !== type.split(':').at(-1);
}
