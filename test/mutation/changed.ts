import { existsSync } from 'fs';

/** What a change touches, as Stryker takes it: changed lines of the judge, and whole files whose tests changed. */
export function changedMutants(diff: string): string[] {
  const mutate = new Set<string>();
  let file = '';
  for (const line of diff.split('\n')) {
    const path = /^\+\+\+ b\/(.*)$/.exec(line)?.[1];
    if (path !== undefined) file = path;
    const judge = /^test\/(policy\/.*)\.test\.ts$/.exec(file);
    if (path !== undefined && judge && existsSync(`src/${judge[1]}.ts`)) mutate.add(`src/${judge[1]}.ts`);
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    const count = Number(hunk?.[2] ?? 1);
    if (hunk && count > 0 && isMutated(file)) mutate.add(`${file}:${hunk[1]}-${Number(hunk[1]) + count - 1}`);
  }
  return [...mutate];
}

function isMutated(file: string): boolean {
  return file.startsWith('src/policy/') && file !== 'src/policy/index.ts';
}
