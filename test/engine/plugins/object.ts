import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from '../../cluster/api';

/** What stands for a value that only the update will know. */
const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const AUTONAMED = 'pulumi.com/autonamed';

/** Inputs or outputs of a resource: a Kubernetes object, perhaps with unknowns in it. */
export type Properties = Readonly<Record<string, unknown>>;

interface Metadata extends Properties {
  readonly name?: string;
  readonly namespace?: string;
  readonly annotations?: Properties;
}

export function metadataOf(object: Properties): Metadata {
  const { metadata } = object as { metadata?: Metadata };
  return metadata ?? {};
}

export function hasUnknown(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasUnknown);
  return value === UNKNOWN;
}

/** As Kubernetes reads them, fields that are null are absent. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null).map(([key, field]) => [key, withoutNulls(field)]));
}

function isAutonamed(object: Properties): boolean {
  return metadataOf(object).annotations?.[AUTONAMED] === 'true';
}

/** An object without a name keeps the one it was given before, or is given one. */
export function named(object: Properties, old: Properties, urn: string): Properties {
  const metadata = metadataOf(object);
  if (object['metadata'] === UNKNOWN || metadata.name !== undefined) return object;
  const name = isAutonamed(old)
    ? metadataOf(old).name
    : `${urn.split('::').at(-1)}-${randomBytes(4).toString('hex')}`;
  return { ...object, metadata: { ...metadata, name, annotations: { ...metadata.annotations, [AUTONAMED]: 'true' } } };
}

/** `namespace/name`, or the name alone. */
export function idOf(object: Properties): string {
  const { name, namespace } = metadataOf(object);
  return namespace === undefined ? `${name}` : `${namespace}/${name}`;
}

/** The object of a resource's type and id, as far as these tell. `kubernetes:core/v1:Pod` is a Pod of `v1`. */
export function identified(urn: string, id: string): Manifest {
  const type = urn.split('::')[2]?.split('$').at(-1) ?? '';
  const [, apiVersion = '', kind = ''] = type.replace(/Patch$/, '').split(':');
  const [name, namespace] = id.split('/').reverse();
  const metadata = { ...name !== undefined && { name }, ...namespace !== undefined && { namespace } };
  return { apiVersion: apiVersion.replace(/^core\//, ''), kind, metadata };
}

export interface Difference {
  readonly changed: boolean;
  /** The properties that only a new object can have. */
  readonly replaces: string[];
  /** The new object has the name of the old one, as the program wants that name. */
  readonly deleteFirst: boolean;
}

export function difference(old: Properties, wanted: Properties): Difference {
  const [before, after] = [metadataOf(old), metadataOf(wanted)];
  const replaces = [
    ...old['kind'] === wanted['kind'] ? [] : ['kind'],
    ...before.name === after.name ? [] : ['metadata.name'],
    ...(before.namespace ?? 'default') === (after.namespace ?? 'default') ? [] : ['metadata.namespace'],
    // Of a pod that runs next to nothing can be changed.
    ...wanted['kind'] !== 'Pod' || isDeepStrictEqual(old['spec'], wanted['spec']) ? [] : ['spec'],
  ];
  const deleteFirst = replaces.length > 0 && !isAutonamed(wanted) && idOf(old) === idOf(wanted);
  return { changed: !isDeepStrictEqual(old, wanted), replaces, deleteFirst };
}
