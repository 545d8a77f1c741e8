import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const PROSE = new Set(['title', 'why', 'remedy', 'source']);
const TEXTS = new Set(['StringLiteral', 'TemplateLiteral', 'BinaryExpression', 'ObjectExpression']);
/** Each has a test of its own: examples pass and fail, sources exist. */
const TESTED = new Set(['examples', 'sources']);

/** What a rule says about itself decides nothing. */
function isProse(path) {
  if (path.isFunctionDeclaration()) return /Example$/.test(path.node.id.name);
  if (!path.isObjectProperty()) return false;
  const { key, value } = path.node;
  return TESTED.has(key.name) || (PROSE.has(key.name) && TEXTS.has(value.type));
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', { shouldIgnore: path => isProse(path) ? 'prose' : undefined }),
];
