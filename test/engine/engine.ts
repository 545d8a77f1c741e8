import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { transpileFolder } from './transpile';
import { binary } from '../cluster/binaries';
import { guard } from '../cluster/daemon';

const VARIABLE = 'SECURE_WINDOWS_WORKLOADS_ENGINE';
const ROOT = join(__dirname, '../..');

/** The engine that jest's global setup installed. */
export function engine(): Engine {
  const { [VARIABLE]: folder } = process.env;
  if (!folder) throw new Error('No engine: run jest with --config test/engine/jest.config.json');
  return new Engine(folder);
}

/**
 * Pulumi as a user has it installed, in a folder of its own: the command, the language host of Node, the provider, and node_modules with
 * this package in it, for the programs below.
 */
export class Engine {
  constructor(readonly folder: string) {}

  /** For the commands of Pulumi. Nothing is asked of the network. */
  get environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      PATH: [join(this.folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
      HELM: binary('helm'),
      NO_COLOR: '1',
      PULUMI_HOME: join(this.folder, 'home'),
      PULUMI_CONFIG_PASSPHRASE: 'test',
      PULUMI_SKIP_UPDATE_CHECK: 'true',
      // The types of programs in TypeScript are checked by `npm test`.
      PULUMI_NODEJS_TRANSPILE_ONLY: 'true',
      // Without it there is no --event-log.
      PULUMI_DEBUG_COMMANDS: 'true',
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: 'true',
    };
  }

  /** Lets `engine()` find it, in this process and in those it starts. */
  share(): void {
    process.env[VARIABLE] = this.folder;
  }
}

/** An engine of this process. Whoever installs it removes it; if this process is gone without, its folder goes, too. */
export class OwnEngine extends Engine {
  private readonly release = guard([], this.folder);

  remove(): void {
    this.release();
    rmSync(this.folder, { recursive: true });
  }
}

export function installEngine(): OwnEngine {
  const pulumi = binary('pulumi');
  const folder = mkdtempSync(join(tmpdir(), 'secure-windows-workloads-'));
  const own = new OwnEngine(folder);
  for (const name of ['bin', 'home', 'node_modules']) mkdirSync(join(folder, name));

  for (const name of readdirSync(join(ROOT, 'node_modules'))) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(ROOT, join(folder, 'node_modules/secure-windows-workloads'));

  for (const name of ['cluster', 'engine/plugins']) transpileFolder(join(ROOT, 'test', name), join(folder, name));
  const node = (script: string): string => `'${process.execPath}' '${script}'`;
  const commands = {
    'pulumi': `'${pulumi}'`,
    'pulumi-language-nodejs': node(join(folder, 'engine/plugins/host.js')),
    'pulumi-resource-kubernetes': node(join(folder, 'engine/plugins/provider.js')),
    'pulumi-resource-shop': node(join(folder, 'engine/plugins/shop.js')),
    'pulumi-resource-guarded': `env GUARDED=yes ${node(join(folder, 'engine/plugins/shop.js'))}`,
    // So the engine starts policy packs of a runtime that has no language host.
    'pulumi-analyzer-policy-nodejstest': node(join(ROOT, 'node_modules/@pulumi/pulumi/cmd/run-policy-pack')),
  };
  for (const [name, line] of Object.entries(commands)) writeFileSync(join(folder, 'bin', name), `#!/bin/sh\nexec ${line} "$@"\n`, { mode: 0o755 });
  return own;
}
