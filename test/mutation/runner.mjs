import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';

const { loadTests } = createRequire(import.meta.url)('./tests.cjs');

/**
 * Runs the tests of the judge in this process, anew for each mutant and up to the first that fails. Jest itself takes a second for that,
 * which thousands of mutants do not have.
 */
class Runner {
  constructor() {
    // Where the instrumented code looks for the active mutant, and counts what it passes.
    globalThis.__stryker__ ??= {};
    this.state = globalThis.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  dryRun() {
    const tests = this.load().map(({ name, run }) => {
      this.state.currentTestId = name;
      const started = performance.now();
      const failure = run();
      const result = { id: name, name, timeSpentMs: performance.now() - started };
      return failure === undefined ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: failure };
    });
    const { mutantCoverage } = this.state;
    delete this.state.currentTestId;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    Object.assign(this.state, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0, activeMutant: undefined });
    if (mutantActivation === 'static') this.state.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    const killed = (killer, failureMessage) =>
      determineHitLimitReached(this.state.hitCount, hitLimit) ?? { status: MutantRunStatus.Killed, killedBy: [killer], failureMessage, nrOfTests };
    try {
      const wanted = testFilter && new Set(testFilter);
      const tests = this.load().filter(({ name }) => !wanted || wanted.has(name));
      this.state.activeMutant = activeMutant.id;
      for (const { name, run } of tests) {
        nrOfTests++;
        const failure = run();
        if (failure !== undefined) return killed(name, failure);
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } catch (error) {
      return killed('the tests can be loaded', String(error));
    } finally {
      this.state.activeMutant = undefined;
    }
  }

  load() {
    return loadTests(resolve('test/policy'));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', Runner)];
