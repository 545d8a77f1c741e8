import type { Field } from './object/field';
import { METADATA, POD_SPEC, typeNamed } from './object/pod-fields';
import type { PodLocation } from './object/pod-location';
import { POD_SECURITY_CHECKS } from './pod-security/checks';
import { triggersFor } from './rule/faults';
import { RULES } from './rules';
import { Place, read, subscriptionsTo } from './triggers/scan';
import { FIELD_FAULT } from './triggers/trigger';

/** The rules and checks that may have something to say about a pod. It has no trigger of the others. */
export class Candidates {
  /** @param present whether a trigger is, by the place of its subscriber in `TRIGGERS`, and then whether anything is odd */
  public constructor(private readonly present: readonly boolean[]) {}

  /** @param place in `RULES` */
  public hasRule(place: number): boolean {
    return this.present[place]!;
  }

  /** @param place in `POD_SECURITY_CHECKS` */
  public hasCheck(place: number): boolean {
    return this.present[RULES.length + place]!;
  }

  /** Whether anything in the pod is not read as it was meant. */
  public get isOdd(): boolean {
    return this.present[TRIGGERS.length]!;
  }
}

/** Reads a pod once, and what holds it, where that is a workload of a built-in kind. */
export function candidatesIn({ metadata, spec, workload }: Pick<PodLocation, 'metadata' | 'spec' | 'workload'>): Candidates {
  const present = ALWAYS.slice();
  const place = places();
  const isValid = workload ? read(workload.field.value, place.workload(workload.kind), present) : readBoth(metadata, spec, present);
  // Some triggers are something that is absent: a pod whose spec is absent, or no object, has all of those.
  if (!spec.isObject) read({}, place.spec, present);
  if (!isValid) {
    present[TRIGGERS.length] = true;
    for (const subscriber of FIELD_FAULT_SUBSCRIBERS) present[subscriber] = true;
  }
  return new Candidates(present);
}

function readBoth(metadata: Field, spec: Field, present: boolean[]): boolean {
  const isValid = read(metadata.value, places().metadata, present);
  return read(spec.value, places().spec, present) && isValid;
}

/** Of each rule, then of each check. */
const TRIGGERS = [...RULES.map(triggersFor), ...POD_SECURITY_CHECKS.map(({ triggers }) => triggers)];
const SUBSCRIPTIONS = subscriptionsTo(TRIGGERS);
const ALWAYS = [...TRIGGERS.map(triggers => !triggers), false];
const FIELD_FAULT_SUBSCRIBERS = SUBSCRIPTIONS.get(FIELD_FAULT)!.flatMap(({ subscribers }) => subscribers);

class Places {
  public readonly metadata = new Place('metadata', METADATA, SUBSCRIPTIONS);
  public readonly spec = new Place('spec', POD_SPEC, SUBSCRIPTIONS);
  private readonly workloads = new Map<string, Place>();

  public workload(kind: string): Place {
    let place = this.workloads.get(kind);
    if (place) return place;
    place = new Place('', typeNamed(kind), SUBSCRIPTIONS, kind === 'Pod' ? { path: '' } : {});
    this.workloads.set(kind, place);
    return place;
  }
}

/** Made for the first pod: whoever imports the judge may have none. */
let known: Places | undefined;

function places(): Places {
  return known ??= new Places();
}
