// Loads the judge as the package holds it in a world that has the language alone: no module of Node's, no process, no console.
const { readFileSync } = require('fs');
const { dirname, join } = require('path');
const { createContext, Script } = require('vm');

const world = createContext({});
const loaded = new Map();

function load(file) {
  if (loaded.has(file)) return loaded.get(file).exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const needs = name => {
    if (!name.startsWith('.')) throw new Error(`${file} needs ${name}`);
    return load(join(dirname(file), name.endsWith('.js') ? name : `${name}.js`));
  };
  new Script(`(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`, { filename: file }).runInContext(world)(module.exports, needs, module);
  return module.exports;
}

const { judge } = load(require.resolve('secure-windows-workloads/policy'));
const pod = { apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, hostNetwork: true } };
console.log(judge([pod], { today: '2026-11-23' }).findings[0].rule);
