import type { IConstruct } from 'constructs';
import { annotated } from '../manifest/annotated';
import { covers, type Acknowledgement, type Finding } from '../policy';

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
  const additions = new Map<string, { readonly index: number; readonly item: string; readonly entries: Set<Acknowledgement> }>();
  for (const finding of acknowledgements.length > 0 ? findings : []) {
    const { object: index, path, acknowledged } = finding;
    const above = constructs[index]?.node.scopes ?? [];
    for (const one of acknowledgements.filter(({ construct, entry }) => covers(entry, finding) && above.includes(construct))) {
      needed.add(one);
      // A reason of its own says more than one from above.
      if (acknowledged) continue;
      const item = itemOf(path);
      const addition = additions.get(`${index} ${item}`) ?? { index, item, entries: new Set() };
      addition.entries.add(one.entry);
      additions.set(`${index} ${item}`, addition);
    }
  }
  const written = [...rendered];
  for (const { index, item, entries } of additions.values()) written[index] = annotated(written[index], item, [...entries]);
  return { rendered: additions.size > 0 ? written : rendered, needed };
}

/** Where in a `List` a finding is: the path of the item, or nothing. */
function itemOf(path: string): string {
  return /^(?:items\[\d+\]\.)+/.exec(path)?.[0] ?? '';
}
