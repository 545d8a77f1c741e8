import type { Case } from '../case';
import { workload } from '../workloads';

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
