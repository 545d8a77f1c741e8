import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const PROSE = new Set(['title', 'why', 'remedy', 'source', 'examples']);

/** What a rule says of itself decides nothing. Its examples are inputs: a test of their own holds that they pass and fail. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', {
    shouldIgnore: path => (path.isObjectProperty() && PROSE.has(path.node.key.name)) || (path.isFunctionDeclaration() && /Example$/.test(path.node.id.name))
      ? 'prose' : undefined,
  }),
];
