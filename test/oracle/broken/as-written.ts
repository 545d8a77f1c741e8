import { isJson, type Json } from './merged';

const VOLUME = /^spec\.template\.spec\.volumes\[(\d+)\]/;

function names(items: unknown, nameOf: (item: Json) => unknown): string[] {
  return Array.isArray(items) ? items.map(item => isJson(item) ? String(nameOf(item) ?? '') : '') : [];
}

function specOf(object: Json): Readonly<Record<string, Json | undefined>> {
  return (isJson(object['spec']) ? object['spec'] : {}) as Record<string, Json | undefined>;
}

/** The names that the claims of a StatefulSet have. */
function claimsOf(object: Json): ReadonlySet<string> {
  const { volumeClaimTemplates } = specOf(object);
  return new Set(object['kind'] === 'StatefulSet' ? names(volumeClaimTemplates, ({ metadata }) => isJson(metadata) ? metadata['name'] : '') : []);
}

/** Of the volumes in the template of a StatefulSet, those that no claim replaces, by their places. */
function placesOfOwn(object: Json): number[] {
  const claims = claimsOf(object);
  const podSpec = specOf(object)['template']?.['spec'];
  return names(isJson(podSpec) ? podSpec['volumes'] : [], ({ name }) => name).flatMap((name, place) => claims.has(name) ? [] : [place]);
}

/**
 * The path of a volume as it is in the object. In a StatefulSet, upstream puts a volume for each claim, in no order, before the volumes of the
 * template, takes out those that have the name of one, and counts then.
 */
export function asWritten(path: string, object: Json): string {
  const [found = '', index] = VOLUME.exec(path) ?? [];
  const { size } = claimsOf(object);
  if (!found || size === 0) return ownerAsWritten(path, object);
  // Such a volume has the name of its claim in two places, and nothing else.
  if (Number(index) < size) return 'spec.volumeClaimTemplates.metadata.name';
  return `spec.template.spec.volumes[${placesOfOwn(object)[Number(index) - size]}]${path.slice(found.length)}`;
}

const OWNER = /^metadata\.ownerReferences\[(\d+)\]/;
const OWNER_FIELDS = ['apiVersion', 'kind', 'name', 'uid', 'controller', 'blockOwnerDeletion'];

/** The path of an owner as it is in the object: upstream counts without those that repeat another one. */
function ownerAsWritten(path: string, { metadata }: Json): string {
  const [found = '', index] = OWNER.exec(path) ?? [];
  if (!found || !isJson(metadata) || !Array.isArray(metadata['ownerReferences'])) return path;
  const contents = metadata['ownerReferences'].map((one: unknown) => JSON.stringify(OWNER_FIELDS.map(name => (isJson(one) ? one[name] : null) ?? null)));
  const kept = contents.flatMap((content, place) => contents.indexOf(content) === place ? [place] : []);
  return `metadata.ownerReferences[${kept[Number(index)]}]${path.slice(found.length)}`;
}

/** Whether a path leads into a volume that a claim of the StatefulSet replaces. */
export function isReplaced(path: string, object: Json): boolean {
  const index = VOLUME.exec(path)?.[1];
  return index !== undefined && claimsOf(object).size > 0 && !placesOfOwn(object).includes(Number(index));
}
