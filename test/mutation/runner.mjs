import { createRequire } from 'node:module';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { Likely } from './likely.mjs';

const { fileOf, freshTests, testFiles } = createRequire(import.meta.url)('./tests.cjs');

/** The dry run runs each test before and after all others: mutants meet them in another order, and what is made once is made by either. */
const ORDERS = [tests => tests, tests => tests.reverse()];

/**
 * Runs the tests of the judge in this process, with fresh modules for each mutant and up to the first test that fails. Jest itself takes a
 * second for that, which thousands of mutants do not have.
 */
class Runner {
  constructor() {
    // Where the instrumented code looks for the active mutant, and counts what it passes.
    globalThis.__stryker__ ??= {};
    this.state = globalThis.__stryker__;
    this.files = testFiles();
    this.likely = new Likely();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  dryRun() {
    const results = new Map();
    for (const inOrder of ORDERS) {
      const testsIn = freshTests();
      for (const [name, run] of inOrder(this.files.flatMap(file => [...testsIn(file)]))) {
        this.state.currentTestId = name;
        const started = performance.now();
        const failureMessage = run() ?? results.get(name)?.failureMessage;
        const result = { id: name, name, timeSpentMs: performance.now() - started };
        results.set(name, failureMessage === undefined ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage });
      }
      delete this.state.currentTestId;
    }
    return { status: DryRunStatus.Complete, tests: [...results.values()], mutantCoverage: this.state.mutantCoverage };
  }

  mutantRun({ activeMutant: { id, fileName }, testFilter, hitLimit: hitLimitOfDryRun, mutantActivation }) {
    const hitLimit = hitLimitOfDryRun === undefined ? undefined : hitLimitOfDryRun / ORDERS.length;
    const whileLoading = mutantActivation === 'static' ? id : undefined;
    Object.assign(this.state, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0, activeMutant: whileLoading });
    let nrOfTests = 0;
    const killed = (killer, failureMessage) =>
      determineHitLimitReached(this.state.hitCount, hitLimit) ?? { status: MutantRunStatus.Killed, killedBy: [killer], failureMessage, nrOfTests };
    try {
      for (const test of this.testsAbout(id, fileName, testFilter)) {
        nrOfTests++;
        this.state.activeMutant = id;
        const started = performance.now();
        const failure = test.run();
        this.likely.spent(test.name, performance.now() - started);
        this.state.activeMutant = whileLoading;
        if (failure === undefined) continue;
        this.likely.killed(fileName, test);
        return killed(test.name, failure);
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } catch (error) {
      return killed('the tests can be loaded', String(error));
    } finally {
      this.state.activeMutant = undefined;
    }
  }

  testsAbout(mutant, source, testFilter) {
    if (!testFilter) return this.likely.sorted(source, this.files, freshTests(mutant, source), () => true);
    const wanted = new Set(testFilter);
    const filesWanted = new Set(testFilter.map(fileOf));
    return this.likely.sorted(source, this.files.filter(file => filesWanted.has(file)), freshTests(mutant, source), name => wanted.has(name));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', Runner)];
