import { groupOf } from './api-group';
import { builtInPodIn } from './built-in-kinds';
import { CONTAINER_KINDS } from './container-kind';
import { CUSTOM_KINDS, GROUPS_ABOUT_PODS, type CustomKind } from './custom-kinds';
import { isRecord, type Field } from './field';
import type { OsSignal } from './os';
import type { PodLocation } from './pod-location';
import { composedPod, type PodParts } from './pod-parts';
import { regionsIn, type Region } from './regions';
import { fieldsAt } from './ways';

/**
 * The pods in an object that is of no built-in workload kind. Where the kind is known, they are where it holds them. Elsewhere
 * whatever looks like a pod, or like parts of one, counts: only access to the host and administrators are looked for there.
 */
export function podsInCustomResource(object: Field): PodLocation[] {
  const group = groupOf(object.get('apiVersion').text);
  const kind = object.get('kind').text;
  if (GROUPS_ABOUT_PODS.has(group) || (group === '' && kind === 'PersistentVolume')) return [];
  const known = KNOWN.get(`${group}/${kind}`);
  const embedded = embeddedIn(object, known);
  const { regions, nested } = regionsIn(object, {
    skipped: new Set(embedded.map(({ spec }) => spec.value)),
    pods: new Set(placesOf(object, known?.pods).map(({ value }) => value)),
    values: new Set(placesOf(object, known?.values).map(({ value }) => value)),
    isNested,
  });
  return [
    ...embedded,
    ...nested.flatMap(podsOfNested),
    ...known?.pods ? describedPods(regions, known) : regions.flatMap(region => podsOf(region, regions)),
  ];
}

/** Where it holds pods exactly as Kubernetes decodes them. */
function embeddedIn(object: Field, known: CustomKind | undefined): PodLocation[] {
  const templates = placesOf(object, known?.templates).map(template => ({ metadata: template.get('metadata'), spec: template.get('spec') }));
  const specs = placesOf(object, known?.specs).map(spec => ({ metadata: spec.up!.get('metadata'), spec }));
  return [...templates, ...specs].filter(({ spec }) => isRecord(spec.value)).map(pod => ({ ...pod, origin: 'embedded' }));
}

/** Whether a value is an object of a kind with a pod in it, as some kinds hold what they are to create. */
function isNested(at: Field): boolean {
  if (at.get('apiVersion').text === '' || at.get('kind').text === '') return false;
  const pod = builtInPodIn(at);
  return pod ? isRecord(pod.spec.value) : KNOWN.has(`${groupOf(at.get('apiVersion').text)}/${at.get('kind').text}`);
}

function podsOfNested(at: Field): PodLocation[] {
  const pod = builtInPodIn(at);
  return pod ? [{ ...pod, origin: 'embedded' }] : podsInCustomResource(at);
}

const KNOWN: ReadonlyMap<string, CustomKind> = new Map(CUSTOM_KINDS.flatMap(entry => entry.kinds.map(kind => [`${entry.group}/${kind}`, entry])));

function placesOf(object: Field, ways: readonly string[] = []): Field[] {
  return ways.flatMap(way => fieldsAt(object, way)).filter(({ value }) => isRecord(value));
}

/** Of a kind that describes pods in parts of its own: all parts in one place make one pod. */
function describedPods(regions: readonly Region[], { inherits = false }: CustomKind): PodLocation[] {
  const places = new Map<Region, PodParts[]>();
  for (const { place, parts } of regions) if (place && !parts.isEmpty) places.set(place, [...places.get(place) ?? [], parts]);
  const elsewhere = regions.filter(({ place }) => !place);
  const common = inherits && places.size > 0 ? elsewhere.map(({ parts }) => parts) : [];
  return [
    ...[...places].map(([place, parts]) => scattered(place, [...parts, ...common], [])),
    ...common.length > 0 ? [] : elsewhere.flatMap(region => podsOf(region, regions)),
  ];
}

/** Of any other kind: a pod spec as it is, and parts of one besides. */
function podsOf(region: Region, all: readonly Region[]): PodLocation[] {
  const { at } = region;
  if (!holdsContainers(at)) return region.parts.reachesNode ? [scattered(region, [region.parts], around(region, all))] : [];
  const outer = signsOf(region.outer);
  const spec: PodLocation = { metadata: (at.up ?? at).get('metadata'), spec: at, origin: 'found', around: outer };
  const beside = region.parts.beside(at);
  return beside.reachesNode ? [spec, scattered(region, [beside], region.signs.length > 0 ? region.signs : outer)] : [spec];
}

function scattered({ at }: Region, parts: readonly PodParts[], signs: readonly OsSignal[]): PodLocation {
  return { metadata: (at.up ?? at).get('metadata'), spec: composedPod(at, parts), origin: 'scattered', around: signs };
}

/** What says on which system the parts in a region run: signs further out, or else, outside Helm values, all signs beside it. */
function around(region: Region, all: readonly Region[]): readonly OsSignal[] {
  const outer = signsOf(region.outer);
  if (outer.length > 0 || region.isOfValues) return outer;
  const beside = all.filter(({ scope, at }) => scope === region.scope && !holdsContainers(at)).flatMap(({ signs }) => signs);
  return beside.every(({ os }) => os === 'windows') ? beside : [];
}

function signsOf(region: Region | undefined): readonly OsSignal[] {
  return [...region ? [region] : [], ...outerOf(region)].find(({ signs }) => signs.length > 0)?.signs ?? [];
}

/** The regions around one, the nearest first. */
function outerOf(region: Region | undefined): Region[] {
  const outer: Region[] = [];
  for (let at = region?.outer; at; at = at.outer) outer.push(at);
  return outer;
}

/** Whether an object is a pod spec itself, by its lists of containers. */
function holdsContainers(at: Field): boolean {
  return CONTAINER_KINDS.some(kind => at.get(kind).items().some(item => isRecord(item.value)));
}
