import type { Case } from '../case';

const KEY = 'scheduler.alpha.kubernetes.io/tolerations';
const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const annotated = (value: unknown) => ({ annotations: { [KEY]: value } });
const pod = (value: unknown): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', ...annotated(value) }, spec });
const at = `metadata.annotations[${KEY}]`;
const odd = (path: string, text: string): Case[2] => ({
  [path]: [`${path} is ${JSON.stringify(text)}; the API server accepts a list of tolerations as JSON`, 'remove the annotation, and write spec.tolerations'],
});

const GOOD = [
  '', 'null', '[]', ' [ ]\n', '[{"key":"a"}]', '[{"KEY":"a","Operator":"Exists","tolerationseconds":1,"EFFECT":"NoExecute"}]', '[{"key":"a","more":1}]',
  '[{"key":"a","value":null,"tolerationSeconds":null}]',
];
const WRONG = [
  'all', '1', '{}', '[', '[{"key":"a"}]x', '[null]', '[{}]', '["a"]', '[[]]', '[{"key":"a b"}]', '[{"key":"a","operator":"exists"}]', '[{"key":1,"operator":"Exists"}]', '[{"key":"a","value":true}]',
  '[{"key":"a","effect":1}]', '[{"key":"a","operator":1}]', '[{"key":"a","TolerationSeconds":1}]', '[{"key":"a","effect":"NoExecute","tolerationSeconds":"1"}]', '[{"key":"a"},{}]',
];

export const CASES: readonly Case[] = [
  ...GOOD.map((text): Case => [`the text ${text}`, pod(text), {}]),
  ['nothing', pod(null), {}],
  ...WRONG.map((text): Case => [`the text ${text}`, pod(text), odd(at, text)]),
  ['a text in a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: annotated('all'), spec } }, odd(`template.${at}`, 'all')],
];
