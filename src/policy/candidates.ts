import { METADATA, POD_SPEC } from './object/pod-fields';
import type { PodLocation } from './object/pod-location';
import { POD_SECURITY_CHECKS } from './pod-security/checks';
import { listenersOf, Place, read, type Reader } from './triggers/scan';
import { ODDITY } from './triggers/trigger';
import { RULES } from './windows/rules';

/** The rules and checks that may have something to say about a pod. It lacks the fields that the others look at. */
export class Candidates {
  /** @param present by the place in `READERS`, and then whether anything is odd */
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
    return this.present[READERS.length]!;
  }
}

/** Reads a pod once. */
export function candidatesIn({ metadata, spec }: Pick<PodLocation, 'metadata' | 'spec'>): Candidates {
  const present = ALWAYS.slice();
  const place = places();
  const metadataIsWell = read(metadata.value, place.metadata, present);
  // Some wait for what a pod has not: one without a spec has nothing.
  const specIsWell = read(spec.value ?? {}, place.spec, present);
  if (!metadataIsWell || !specIsWell) {
    present[READERS.length] = true;
    for (const { reader } of ODDITY_READERS) present[reader] = true;
  }
  return new Candidates(present);
}

const READERS: readonly Reader[] = [...RULES, ...POD_SECURITY_CHECKS];
const LISTENERS = listenersOf(READERS);
const ALWAYS = [...READERS.map(({ reads }) => !reads), false];
const ODDITY_READERS = LISTENERS.get(ODDITY)!;

interface Places {
  readonly metadata: Place;
  readonly spec: Place;
}

/** Made for the first pod: whoever imports the judge may have none. */
let known: Places | undefined;

function places(): Places {
  return known ??= { metadata: new Place('metadata', METADATA, LISTENERS), spec: new Place('spec', POD_SPEC, LISTENERS) };
}
