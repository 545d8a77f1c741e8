/** `npx projen docs`: writes the pages of the rules anew, and the one about options. Pages of rules that are gone go with them. */
import { mkdirSync, rmSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { optionsPage } from './options-page';
import { pages } from './pages';

const folder = join(__dirname, '../docs/rules');
const texts = pages();

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of texts) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

writeFileSync(join(__dirname, '../docs/guide/options.md'), optionsPage());
