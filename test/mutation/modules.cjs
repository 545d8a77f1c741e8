const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/** Compiled once, but for the file of a mutant; evaluated anew for each. */
const scripts = new Map();

/** Modules that import nothing of what any mutant has changed: evaluated once. */
const shared = new Map();

/**
 * Loads modules of the project, evaluated anew; those of packages come from Node. With a mutant, no other mutant can be active in them,
 * and nothing is counted: asking and counting is most of what instrumented code does. What does not import the file of the mutant,
 * directly or through others, cannot see it, and is evaluated once for all.
 */
exports.freshModules = (mutant, mutated) => {
  const modules = new Map();
  const load = file => {
    const all = mutated === undefined || reaches(file, mutated) ? modules : shared;
    const known = all.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    all.set(file, module);
    const outside = createRequire(file);
    const needs = name => name.startsWith('.') ? load(outside.resolve(name)) : outside(name);
    scriptOf(file, mutant).runInThisContext()(module.exports, needs, module, file, dirname(file));
    return module.exports;
  };
  return load;
};

/** Whether a module imports a file, directly or through others, or is it. */
function reaches(file, target) {
  const known = reached.get(target) ?? new Map();
  reached.set(target, known);
  if (!known.has(file)) {
    known.set(file, file === target);
    known.set(file, file === target || importsOf(file).some(one => reaches(one, target)));
  }
  return known.get(file);
}

const reached = new Map();
const imports = new Map();

function importsOf(file) {
  if (!imports.has(file)) {
    const outside = createRequire(file);
    imports.set(file, [...readFileSync(file, 'utf8').matchAll(/require\("(\.[^"]*)"\)/g)].map(([, name]) => outside.resolve(name)));
  }
  return imports.get(file);
}

function scriptOf(file, mutant) {
  if (mutant === undefined) return compile(file, readFileSync(file, 'utf8'));
  const known = scripts.get(file);
  if (known && !known.mutants.has(mutant)) return known.script;
  const code = readFileSync(file, 'utf8');
  const script = compile(file, withOnly(mutant, code));
  const mutants = new Set([...code.matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id]) => id));
  if (!mutants.has(mutant)) scripts.set(file, { script, mutants });
  return script;
}

function compile(file, code) {
  return new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, { filename: file });
}

/** What Stryker wrote, with the switch of one mutant. Where Stryker writes it in another way some day, all its switches stay. */
function withOnly(mutant, code) {
  return code
    .replace(/stryMutAct_\w+\("(\d+)"\)/g, (call, id) => id === mutant ? call : 'false')
    .replace(/stryCov_\w+\((?:"\d+"(?:, )?)+\)/g, '0');
}
