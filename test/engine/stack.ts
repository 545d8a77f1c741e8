import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { engine } from './engine';
import { outcome, type Outcome } from './outcome';
import { transpile, transpileFolder } from './transpile';

export type { Outcome } from './outcome';

/** The text of a TypeScript program, or the folder of a whole project as users have it. */
export type Program = { readonly source: string } | { readonly folder: string };

export interface PolicyPack {
  /** Of a pack as users have it. */
  readonly folder: string;
  /** What `--policy-pack-config` says, by the name of the policy. */
  readonly config?: object;
}

export interface StackOptions {
  readonly policyPacks?: readonly PolicyPack[];
  /** Beside what the engine needs. */
  readonly environment?: NodeJS.ProcessEnv;
}

export interface Resource {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** An operation takes seconds; a program that waits for ever shall not take its test along. */
const PATIENCE = 100_000;

/** A stack of the real engine, its state in a folder. */
export class Stack {
  /** A project of its own, with a stack that holds nothing yet. */
  static async create(program: Program, options: StackOptions = {}): Promise<Stack> {
    const stack = new Stack(mkdtempSync(join(engine().folder, 'stack-')), options);
    stack.write(program);
    const { status, output } = await stack.run(['stack', 'init', 'test']);
    if (status !== 0) throw new Error(output);
    return stack;
  }

  private readonly project: string;

  private constructor(private readonly folder: string, private readonly options: StackOptions) {
    this.project = join(folder, 'project');
    for (const name of ['project', 'state']) mkdirSync(join(folder, name));
  }

  /** Another program for the same stack. */
  write(program: Program): void {
    if ('folder' in program) {
      cpSync(program.folder, this.project, { recursive: true, filter: path => basename(path) !== 'node_modules' });
    } else {
      writeFileSync(join(this.project, 'Pulumi.yaml'), 'name: test\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n');
      writeFileSync(join(this.project, 'package.json'), '{}\n');
      writeFileSync(join(this.project, 'index.js'), transpile(program.source, 'index.ts'));
    }
  }

  async preview(): Promise<Outcome> {
    return this.operate(['preview', ...this.policyPacks()]);
  }

  /** The update alone, without a preview before it. */
  async up(): Promise<Outcome> {
    return this.operate(['up', '--yes', '--skip-preview', ...this.policyPacks()]);
  }

  async refresh(): Promise<Outcome> {
    return this.operate(['refresh', '--yes', '--skip-preview']);
  }

  async destroy(): Promise<Outcome> {
    return this.operate(['destroy', '--yes', '--skip-preview']);
  }

  /** What the state says, as it is written: secrets are encrypted in it. */
  state(): string {
    return readFileSync(join(this.folder, 'state/.pulumi/stacks', this.name(), 'test.json'), 'utf8');
  }

  /** The resources of the state. */
  resources(): readonly Resource[] {
    const { checkpoint } = JSON.parse(this.state()) as { checkpoint: { latest?: { resources?: Resource[] } } };
    return checkpoint.latest?.resources ?? [];
  }

  private name(): string {
    return /^name:\s*(\S+)/m.exec(readFileSync(join(this.project, 'Pulumi.yaml'), 'utf8'))?.[1] ?? '';
  }

  /** Copies that name another runtime than those of users have to. What they hold in JavaScript is spared the compiler. */
  private policyPacks(): string[] {
    return (this.options.policyPacks ?? []).flatMap(({ folder, config = {} }, index) => {
      const copy = join(this.folder, `policy-pack-${index}`);
      cpSync(folder, copy, { recursive: true, filter: path => basename(path) !== 'node_modules' });
      transpileFolder(copy);
      const settings = join(copy, 'PulumiPolicy.yaml');
      writeFileSync(settings, readFileSync(settings, 'utf8').replace(/\bnodejs\b/, 'nodejstest'));
      const configuration = join(this.folder, `policy-config-${index}.json`);
      writeFileSync(configuration, JSON.stringify(config));
      return ['--policy-pack', copy, '--policy-pack-config', configuration];
    });
  }

  private async operate(args: readonly string[]): Promise<Outcome> {
    const log = join(this.folder, 'events.json');
    writeFileSync(log, '');
    const { status, output } = await this.run([...args, '--stack', 'test', '--event-log', log]);
    return outcome(status, output, readFileSync(log, 'utf8'));
  }

  private async run(args: readonly string[]): Promise<{ status: number | null; output: string }> {
    const env = { ...engine().environment, PULUMI_BACKEND_URL: `file://${join(this.folder, 'state')}`, ...this.options.environment };
    const child = spawn('pulumi', [...args, '--non-interactive', '--color', 'never'], {
      cwd: this.project, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE, killSignal: 'SIGINT',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', chunk => { output += chunk; });
    return new Promise((resolve, reject) => {
      child.on('error', reject).on('close', status => { resolve({ status, output }); });
    });
  }
}
