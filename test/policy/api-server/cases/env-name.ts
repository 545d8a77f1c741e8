import type { Case } from '../case';

const env = (...names: unknown[]) => ({ containers: [{ name: 'web', image: 'example.com/web:1', env: names.map(name => ({ name })) }] });
const prefix = (text: unknown) => ({ containers: [{ name: 'web', image: 'example.com/web:1', envFrom: [{ prefix: text, secretRef: { name: 'api' } }] }] });
const at = 'spec.containers[0].env[0].name';
const odd = (field: string, shown: string) => `${field} is ${shown}; the API server accepts printable ASCII characters other than "="`;

export const CASES: readonly Case[] = [
  ['names', env('A', 'a.b-c', '1', ' ', '~', ';', '<', '>', '?', '!'), {}],
  ['the same name twice', env('A', 'A'), {}],
  ['no name', env(undefined), { [at]: [`${at} is not set; the API server requires it`, 'set name'] }],
  ['an empty name', env(''), { [at]: `${at} is not set; the API server requires it` }],
  ['an equals sign', env('A=b'), { [at]: [odd(at, '"A=b"'), 'write printable ASCII characters other than "="'] }],
  ['a letter that is not ASCII', env('ä'), { [at]: odd(at, '"ä"') }],
  ['a line break', env('A\n'), { [at]: odd(at, '"A\\n"') }],
  ['a character that deletes', env('\u007f'), { [at]: odd(at, '"\u007f"') }],
  ['prefixes', { containers: [{ name: 'web', image: 'example.com/web:1', envFrom: ['', 'API_', null].map(one => ({ prefix: one, secretRef: { name: 'api' } })) }] }, {}],
  ['an equals sign in a prefix', prefix('='), { 'spec.containers[0].envFrom[0].prefix': odd('spec.containers[0].envFrom[0].prefix', '"="') }],
];
