import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const workload = (kind: string, own: object, pod: object = {}, labels: object | null = { app: 'web' }): Case[1] => ({
  apiVersion: kind === 'ReplicationController' ? 'v1' : 'apps/v1',
  kind,
  metadata: { name: 'web' },
  spec: { selector: kind === 'ReplicationController' ? { app: 'web' } : { matchLabels: { app: 'web' } }, ...own, template: { metadata: { labels }, spec: { ...spec, ...pod } } },
});

export const CASES: readonly Case[] = [
  ['longer', workload('Deployment', { minReadySeconds: 10, progressDeadlineSeconds: 11 }), {}],
  ['the default', workload('Deployment', { minReadySeconds: 599 }), {}],
  ['nothing to wait for', workload('Deployment', { progressDeadlineSeconds: 1 }), {}],
  ['as long', workload('Deployment', { minReadySeconds: 10, progressDeadlineSeconds: 10 }), {
    'spec.progressDeadlineSeconds': [
      'spec.progressDeadlineSeconds is 10, which is not more than minReadySeconds (10)',
      'set it to more than minReadySeconds',
    ],
  }],
  ['shorter than the default', workload('Deployment', { minReadySeconds: 600 }), {
    'spec.progressDeadlineSeconds': [
      'spec.progressDeadlineSeconds is 600, which is not more than minReadySeconds (600)',
      'set it to more than minReadySeconds',
    ],
  }],
  ['none', workload('Deployment', { progressDeadlineSeconds: 0 }), {
    'spec.progressDeadlineSeconds': [
      'spec.progressDeadlineSeconds is 0, which is not more than minReadySeconds (0)',
      'set it to more than minReadySeconds',
    ],
  }],
  ['one below 0', workload('Deployment', { progressDeadlineSeconds: -1 }), {}],
];
