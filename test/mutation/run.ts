import { execFileSync, spawnSync } from 'child_process';
import { readFileSync, rmSync } from 'fs';
import { changedMutants } from './changed';
import { EQUIVALENT } from './equivalent';
import { survivorsIn, type MutationReport } from './survivors';

const REPORT = 'coverage/mutation.json';

/** Mutants of the judge. With `--changed`: of what the last change touched, or everything since the commit in MUTATION_BASE. */
function main(): number {
  const base = process.env['MUTATION_BASE'] ?? 'HEAD~1';
  const mutate = process.argv.includes('--changed') ? changedMutants(git('diff', '--unified=0', base, '--', 'src/policy', 'test/policy')) : undefined;
  if (mutate?.length === 0) {
    console.log('nothing of the judge has changed');
    return 0;
  }
  rmSync(REPORT, { force: true });
  const stryker = ['stryker', 'run', 'test/mutation/stryker.config.json', ...mutate ? ['--mutate', mutate.join(',')] : []];
  const { status } = spawnSync('npx', stryker, { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;

  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport;
  const { killed, known, unknown, gone } = survivorsIn(report, EQUIVALENT);
  for (const { file, line, original, mutated } of unknown) console.log(`${file}:${line} survived\n  - ${original}\n  + ${mutated}`);
  // What was not mutated this time can not be missed.
  const missed = mutate ? [] : gone;
  for (const { file, original, mutated } of missed) console.log(`${file}: no such survivor any more\n  - ${original}\n  + ${mutated}`);
  const score = (100 * killed / Math.max(1, killed + known.length + unknown.length)).toFixed(1);
  console.log(`mutation score ${score} %: ${killed} killed, ${known.length} equivalent, ${unknown.length} unknown survivors`);
  return unknown.length + missed.length > 0 ? 1 : 0;
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' });
}

process.exitCode = main();
