/** What it takes to import the Pulumi components, beside what they stand on: whole processes, by turns, in one run. */
import { spawnSync } from 'child_process';
import { join } from 'path';

const ROUNDS = Number(process.env['ROUNDS'] ?? 31);
const root = join(__dirname, '..');
const required = (...modules: readonly string[]) => modules.map(name => `require(${JSON.stringify(name)});`).join('');
const kinds = ['core/v1/pod', 'apps/v1/deployment', 'core/v1/namespace'].map(kind => `@pulumi/kubernetes/${kind}`);

const programs = {
  used: required('@pulumi/pulumi', ...kinds),
  ours: required(join(root, 'lib/pulumi')),
  whole: required('@pulumi/pulumi', '@pulumi/kubernetes'),
};

/** Milliseconds of a process that imports, and ends. */
function once(program: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

for (const program of Object.values(programs)) once(program);
const rounds = Array.from({ length: ROUNDS }, () => ({ used: once(programs.used), ours: once(programs.ours), whole: once(programs.whole) }));
const of = (name: keyof typeof programs) => median(rounds.map(round => round[name]));
const share = (name: keyof typeof programs) => median(rounds.map(round => round.ours / round[name])).toFixed(3);
console.log(`secure-windows-workloads/pulumi: ${of('ours').toFixed(0)} ms`);
console.log(`  ${share('used')} × @pulumi/pulumi and the kinds in use (${of('used').toFixed(0)} ms)`);
console.log(`  ${share('whole')} × @pulumi/pulumi and the whole of @pulumi/kubernetes (${of('whole').toFixed(0)} ms)`);
