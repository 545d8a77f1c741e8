const CONTEXT = new Set<unknown>(['Namespace', 'PersistentVolume', 'PersistentVolumeClaim', 'RuntimeClass']);

/** Whether an object may change what is to be said of others: by its kind, or as a list of such. */
export function isContextual(object: unknown): boolean {
  const { kind } = (object ?? {}) as { readonly kind?: unknown };
  return CONTEXT.has(kind) || String(kind).endsWith('List');
}
