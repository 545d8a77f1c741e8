const { TestEnvironment } = require('jest-environment-node');

/** Ends a run at its first failure: by then the mutant is killed. Jest itself stops between files only. */
module.exports = class extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.failed = true;
    if (name === 'test_start' && this.failed) test.mode = 'skip';
  }
};
