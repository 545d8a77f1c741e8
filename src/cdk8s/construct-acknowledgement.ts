import type { IConstruct } from 'constructs';
import { acknowledge, covers, pathText, type Acknowledgement, type Finding, type Path } from '../policy';

/** An acknowledgement of everything below a construct. */
export interface ConstructAcknowledgement {
  readonly construct: IConstruct;
  readonly entry: Acknowledgement;
}

export interface Covered {
  /** The objects, with the acknowledgements that they need of those above them. */
  readonly rendered: readonly unknown[];
  /** Those that some object needs. */
  readonly needed: ReadonlySet<ConstructAcknowledgement>;
}

/** Writes acknowledgements of constructs onto the objects below that have something to acknowledge. */
export function cover(
  constructs: readonly IConstruct[], rendered: readonly unknown[], findings: readonly Finding[],
  acknowledgements: readonly ConstructAcknowledgement[],
): Covered {
  const needed = new Set<ConstructAcknowledgement>();
  const additions = new Map<string, { readonly index: number; readonly item: Path; readonly entries: Set<Acknowledgement> }>();
  for (const finding of acknowledgements.length > 0 ? findings : []) {
    const { object: index, keys, acknowledged } = finding;
    const above = constructs[index]?.node.scopes ?? [];
    for (const one of acknowledgements.filter(({ construct, entry }) => covers(entry, finding) && above.includes(construct))) {
      needed.add(one);
      // A reason of its own says more than one from above.
      if (acknowledged) continue;
      const item = itemOf(keys);
      const place = `${index} ${pathText(item)}`;
      const addition = additions.get(place) ?? { index, item, entries: new Set() };
      addition.entries.add(one.entry);
      additions.set(place, addition);
    }
  }
  const written = [...rendered];
  for (const { index, item, entries } of additions.values()) written[index] = acknowledge(written[index], item, [...entries]);
  return { rendered: additions.size > 0 ? written : rendered, needed };
}

/** Where in a `List` a finding is: the path of the item, or no keys. */
function itemOf(path: Path): Path {
  let length = 0;
  while (path[length] === 'items' && typeof path[length + 1] === 'number') length += 2;
  return path.slice(0, length);
}
