import { readdirSync } from 'fs';
import { createRequire } from 'module';
import { join } from 'path';
import { camel } from './names';
import type { Kind } from '../../src/manifest/kind';

const load = createRequire(__filename);
const folder = join(__dirname, '../../src/manifest/schema/kinds');

/** All kinds, with the name and the module of their constant: every file in the folder holds one. */
export const kinds = readdirSync(folder).filter(file => file !== 'index.ts').sort().map(file => {
  const module = file.replace(/\.ts$/, '');
  const name = camel(module);
  const { [name]: kind } = load(join(folder, module)) as Partial<Record<string, Kind>>;
  if (!kind) throw new Error(`src/manifest/schema/kinds/${file} must export its kind as ${name}`);
  return { name, file: `kinds/${module}`, kind };
});

export type NamedKind = typeof kinds[number];

/** The module by which the library knows them. */
export function kindsIndex(): string {
  const imports = kinds.map(({ name, file }) => `import { ${name} } from '${file.replace('kinds', '.')}';\n`).join('');
  return `${imports}import type { Kind } from '../../kind';

/** All kinds, by the name of their constant. */
export const KINDS: Readonly<Record<string, Kind>> = { ${kinds.map(({ name }) => name).join(', ')} };
`;
}
