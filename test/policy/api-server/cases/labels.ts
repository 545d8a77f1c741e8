import type { Case } from '../case';
import { withSources, withVolume } from '../volume';

const KEY = 'has a key that the API server does not accept: it must be at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, '
  + 'after a DNS name and a slash, if need be';
const VALUE = 'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, or an empty string';
const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const pod = (labels: object): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', labels }, spec });
const deployment = (own: object, ofTemplate: object, matchLabels: object): Case[1] => ({
  apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', labels: own }, spec: { selector: { matchLabels }, template: { metadata: { labels: ofTemplate }, spec } },
});
const value = (path: string, shown: string): readonly [string, string] => [`${path} is ${shown}; the API server accepts ${VALUE}`, `write ${VALUE}`];

const LONG = 'a'.repeat(63);
const GOOD = ['a', 'A.b_c-9', LONG, 'example.com/a', `${'b.'.repeat(126)}c/${LONG}`];
const WRONG_KEYS = ['', 'a b', 'a/b/c', '/a', 'a/', 'Example.com/a', 'a..b/c', '-a', 'a-', `${LONG}a`, `${'b'.repeat(254)}/a`];
const WRONG_VALUES = ['a b', 'a/b', '-a', 'a_', '.', `${LONG}a`, 'ä'];

const WRONG = { matchLabels: { a: 'b c' }, matchExpressions: [{ key: 'a', operator: 'in' }] };
const ENDING = { metadata: { labels: { a: 'b' } }, spec: { restartPolicy: 'Never', containers: [{ name: 'web', image: 'example.com/web:1' }] } };

export const CASES: readonly Case[] = [
  ['good keys', pod(Object.fromEntries(GOOD.map(key => [key, 'x']))), {}],
  ['good values', pod({ a: '', b: 'A.b_c-9', c: LONG, d: null }), {}],
  ['labels that are no object', pod(null as never), {}],
  ...WRONG_KEYS.map((key): Case => [`a wrong key: ${key}`, pod({ [key]: 'a b' }), {
    [`metadata.labels${/^\w+$/.test(key) ? `.${key}` : `[${key}]`}`]: [
      `metadata.labels${/^\w+$/.test(key) ? `.${key}` : `[${key}]`} ${KEY}`, 'correct the key',
    ],
  }]),
  ...WRONG_VALUES.map((text): Case => [`a wrong value: ${text}`, pod({ good: 'x', a: text }), { 'metadata.labels.a': value('metadata.labels.a', JSON.stringify(text)) }]),
  ['labels of nodes', { nodeSelector: { pool: 'a b' } }, { 'spec.nodeSelector.pool': value('spec.nodeSelector.pool', '"a b"') }],
  ['labels of a workload', deployment({ a: '-' }, { app: 'web' }, { app: 'web' }), { 'metadata.labels.a': value('metadata.labels.a', '"-"') }],
  ['labels of a template', deployment({}, { app: 'web', a: '-' }, { app: 'web' }), { 'spec.template.metadata.labels.a': value('spec.template.metadata.labels.a', '"-"') }],
  ['labels of a selector', {
    affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', labelSelector: { matchLabels: { a: '-' } } }] } },
  }, {
    'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchLabels.a':
      value('spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchLabels.a', '"-"'),
  }],
  ['labels of the claims of a StatefulSet, which are not checked', {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec },
      volumeClaimTemplates: [{ metadata: { name: 'data', labels: { a: '-' } }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }],
    },
  }, {}],
  ['labels of the jobs of a CronJob, which are not checked', {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'web' },
    spec: { schedule: '@daily', jobTemplate: { metadata: { labels: { a: '-' } }, spec: { template: { spec: { ...spec, restartPolicy: 'Never' } } } } },
  }, {}],
  ['labels in a claim that is not read', withVolume({ emptyDir: {}, ephemeral: { volumeClaimTemplate: { metadata: { labels: { a: 'b c' } } } } }), {}],
  ['labels in a selector that is not read', withSources({ clusterTrustBundle: { path: 'a', labelSelector: { matchLabels: { a: 'b c' } } } }), {}],
  ['a selector in the jobs of a CronJob', {
    apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'web' }, spec: { schedule: '@daily', jobTemplate: { spec: { selector: WRONG, template: ENDING } } },
  }, {}],
  ['the selector of a Job', { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'web' }, spec: { manualSelector: true, selector: WRONG, template: ENDING } }, { 'spec.selector.matchLabels.a': value('spec.selector.matchLabels.a', '"b c"') }],
];
