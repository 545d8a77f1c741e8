import type { Case } from '../case';

const from = (...envFrom: unknown[]) => ({ containers: [{ name: 'web', image: 'example.com/web:1', envFrom }] });
const at = 'spec.containers[0].envFrom[0]';
const wanted = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';

export const CASES: readonly Case[] = [
  ['names', from({ secretRef: { name: 'a.b' } }, { configMapRef: { name: 'a' } }), {}],
  ['a hyphen at the end', from({ secretRef: { name: 'ab-' } }, { configMapRef: { name: 'a-' } }), {}],
  ...['a--', 'a.-'].map((name): Case => [`the name ${name}`, from({ secretRef: { name } }), {}]),
  ...['-', '-a-', 'AB-'].map((name): Case => [`the name ${name}`, from({ secretRef: { name } }), { [`${at}.secretRef.name`]: `${at}.secretRef.name is "${name}"; the API server accepts ${wanted}` }]),
  ...['configMapRef', 'secretRef'].flatMap((source): Case[] => [
    [`no name in ${source}`, from({ [source]: {} }), { [`${at}.${source}.name`]: [`${at}.${source}.name is not set; the API server requires it`, 'set name'] }],
    [`a capital letter in ${source}`, from({ [source]: { name: 'A' } }), { [`${at}.${source}.name`]: [`${at}.${source}.name is "A"; the API server accepts ${wanted}`, `write ${wanted}`] }],
  ]),
];
