import type { FrontEnd } from './front-end';
import type { Option, Words } from '../../src/manifest/schema/option';

/** What is said about one thing, with tags after it. */
export interface Doc {
  readonly text: string;
  readonly tags?: readonly string[];
}

export function wordsFor(frontEnd: FrontEnd, words: Words): string {
  return typeof words === 'string' ? words : words[frontEnd.name];
}

/** The sentence about an option, with the values that are allowed. */
export function sentence(frontEnd: FrontEnd, { words, type: { values = [] } }: Option): string {
  const text = wordsFor(frontEnd, words);
  if (values.length < 2) return text;
  const quoted = values.map(value => `\`${value}\``);
  return text.replace(/\.$/, `: ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}.`);
}

export function docOf(frontEnd: FrontEnd, option: Option): Doc {
  const otherwise = option.otherwise !== undefined && wordsFor(frontEnd, option.otherwise);
  const [, value] = /^`([^`]+)`$/.exec(otherwise || '') ?? [];
  return {
    text: sentence(frontEnd, option),
    tags: [...otherwise ? [`@default ${value ?? `- ${otherwise}`}`] : [], ...option.see ? [`@see ${option.see}`] : []],
  };
}

export function comment({ text, tags = [] }: Doc, indent = ''): string {
  if (tags.length === 0 && !text.includes('\n')) return `${indent}/** ${text} */\n`;
  const lines = [...text.split('\n'), ...tags.length > 0 && text !== '' ? [''] : [], ...tags.flatMap(tag => tag.split('\n'))].filter((line, at) => at > 0 || line !== '');
  return `${indent}/**\n${lines.map(line => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`;
}
