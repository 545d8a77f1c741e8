import * as fc from 'fast-check';
import { Dice } from './broken/dice';
import { breakIt } from './broken/faults';
import { copied, type Json } from './broken/merged';
import { rightObject } from './broken/right-objects';

/** An object of a built-in kind, and what was done to it. */
export interface BrokenObject {
  readonly object: Json;
  readonly faults: readonly string[];
}

/** An object with no fault, of one of the built-in kinds that hold pods. */
export function rightObjects(): fc.Arbitrary<Json> {
  return decided(rightObject);
}

/** An object with one to five faults. Some of them the API server does not mind. */
export function brokenObjects(): fc.Arbitrary<BrokenObject> {
  return decided(dice => {
    const object = copied(rightObject(dice));
    const faults = Array.from({ length: dice.pick([1, 1, 1, 2, 2, 3, 4, 5]) }, () => breakIt(object, object['kind'] as string, dice));
    return { object, faults };
  });
}

/** What follows from one number. A smaller number is no smaller object: nothing is gained by shrinking it. */
function decided<T>(decide: (dice: Dice) => T): fc.Arbitrary<T> {
  return fc.noShrink(fc.integer().map(seed => decide(new Dice(seed))));
}
