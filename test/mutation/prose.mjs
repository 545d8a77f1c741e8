import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const PROSE = new Set(['title', 'why', 'remedy', 'source']);
const TEXTS = new Set(['StringLiteral', 'TemplateLiteral', 'BinaryExpression']);

/** What a rule says of itself decides nothing. Its examples are inputs: a test of their own holds that they pass and fail. */
function isProse(path) {
  if (path.isFunctionDeclaration()) return /Example$/.test(path.node.id.name);
  if (!path.isObjectProperty()) return false;
  const { key, value } = path.node;
  return key.name === 'examples' || (PROSE.has(key.name) && TEXTS.has(value.type));
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', { shouldIgnore: path => isProse(path) ? 'prose' : undefined }),
];
