import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const pod = (...finalizers: unknown[]): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', finalizers }, spec });
const LIST = 'metadata.finalizers';
const WANTED = 'kubernetes, orphan, foregroundDeletion, or a DNS name, a slash and a name';
const odd = (shown: string, index = 0): Case[2] => ({ [`${LIST}[${index}]`]: [`${LIST}[${index}] is ${shown}; the API server accepts ${WANTED}`, `write ${WANTED}`] });

export const CASES: readonly Case[] = [
  ['finalizers', pod('kubernetes', 'orphan', 'example.com/a', 'example.com/a'), {}],
  ['another standard finalizer', pod('foregroundDeletion'), {}],
  ['no domain', pod('orphan', 'cleanup'), odd('"cleanup"', 1)],
  ...['', 'a b', '/a', 'a/', 'a/b/c', 'A/b', 'Orphan'].map((name): Case => [`the finalizer "${name}"`, pod(name), odd(JSON.stringify(name))]),
  ['nothing', pod(null), odd('null')],
  ['both ways to delete what belongs to it', pod('foregroundDeletion', 'example.com/a', 'orphan'), {
    [LIST]: [`${LIST} has both orphan and foregroundDeletion; the API server accepts one of them`, 'remove one of them'],
  }],
  ['a finalizer in a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: { finalizers: ['a'] }, spec } }, {}],
];
