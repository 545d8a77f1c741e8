import { readdirSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';
import { read, ROOT } from './document';

/** Every file of the library. */
export const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts')).map(name => join('src', name)).sort();

/** What people read of a file of the library: its messages, and its doc comments. */
export function wordsOf(file: string): string {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return [...wordsIn(source)].join('\n.\n');
}

function* wordsIn(node: ts.Node): Generator<string> {
  yield* ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).map(comment => comment.getText().replace(/^\s*\*/gm, ''));
  const text = textOf(node);
  if (text.includes(' ')) yield text;
  // Not `forEachChild`: a callback that returns something would end it.
  for (const child of node.getChildren()) if (!ts.isJSDoc(child)) yield* wordsIn(child);
}

/** The text of a string; of a template, with a gap for each value. What has no space is a name, not a message. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? [node.head, ...node.templateSpans.map(span => span.literal)].map(({ text }) => text).join('…') : '';
}
