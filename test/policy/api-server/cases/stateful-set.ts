import type { Case } from '../case';
import { workload } from '../workloads';

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
