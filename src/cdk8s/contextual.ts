const CONTEXT = new Set<unknown>(['Namespace', 'PersistentVolume', 'PersistentVolumeClaim', 'RuntimeClass', 'StorageClass']);

interface Kind {
  readonly kind?: unknown;
  readonly items?: unknown;
}

/** Whether an object may change what is found in others: by its kind, or as a list of such, whatever its kind. */
export function isContextual(object: unknown): boolean {
  const { kind, items } = (object ?? {}) as Kind;
  return CONTEXT.has(kind) || String(kind).endsWith('List') || Array.isArray(items);
}

/** Whether pods that come later may change what is found in an object: a volume that they claim. */
export function dependsOnPods(object: unknown): boolean {
  const { kind, items } = (object ?? {}) as Kind;
  return kind === 'PersistentVolume' || Array.isArray(items);
}
