import type { Case } from '../case';

const env = (...sources: object[]) => ({ containers: [{ name: 'web', image: 'example.com/web:1', env: sources.map(valueFrom => ({ name: 'A', valueFrom })) }] });
const at = 'spec.containers[0].env[0].valueFrom';
const name = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const key = 'at most 253 letters, digits, hyphens, underscores and dots, not "." and without ".." at the start';
const odd = (field: string, value: string, wanted: string): Case => [`${field} ${JSON.stringify(value)}`, env({ secretKeyRef: { name: 'a', key: 'b', [field]: value } }), {
  [`${at}.secretKeyRef.${field}`]: [`${at}.secretKeyRef.${field} is ${JSON.stringify(value).replace(/^(.{120}).+/, '$1…')}; the API server accepts ${wanted}`, `write ${wanted}`],
}];

export const CASES: readonly Case[] = [
  ['names and keys', env(
    { secretKeyRef: { name: 'a.b-c.1', key: 'A_b.c-1', optional: true } }, { configMapKeyRef: { name: 'a'.repeat(253), key: '.a' } }, { secretKeyRef: { name: '1', key: 'a'.repeat(253) } },
    { secretKeyRef: { name: 'ab.cd', key: 'a..' } },
  ), {}],
  ...['configMapKeyRef', 'secretKeyRef'].map((source): Case => [`nothing in ${source}`, env({ [source]: {} }), {
    [`${at}.${source}.name`]: [`${at}.${source}.name is not set; the API server requires it`, 'set name'],
    [`${at}.${source}.key`]: `${at}.${source}.key is not set; the API server requires it`,
  }]),
  ['a capital letter in the name of a ConfigMap', env({ configMapKeyRef: { name: 'A', key: 'b' } }), {
    [`${at}.configMapKeyRef.name`]: `${at}.configMapKeyRef.name is "A"; the API server accepts ${name}`,
  }],
  ['a slash in the key of a ConfigMap', env({ configMapKeyRef: { name: 'a', key: 'b/c' } }), {
    [`${at}.configMapKeyRef.key`]: `${at}.configMapKeyRef.key is "b/c"; the API server accepts ${key}`,
  }],
  ...['A', 'a_b', '-a', 'a-', '.a', 'a.', 'a..b', 'a.-b', 'a-.b', 'a.b-', 'a\n', 'a'.repeat(254)].map(value => odd('name', value, name)),
  ...['a/b', '.', '..', '..a', 'a b', 'a\n', 'a'.repeat(254)].map(value => odd('key', value, key)),
];
