import type { Case } from '../case';

const named = (...names: unknown[]) => ({ containers: names.map(name => ({ name, image: 'example.com/web:1' })) });
const wanted = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';

export const CASES: readonly Case[] = [
  ['good names', named('a', '1', 'web-1', 'a'.repeat(63)), {}],
  ['no name', named(undefined), { 'spec.containers[0].name': 'spec.containers[0].name is not set; the API server requires it' }],
  ['a capital letter', named('Web'), { 'spec.containers[0].name': `spec.containers[0].name is "Web"; the API server accepts ${wanted}` }],
];
