import { groupOf } from './api-group';
import { builtInPodIn } from './built-in-kinds';
import { CONTAINER_KINDS } from './container-kind';
import { CUSTOM_KINDS, GROUPS_ABOUT_PODS, type CustomKind } from './custom-kinds';
import { isRecord, type Field } from './field';
import type { OsSignal } from './os';
import type { PodLocation } from './pod-location';
import { composedPod } from './pod-parts';
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
  const specs = placesOf(object, known?.specs).map(spec => ({ metadata: (spec.up ?? spec).get('metadata'), spec }));
  return [...templates, ...specs].filter(({ spec }) => isRecord(spec.value)).map(pod => ({ ...pod, isPod: false, origin: 'embedded' }));
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
  const places = new Map<Region, Region[]>();
  for (const region of regions) if (region.place) places.set(region.place, [...places.get(region.place) ?? [], region]);
  const elsewhere = regions.filter(({ place }) => !place);
  if (places.size === 0 || !inherits) {
    return [...places].flatMap(([place, parts]) => scattered(place, parts, around(place, regions)))
      .concat(elsewhere.flatMap(region => podsOf(region, regions)));
  }
  return [...places].flatMap(([place, parts]) => scattered(place, [...parts, ...elsewhere], []));
}

/** Of any other kind: a pod spec as it is, and parts of one besides. */
function podsOf(region: Region, all: readonly Region[]): PodLocation[] {
  const { at } = region;
  if (!holdsContainers(at)) return scattered(region, [region], around(region, all));
  const outer = signsOf(region.outer);
  const spec: PodLocation = { metadata: (at.up ?? at).get('metadata'), spec: at, isPod: false, origin: 'found', around: outer };
  return [spec, ...scattered(region, [{ parts: region.parts.beside(at) }], region.signs.length > 0 ? region.signs : outer)];
}

function scattered({ at }: Region, parts: ReadonlyArray<Pick<Region, 'parts'>>, signs: readonly OsSignal[]): PodLocation[] {
  const spec = composedPod(at, parts.map(one => one.parts));
  return spec ? [{ metadata: (at.up ?? at).get('metadata'), spec, isPod: false, origin: 'scattered', around: signs }] : [];
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
