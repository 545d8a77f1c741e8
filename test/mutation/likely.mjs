/** What takes longer waits for all others. */
const LONG_MS = 20;

/**
 * In which order the tests are asked about a mutant: those first that killed one of the same file, the latest first; then those of the same
 * name; then all others. Only how long it takes depends on it: whatever survives, all were asked.
 */
export class Likely {
  #killers = new Map();
  #spentMs = new Map();

  /** The names and functions of the tests about a mutant of that source file. Takes a test file when its turn comes. */
  *sorted(source, files, testsIn, isWanted) {
    const sorted = [...files.filter(file => isOf(file, source)), ...files.filter(file => !isOf(file, source))];
    const done = new Set();
    for (const { name, file } of this.#latestKillers(source)) {
      const run = isWanted(name) && !this.#isLong(name) && testsIn(file).get(name);
      if (!run) continue;
      done.add(name);
      yield { name, file, run };
    }
    for (const waits of [name => this.#isLong(name), () => false]) {
      for (const file of sorted) {
        for (const [name, run] of testsIn(file)) {
          if (done.has(name) || !isWanted(name) || waits(name)) continue;
          done.add(name);
          yield { name, file, run };
        }
      }
    }
  }

  spent(name, ms) {
    this.#spentMs.set(name, ms);
  }

  killed(source, { name, file }) {
    const killers = this.#killers.get(source) ?? new Map();
    killers.delete(name);
    this.#killers.set(source, killers.set(name, { name, file }));
  }

  #latestKillers(source) {
    return [...this.#killers.get(source)?.values() ?? []].reverse();
  }

  #isLong(name) {
    return (this.#spentMs.get(name) ?? 0) > LONG_MS;
  }
}

function isOf(testFile, source) {
  return source.endsWith(`/src/policy/${testFile.replace(/\.test\.js$/, '.ts')}`);
}
