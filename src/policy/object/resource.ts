/** What a Kubernetes object is called. */
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
}

/** E.g. `shop/web`, or `web` where no namespace is set. */
export function resourceName({ namespace, name }: Resource): string {
  return [namespace, name ?? '(unnamed)'].filter(part => part !== undefined).join('/');
}
