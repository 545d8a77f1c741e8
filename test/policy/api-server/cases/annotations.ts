import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const pod = (annotations: unknown): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', annotations }, spec });
const template = (annotations: unknown): Case[1] => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: { annotations }, spec } });
const KEY = 'has a key that the API server does not accept: it must be at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, '
  + 'after a DNS name and a slash, if need be';
const size = (path: string, bytes: number): Case[2] => ({ [path]: [`${path} has ${bytes} bytes; the API server accepts 262144`, 'put large texts into a ConfigMap'] });
const long = (bytes: number, letter = 'a') => letter.repeat(bytes);

export const CASES: readonly Case[] = [
  ['good keys', pod({ 'a': 'any text\n', 'A.b_c-9': '', 'example.com/a': null, 'Example.COM/A': 'x', '\u0130.a/a': 'x', 'a/\u0130\u0130': 'x' }), {}],
  ['no annotations', pod(null), {}],
  ...['', 'a b', 'a/b/c', '/a', 'a/', 'a..b/c', '-a', 'ä'].map((key): Case => [`a wrong key: ${key}`, pod({ good: 'x', [key]: 'x' }), {
    [`metadata.annotations[${key}]`]: [`metadata.annotations[${key}] ${KEY}`, 'correct the key'],
  }]),
  ['a wrong key in a template', template({ 'a b': 'x' }), { 'template.metadata.annotations[a b]': `template.metadata.annotations[a b] ${KEY}` }],
  ['256 KiB', pod({ a: long(131071), b: long(131071) }), {}],
  ['a byte more', pod({ a: long(131071), b: long(131072) }), size('metadata.annotations', 262145)],
  ['a byte more in a key', pod({ a: long(131071), bc: long(131071) }), size('metadata.annotations', 262145)],
  ['letters of two bytes', pod({ a: `${long(131071, 'ä')}a` }), {}],
  ['letters of two bytes, and one more', pod({ a: `${long(131071, 'ä')}aa` }), size('metadata.annotations', 262145)],
  ['letters of three bytes', pod({ a: long(87382, '€') }), size('metadata.annotations', 262147)],
  ['a byte more in a template', template({ a: long(262144) }), size('template.metadata.annotations', 262145)],
  ['a wrong key of the jobs of a CronJob, which is not checked', {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'web' },
    spec: { schedule: '@daily', jobTemplate: { metadata: { annotations: { 'a b': 'x' } }, spec: { template: { spec: { ...spec, restartPolicy: 'Never' } } } } },
  }, {}],
];
