/** The spec of a pod with volumes. */
export function withVolumes(...volumes: readonly unknown[]): { readonly volumes: readonly unknown[] } {
  return { volumes };
}

/** The spec of a pod with one volume of the name `data`. */
export function withVolume(source: object): { readonly volumes: readonly unknown[] } {
  return withVolumes({ name: 'data', ...source });
}

/** With one projected volume. */
export function withSources(...sources: readonly unknown[]): { readonly volumes: readonly unknown[] } {
  return withVolume({ projected: { sources } });
}

/** A claim that the API server accepts. */
export const CLAIM = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };

/** With one volume that has such a claim, but for some fields. */
export function withClaim(more: object, template: object = {}): { readonly volumes: readonly unknown[] } {
  return withVolume({ ephemeral: { volumeClaimTemplate: { spec: { ...CLAIM, ...more }, ...template } } });
}

/** What the judge says of a field that is not set. */
export function unset(path: string): Readonly<Record<string, readonly [string, string]>> {
  return { [path]: [`${path} is not set; the API server requires it`, `set ${/[^.]*$/.exec(path)![0]}`] };
}

/** What it says of a value. */
export function accepts(path: string, value: unknown, wanted: string): Readonly<Record<string, readonly [string, string]>> {
  const shown = JSON.stringify(value).replace(/^(.{120}).+/, '$1…');
  return { [path]: [`${path} is ${shown}; the API server accepts ${wanted}`, `write ${wanted}`] };
}
