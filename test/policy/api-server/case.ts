import { readdirSync } from 'fs';
import { createRequire } from 'module';
import { join } from 'path';

/** What it shows; a whole object, or the spec of a Pod that is right but for it; the rule's findings in it. */
export type Case = readonly [title: string, given: Readonly<Record<string, unknown>>, found: Found];

/** By their paths: the message, or the message and the fix. */
type Found = Readonly<Record<string, string | readonly [message: string, fix: string]>>;

/** A pod that the API server accepts, on whatever system it runs. */
const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { containers: [{ name: 'web', image: 'example.com/web:1' }] },
};

/** The object of a case. */
export function objectOf([, given]: Case): object {
  return 'kind' in given ? given : { ...POD, spec: { ...POD.spec, ...given } };
}

const load = createRequire(__filename);

/** The cases of each rule of the API server, by its name without its room. */
export function allCases(): ReadonlyMap<string, readonly Case[]> {
  const names = new Set(readdirSync(join(__dirname, 'cases')).map(file => file.replace(/\..*$/, '')));
  return new Map([...names].sort().map(name => {
    const { CASES } = load(join(__dirname, 'cases', name)) as { readonly CASES: readonly Case[] };
    return [name, CASES];
  }));
}
