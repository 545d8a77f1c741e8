import { kebab } from './names';
import { KINDS } from '../../src/manifest/schema/kinds';

/** All kinds, with the name and the module of their constant. */
export const kinds = Object.entries(KINDS).map(([name, kind]) => ({ name, file: `kinds/${kebab(name)}`, kind }));

export type NamedKind = typeof kinds[number];
