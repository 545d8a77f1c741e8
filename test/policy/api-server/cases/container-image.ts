import type { Case } from '../case';

const of = (image: unknown) => ({ containers: [{ name: 'web', image }] });
const at = 'spec.containers[0].image';

export const CASES: readonly Case[] = [
  ['an image', of('example.com/web:1'), {}],
  ['no image', of(null), { [at]: [`${at} is not set; the API server requires it`, 'set image'] }],
  ['an empty image', of(''), { [at]: `${at} is not set; the API server requires it` }],
  ['a blank at its end', of('web '), { [at]: [`${at} is "web "; the API server accepts an image without blanks at its ends`, 'write an image without blanks at its ends'] }],
];
