import { builtInPodIn } from '../built-in-kinds';
import { isRecord, type Field } from '../field';
import { isForbidden } from './forbidden-object';
import { osSignals } from '../os';
import { patchesIn } from './patches';
import { isOfPod, isPodField } from './pod-field-names';
import { PodParts } from './pod-parts';
import { patchOf } from './pod-spec-patch';
import { saysWindows } from '../windows-name';

/** An object somewhere in a custom resource that directly holds fields of a pod, and everything below it that belongs to them. */
export interface Region {
  readonly at: Field;
  readonly outer?: Region;
  /** How many regions are around it. */
  readonly depth: number;
  /** The one among the known places of pods that it is in, or is. */
  readonly place: Region | undefined;
  readonly scope: ItemScope;
  /** Whether it is put where it belongs from elsewhere in the object: what it is about may be anywhere. */
  readonly isPatch: boolean;
  readonly isOfValues: boolean;
  /** Whether it is a whole pod that is judged as it is. */
  readonly isEmbedded: boolean;
  readonly parts: PodParts;
}

/** An item of a list, or the object itself. Beside one another, items are about different pods. */
export interface ItemScope {
  readonly outer?: ItemScope;
}

/** Values in the object, of which something is known. */
export interface KnownPlaces {
  /** Specs of pods that are judged as they are. */
  readonly embedded: ReadonlySet<unknown>;
  readonly pods: ReadonlySet<unknown>;
  readonly values: ReadonlySet<unknown>;
  /** Whether an object inside is one of a custom kind that is known. */
  isKnown(at: Field): boolean;
}

export interface Regions {
  readonly regions: readonly Region[];
  /** Whole objects of known custom kinds. */
  readonly nested: readonly Field[];
  /** Whole objects of built-in kinds, with a pod in them. */
  readonly workloads: readonly Field[];
}

interface Draft extends Omit<Region, 'outer' | 'place'> {
  readonly outer?: Draft;
  place: Draft | undefined;
  readonly seen: Set<unknown>;
  /** On which systems it, or what is around it, directly says that its parts run. */
  readonly os: string | undefined;
}

interface Visit {
  readonly at: Field;
  readonly region: Draft;
  /** Whether it is inside a field of a pod, such as `volumes`: then it starts no region. */
  readonly isPart: boolean;
  readonly scope: ItemScope;
  readonly isPatch: boolean;
  readonly isOfValues?: boolean;
}

/** All regions of an object, outer ones before those inside them, and the whole objects in it. */
export function regionsIn(object: Field, known: KnownPlaces): Regions {
  const root = draft({ at: object, scope: {}, isOfValues: false, isEmbedded: false, isPatch: false });
  const found: { regions: Draft[]; nested: Field[]; workloads: Field[] } = { regions: [root], nested: [], workloads: [] };
  const embedded = new Set(known.embedded);
  const started = new Started();
  const patched = new Started();
  const open: Visit[] = [{ at: object, region: root, isPart: false, scope: root.scope, isPatch: false }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { at, isPart, scope, isPatch } = visit;
    if (isForbidden(at)) continue;
    if (at !== object && known.isKnown(at)) {
      found.nested.push(at);
      continue;
    }
    const workload = builtInPodIn(at);
    if (workload && isRecord(workload.spec.value)) {
      found.workloads.push(at);
      embedded.add(workload.spec.value);
    }
    let { region } = visit;
    const isEmbedded = embedded.has(at.value);
    const isPlace = known.pods.has(at.value);
    const isOfValues = visit.isOfValues ?? known.values.has(at.value);
    if (at !== object && (isEmbedded || isPlace || isOfValues || (!isPart && holdsPodFields(at)))) {
      // The same object may be in several places, by an anchor of YAML: what it says depends on what is around it.
      if (started.has(at.value, region.os)) continue;
      const outer = region;
      region = draft({ at, outer, scope, isOfValues: outer.isOfValues || isOfValues, isEmbedded, isPatch });
      region.place = isPlace ? region : isOfValues ? undefined : outer.place;
      found.regions.push(region);
    }
    if (region.seen.has(at.value)) continue;
    region.seen.add(at.value);
    const inner: Visit[] = at.items().map(item => ({ at: item, region, isPart, scope: isPart ? scope : { outer: scope }, isPatch }));
    const { instead, areValues } = patchesIn(at);
    if (instead.size > 0 && patched.has(at.value, region.os)) continue;
    for (const member of at.members()) {
      if (instead.has(member.name)) {
        const placed = instead.get(member.name);
        // Beside it in a list is more about the same.
        const around = typeof at.key === 'number' ? scope.outer ?? scope : scope;
        if (placed) inner.push({ at: placed, region, isPart: false, scope: around, isPatch: !areValues, isOfValues: areValues });
        continue;
      }
      if (typeof member.value !== 'object' && !PodParts.hasName(member.name)) continue;
      if (at === object && isOfNoPod(member)) continue;
      const patch = member.name === 'podSpecPatch' ? patchOf(member) : undefined;
      region.parts.take(member);
      inner.push({ at: patch ?? member, region, isPart: isPart || isPodField(member.name), scope, isPatch });
    }
    for (const next of inner.reverse()) open.push(next);
  }
  return found;
}

/** What has been started already, on which systems. */
class Started {
  private readonly before = new Map<unknown, Set<string | undefined>>();

  /** Whether a value has been started so; from now on, it has. */
  public has(value: unknown, os: string | undefined): boolean {
    const known = this.before.get(value) ?? new Set();
    const is = known.has(os);
    this.before.set(value, known.add(os));
    return is;
  }
}

function draft(region: Pick<Draft, 'at' | 'scope' | 'isOfValues' | 'isEmbedded' | 'isPatch'> & { readonly outer?: Draft }): Draft {
  const { outer } = region;
  const os = osOf(region.at) || outer?.os;
  return { ...region, place: undefined, depth: outer ? outer.depth + 1 : 0, parts: new PodParts(), seen: new Set(), os };
}

/** On which systems an object says, by what it directly holds, that its parts run. */
function osOf(at: Field): string {
  const contexts = at.members().map(member => ({ windowsOptions: member.get('windowsOptions') }));
  const names = osSignals(at, undefined, contexts, false).map(({ os }) => os as string);
  return names.concat(saysWindows(at.name) ? 'likely' : []).join();
}

function holdsPodFields(at: Field): boolean {
  return isRecord(at.value) && Object.keys(at.value).some(isOfPod);
}

/** Fields of objects of any kind, and items of lists, which are objects themselves. */
function isOfNoPod({ name, value }: Field): boolean {
  return name === 'metadata' || (name === 'items' && Array.isArray(value));
}
