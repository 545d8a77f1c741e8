import { groupOf } from '../api-group';
import { builtInPodIn, holdsNoPod } from '../built-in-kinds';
import { CUSTOM_KINDS, GROUPS_ABOUT_PODS, type CustomKind } from './kinds';
import { isRecord, type Field } from '../field';
import { podsGeneratedBy } from './generated-object';
import type { OsSignal } from '../os';
import type { PodLocation } from '../pod-location';
import { fieldsAt } from './fields-at';
import { composedMetadata, composedPod, PodParts } from './pod-parts';
import { regionsIn, type Region } from './regions';
import { isWhole, Surroundings } from './surroundings';

/**
 * The pods in an object that is of no built-in workload kind. Where the kind is known, they are where it holds them. Elsewhere
 * whatever looks like a pod, or like parts of one, counts: only access to the host and administrators are looked for there.
 */
export function podsInCustomResource(object: Field): PodLocation[] {
  const group = groupOf(object.get('apiVersion').text);
  if (group === 'kyverno.io') return podsGeneratedBy(object);
  if (GROUPS_ABOUT_PODS.has(group) || holdsNoPod(object)) return [];
  const known = KNOWN.get(`${group}/${object.get('kind').text}`);
  const templates = placesOf(object, known?.templates).filter(template => isRecord(template.get('spec').value));
  const { regions, nested, workloads } = regionsIn(object, {
    embedded: new Set(templates.map(template => template.get('spec').value)),
    pods: new Set(placesOf(object, known?.pods).map(({ value }) => value)),
    values: new Set(placesOf(object, known?.values).map(({ value }) => value)),
    isKnown,
  });
  const surroundings = new Surroundings(regions);
  const outside = new Map(regions.filter(({ isEmbedded }) => isEmbedded).map(({ at, outer }) => [at.value, surroundings.outside(outer!)]));
  const parts = regions.filter(({ isEmbedded }) => !isEmbedded);
  const changes = parts.filter(({ place }) => place && known!.changesTemplates);
  const windows = changes.flatMap(({ at, parts: changed }) => changed.signs(at)).filter(({ os }) => os === 'windows');
  return [
    ...templates.map(template => ({ metadata: template.get('metadata'), spec: template.get('spec') })),
    ...workloads.map(workload => builtInPodIn(workload)!),
  ].map((pod): PodLocation => ({ ...pod, origin: 'embedded', around: windows.length > 0 ? windows : outside.get(pod.spec.value) }))
    .concat(nested.flatMap(podsInCustomResource))
    .concat(known?.pods
      ? describedPods(parts, known, surroundings, signsOfTemplates(regions, known))
      : parts.flatMap(region => podsOf(region, surroundings)));
}

const KNOWN: ReadonlyMap<string, CustomKind> = new Map(CUSTOM_KINDS.flatMap(entry => entry.kinds.map(kind => [`${entry.group}/${kind}`, entry])));

function isKnown(at: Field): boolean {
  return KNOWN.has(`${groupOf(at.get('apiVersion').text)}/${at.get('kind').text}`);
}

function placesOf(object: Field, ways: readonly string[] | undefined): Field[] {
  return ways?.flatMap(way => fieldsAt(object, way)) ?? [];
}

function signsOfTemplates(regions: readonly Region[], { changesTemplates = false }: CustomKind): OsSignal[] {
  if (!changesTemplates) return [];
  return regions.filter(({ isEmbedded }) => isEmbedded).flatMap(({ at, parts }) => parts.signs(at));
}

/**
 * Of a kind that describes pods in parts of its own: all parts in one place make one pod.
 *
 * @param signs around all of them
 */
function describedPods(
  regions: readonly Region[], { inherits = false }: CustomKind, surroundings: Surroundings, signs: readonly OsSignal[],
): PodLocation[] {
  const places = new Map<Region, PodParts[]>();
  for (const { place, parts } of regions) {
    if (!place) continue;
    const inside = places.get(place) ?? [];
    inside.push(parts);
    places.set(place, inside);
  }
  const elsewhere = regions.filter(({ place }) => !place);
  // Of what all of them inherit, the nearer comes first.
  const common = inherits ? [...elsewhere].sort((one, other) => other.depth - one.depth).map(({ parts }) => parts) : [];
  return [
    ...[...places].map(([place, parts]) => scattered(place, [...parts, ...inherited(common, parts, places)], signs)),
    ...inherits && places.size > 0 ? [] : elsewhere.flatMap(region => podsOf(region, surroundings)),
  ];
}

/** What a pod inherits: volumes that other pods mount, and it does not, are theirs. */
function inherited(common: readonly PodParts[], parts: readonly PodParts[], places: ReadonlyMap<Region, readonly PodParts[]>): PodParts[] {
  const own = PodParts.mountedBy(parts);
  const ofOthers = new Set([...places.values()].flatMap(others => [...PodParts.mountedBy(others)]).filter(name => !own.has(name)));
  return common.map(one => one.without(ofOthers));
}

/** Of any other kind: a pod spec as it is, and parts of one besides. */
function podsOf(region: Region, surroundings: Surroundings): PodLocation[] {
  const { at, parts } = region;
  if (!isWhole(region)) return parts.reachesNode ? [scattered(region, [parts], surroundings.around(region))] : [];
  const outer = surroundings.aroundWhole(region);
  const spec: PodLocation = { metadata: (at.up ?? at).get('metadata'), spec: at, origin: 'found', around: outer };
  const beside = parts.beside(at);
  return beside.reachesNode ? [spec, scattered(region, [beside], surroundings.outside(region))] : [spec];
}

function scattered({ at }: Region, parts: readonly PodParts[], signs: readonly OsSignal[]): PodLocation {
  const own = parts.flatMap(one => one.signs(at));
  const isOfWindows = (own.length > 0 ? own : signs).some(({ os }) => os === 'windows');
  return { metadata: composedMetadata((at.up ?? at).get('metadata'), parts), spec: composedPod(at, parts, isOfWindows), origin: 'scattered', around: signs };
}
