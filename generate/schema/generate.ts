/** `npx projen generate:schema`: writes everything anew that comes from the schema of options. */
import { mkdirSync, rmSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { files, FOLDERS } from './files';

const root = join(__dirname, '..', '..');
const texts = files();

for (const folder of FOLDERS) rmSync(join(root, folder), { recursive: true, force: true });
for (const [path, text] of texts) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
