const { readdirSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { expect } = require('expect');
const { bind } = require('jest-each');

/** Compiled once; evaluated anew for each mutant. */
const scripts = new Map();

/** The tests below a folder, as functions that give the failure of a test, if any. Their modules are fresh. */
exports.loadTests = folder => {
  const tests = [];
  const within = [];
  const test = (title, body) => tests.push({ name: [...within, title].join(' › '), run: () => failureOf(body) });
  const describe = (title, body) => {
    within.push(title);
    body();
    within.pop();
  };
  test.each = bind(test);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { test, describe, expect });

  const modules = new Map();
  for (const file of readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.test.js') && !isSlow(name)).sort(lastComeThorough)) {
    describe(file, () => load(join(folder, file), modules));
  }
  return tests;
};

/** Tests with hostile or generated input take seconds, and hold what no mutant shows: time, and whatever nobody thought of. */
function isSlow(file) {
  return ['hostile.test.js', 'hostile-objects.test.js', 'asleep-generated.test.js'].includes(file);
}

/** What goes over all examples of all rules is needed for few mutants. */
function lastComeThorough(one, other) {
  const place = file => `${file === 'asleep.test.js' ? 1 : 0} ${file}`;
  return place(one) < place(other) ? -1 : 1;
}

function failureOf(body) {
  try {
    body();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Modules of the project are evaluated here, those of packages by Node. */
function load(file, modules) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const outside = createRequire(file);
  const needs = name => name.startsWith('.') ? load(outside.resolve(name), modules) : outside(name);
  if (!scripts.has(file)) scripts.set(file, new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`, { filename: file }));
  scripts.get(file).runInThisContext()(module.exports, needs, module, file, dirname(file));
  return module.exports;
}
