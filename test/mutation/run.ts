import { spawnSync } from 'child_process';
import { readFileSync, rmSync } from 'fs';
import { EQUIVALENT } from './equivalent';
import { survivorsIn, type MutationReport } from './survivors';

const REPORT = 'coverage/mutation.json';

/** Every mutant of the judge, or of the files that are named, e.g. src/policy/pod.ts: each is killed, or known to be equivalent. */
function main(files: readonly string[]): number {
  rmSync(REPORT, { force: true });
  const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
  const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.json', ...only], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;

  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport;
  const { killed, known, unknown, gone } = survivorsIn(report, EQUIVALENT.filter(({ file }) => files.length === 0 || files.includes(file)));
  for (const { file, line, original, mutated } of unknown) console.log(`${file}:${line} survived\n  - ${original}\n  + ${mutated}`);
  for (const { file, original, mutated } of gone) console.log(`${file}: no such survivor any more\n  - ${original}\n  + ${mutated}`);
  const score = (100 * killed / (killed + known.length + unknown.length)).toFixed(1);
  console.log(`mutation score ${score} %: ${killed} killed, ${known.length} equivalent, ${unknown.length} unknown survivors`);
  return unknown.length + gone.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
