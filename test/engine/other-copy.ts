import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from './engine';

/**
 * A package of another team, with the Pulumi SDK of its own that npm installs below a package that asks for another version.
 *
 * @returns its name, for programs to import
 */
export function installOtherCopy(): string {
  const { folder } = engine();
  const home = join(folder, 'node_modules/other-team');
  if (!existsSync(home)) {
    const own = join(home, 'node_modules/@pulumi');
    mkdirSync(own, { recursive: true });
    for (const name of ['pulumi', 'kubernetes']) execFileSync('cp', ['-R', join(__dirname, '../../node_modules/@pulumi', name), own]);
    writeFileSync(join(home, 'package.json'), '{ "name": "other-team", "main": "index.js" }\n');
    writeFileSync(join(home, 'index.js'), "exports.pulumi = require('@pulumi/pulumi');\nexports.kubernetes = require('@pulumi/kubernetes');\n");
    writeFileSync(join(home, 'index.mjs'), "export { default as pulumi } from '@pulumi/pulumi';\nexport { default as kubernetes } from '@pulumi/kubernetes';\n");
  }
  return 'other-team';
}
