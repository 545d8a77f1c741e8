import { METADATA, POD_SPEC } from './object/pod-type';
import { POD_SECURITY_CHECKS } from './pod-security/checks';
import { listenersOf, placeOf, read, type Place, type Reader } from './triggers/scan';
import { ODDITY } from './triggers/trigger';
import { RULES } from './windows/rules';

/** Whoever is asked about a pod. Their places here are their numbers. */
const READERS: readonly Reader[] = [...RULES, ...POD_SECURITY_CHECKS];
const NUMBERS: ReadonlyMap<Reader, number> = new Map(READERS.map((reader, number) => [reader, number]));

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
  return known ??= { metadata: placeOf('metadata', METADATA, LISTENERS), spec: placeOf('spec', POD_SPEC, LISTENERS) };
}

export function numberOf(reader: Reader): number {
  return NUMBERS.get(reader)!;
}

/** A number beside those of the readers: awake where anything in a pod is an oddity. */
export const ANY_ODDITY = READERS.length;

/** Who may have something to say about a pod, by their numbers. */
export function wokenBy(metadata: unknown, spec: unknown): readonly boolean[] {
  const awake = ALWAYS.slice();
  const place = places();
  const metadataIsWell = read(metadata, place.metadata, awake);
  // Some wait for what a pod has not: one without a spec has nothing.
  const specIsWell = read(spec ?? {}, place.spec, awake);
  if (metadataIsWell && specIsWell) return awake;
  awake[ANY_ODDITY] = true;
  for (const { reader } of ODDITY_READERS) awake[reader] = true;
  return awake;
}
