import { isRecord, type Field } from './field';
import { osSignals, type OsSignal } from './os';
import { isPodField, isSecurityContext } from './pod-fields';
import { PodParts } from './pod-parts';
import { patchOf } from './pod-spec-patch';

/** An object somewhere in a custom resource that directly holds fields of a pod, and everything below it that belongs to them. */
export interface Region {
  readonly at: Field;
  readonly outer?: Region;
  /** The one among the known places of pods that it is in, or is. */
  readonly place?: Region;
  /** The item of a list that it is in. Beside one another, items are about different pods. */
  readonly scope: unknown;
  readonly isOfValues: boolean;
  readonly parts: PodParts;
  /** What in it says on which system its parts run. */
  readonly signs: readonly OsSignal[];
}

/** Values in the object, of which something is known. */
export interface KnownPlaces {
  /** Pods that are judged as they are. */
  readonly skipped: ReadonlySet<unknown>;
  readonly pods: ReadonlySet<unknown>;
  readonly values: ReadonlySet<unknown>;
  /** Whether an object inside is one that is applied by itself, and judged as such. */
  isNested(at: Field): boolean;
}

export interface Regions {
  readonly regions: readonly Region[];
  readonly nested: readonly Field[];
}

interface Draft extends Omit<Region, 'outer' | 'place' | 'signs'> {
  readonly outer?: Draft;
  place?: Draft;
  signs: readonly OsSignal[];
  readonly seen: Set<unknown>;
}

interface Visit {
  readonly at: Field;
  readonly region: Draft;
  /** Whether it is inside a field of a pod, such as `volumes`: then it starts no region. */
  readonly isPart: boolean;
  readonly scope: unknown;
}

/** All regions of an object, outer ones before those inside them, and the whole objects in it. */
export function regionsIn(object: Field, known: KnownPlaces): Regions {
  const nested: Field[] = [];
  const regions = [draft({ at: object, scope: undefined, isOfValues: false })];
  const started = new Map<unknown, string[]>();
  const open: Visit[] = [{ at: object, region: regions[0]!, isPart: false, scope: undefined }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { at, isPart, scope } = visit;
    if (typeof at.value !== 'object' || at.value === null || known.skipped.has(at.value)) continue;
    if (at !== object && known.isNested(at)) {
      nested.push(at);
      continue;
    }
    const isPlace = known.pods.has(at.value);
    const isOfValues = known.values.has(at.value);
    let { region } = visit;
    if (at !== object && (isPlace || isOfValues || (!isPart && holdsPodFields(at)))) {
      // The same object may be in several places, by an anchor of YAML: what it says depends on what is around it.
      const surroundings = osAround(region);
      const before = started.get(at.value) ?? [];
      if (before.includes(surroundings)) continue;
      started.set(at.value, [...before, surroundings]);
      const outer = region;
      region = draft({ at, outer, scope, isOfValues: outer.isOfValues || isOfValues });
      const place = isPlace ? region : isOfValues ? undefined : outer.place;
      if (place) region.place = place;
      regions.push(region);
    }
    if (region.seen.has(at.value)) continue;
    region.seen.add(at.value);
    const inner: Visit[] = at.items().map(item => ({ at: item, region, isPart, scope: isPart ? scope : item.value }));
    for (const member of at.members()) {
      if (typeof member.value !== 'object' && !PodParts.hasName(member.name)) continue;
      if (at === object && NOT_OF_PODS.includes(member.name)) continue;
      const patch = member.name === 'podSpecPatch' ? patchOf(member) : undefined;
      region.parts.take(member);
      inner.push({ at: patch ?? member, region, isPart: isPart || isPodField(member.name), scope });
    }
    for (const next of inner.reverse()) open.push(next);
  }
  for (const region of regions) region.signs = region.parts.signs(region.at);
  return { regions: regions as Region[], nested };
}

function draft(region: Pick<Draft, 'at' | 'scope' | 'isOfValues'> & { readonly outer?: Draft }): Draft {
  return { ...region, parts: new PodParts(), signs: [], seen: new Set() };
}

function holdsPodFields(at: Field): boolean {
  return isRecord(at.value) && Object.keys(at.value).some(name => PodParts.hasName(name) || isPodField(name));
}

/** On which systems the region says, by what it directly holds, that its parts run; or the regions around it. */
function osAround(region: Draft): string {
  for (let at: Draft | undefined = region; at; at = at.outer) {
    const contexts = at.at.members().filter(({ name }) => isSecurityContext(name)).map(context => ({ windowsOptions: context.get('windowsOptions') }));
    const signs = osSignals(at.at, undefined, contexts, false);
    if (signs.length > 0) return signs.map(({ os }) => os).join();
  }
  return '';
}

/** Fields of objects of any kind, and items of lists, which are objects themselves. */
const NOT_OF_PODS: readonly string[] = ['metadata', 'items'];
