import type { Case } from '../case';

const by = (...names: unknown[]) => ({ schedulingGates: names.map(name => ({ name })) });
const at = (index: number) => `spec.schedulingGates[${index}].name`;
const KEY = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, after a DNS name and a slash, if need be';

export const CASES: readonly Case[] = [
  ['names', by('a', 'A', 'example.com/a'), {}],
  ['nothing', { schedulingGates: [null] }, { [at(0)]: [`${at(0)} is not set; the API server requires it`, 'set name'] }],
  ['empty names', by('', ''), { [at(0)]: `${at(0)} is not set; the API server requires it`, [at(1)]: `${at(1)} is not set; the API server requires it` }],
  ['names with blanks', by('a b', 'a b'), { [at(0)]: [`${at(0)} is "a b"; the API server accepts ${KEY}`, `write ${KEY}`], [at(1)]: `${at(1)} is "a b"; the API server accepts ${KEY}` }],
  ['the same gate again', by('a', 'b', 'a', 'a'), {
    [at(2)]: [`${at(2)} is "a"; another gate has that name already`, 'remove one of them'],
    [at(3)]: `${at(3)} is "a"; another gate has that name already`,
  }],
];
