import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const workload = (kind: string, own: object, pod: object = {}, labels: object | null = { app: 'web' }): Case[1] => ({
  apiVersion: kind === 'ReplicationController' ? 'v1' : 'apps/v1',
  kind,
  metadata: { name: 'web' },
  spec: { selector: kind === 'ReplicationController' ? { app: 'web' } : { matchLabels: { app: 'web' } }, ...own, template: { metadata: { labels }, spec: { ...spec, ...pod } } },
});

export const CASES: readonly Case[] = [
  ['known policies', workload('StatefulSet', { serviceName: 'web', podManagementPolicy: 'OrderedReady', persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' } }), {}],
  ['none', workload('StatefulSet', { serviceName: '', podManagementPolicy: '', persistentVolumeClaimRetentionPolicy: {} }), {}],
  ['another policy', workload('StatefulSet', { podManagementPolicy: 'parallel' }), {
    'spec.podManagementPolicy': [
      'spec.podManagementPolicy is "parallel"; the API server accepts OrderedReady or Parallel',
      'write OrderedReady or Parallel',
    ],
  }],
  ['a name with a dot', workload('StatefulSet', { serviceName: 'web.shop' }), {
    'spec.serviceName': [
      'spec.serviceName is "web.shop"; the API server accepts at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end',
      'write at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end',
    ],
  }],
  ['other retention', workload('StatefulSet', { persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Keep', whenScaled: 'delete' } }), {
    'spec.persistentVolumeClaimRetentionPolicy.whenDeleted': [
      'spec.persistentVolumeClaimRetentionPolicy.whenDeleted is "Keep"; the API server accepts Retain or Delete',
      'write Retain or Delete',
    ],
    'spec.persistentVolumeClaimRetentionPolicy.whenScaled': [
      'spec.persistentVolumeClaimRetentionPolicy.whenScaled is "delete"; the API server accepts Retain or Delete',
      'write Retain or Delete',
    ],
  }],
];
