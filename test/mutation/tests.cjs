const { readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { expect } = require('expect');
const { bind } = require('jest-each');
const { freshModules } = require('./modules.cjs');

/** In the sandbox, which Stryker enters after this file is loaded. */
const folder = () => resolve('test/policy');
const SEPARATOR = ' › ';

/** The test files of the judge, without those that are slow. */
exports.testFiles = () => readdirSync(folder(), { recursive: true }).filter(name => name.endsWith('.test.js') && !isSlow(name)).sort();

/** Gives the tests of a file, by their names, as functions that give the failure of a test, if any. All files share modules that are fresh. */
exports.freshTests = (mutant, source) => {
  const load = freshModules(mutant, source && compiled(source));
  const known = new Map();
  return file => {
    if (!known.has(file)) known.set(file, collect(file, load));
    return known.get(file);
  };
};

/** Where the build puts a source file. */
function compiled(source) {
  return resolve(source.slice(source.indexOf('src/policy/')).replace(/\.ts$/, '.js'));
}

/** The file of a test: its name begins with it. */
exports.fileOf = name => name.slice(0, name.indexOf(SEPARATOR));

/** Tests with hostile or generated input take seconds, and hold what no mutant shows: time, and whatever nobody thought of. */
function isSlow(file) {
  return ['hostile.test.js', 'hostile-objects.test.js', 'missed-generated.test.js'].includes(file);
}

function collect(file, load) {
  const tests = new Map();
  const within = [file];
  const test = (title, body) => {
    const name = [...within, title].join(SEPARATOR);
    if (tests.has(name)) throw new Error(`two tests have one name: ${name}`);
    tests.set(name, () => failureOf(body));
  };
  const describe = (title, body) => {
    within.push(title);
    body();
    within.pop();
  };
  test.each = bind(test);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { test, describe, expect });
  load(join(folder(), file));
  return tests;
}

function failureOf(body) {
  try {
    body();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
