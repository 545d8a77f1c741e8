import type { Case } from '../case';
import { workload } from '../workloads';

const deployment = (strategy: object) => workload('Deployment', { strategy });
const daemonSet = (updateStrategy: object) => workload('DaemonSet', { updateStrategy });
const statefulSet = (updateStrategy: object) => workload('StatefulSet', { updateStrategy });

const notAccepted = (maxSurge: string): Case[2] => ({
  'spec.strategy.rollingUpdate.maxSurge': `spec.strategy.rollingUpdate.maxSurge is "${maxSurge}"; the API server accepts 0 or more, or a percentage such as 25%`,
});

export const CASES: readonly Case[] = [
  ['strategies of Deployments: the default', deployment({}), {}],
  ...[{ type: 'Recreate' }, { type: 'RollingUpdate' }, { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }, { rollingUpdate: { maxSurge: '0%', maxUnavailable: '100%' } },
    { rollingUpdate: { maxSurge: '101%' } }, { rollingUpdate: { maxUnavailable: 0 } }].map((strategy): Case => [`Deployment: ${JSON.stringify(strategy)}`, deployment(strategy), {}]),
  ...[{ type: 'OnDelete' }, { type: 'OnDelete', rollingUpdate: { maxSurge: 'x' } }, { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }, { rollingUpdate: { maxUnavailable: '25%' } }]
    .map((strategy): Case => [`DaemonSet: ${JSON.stringify(strategy)}`, daemonSet(strategy), {}]),
  ...[{ type: 'OnDelete' }, { rollingUpdate: { partition: 0 } }, { rollingUpdate: { partition: 3, maxUnavailable: '100%' } }]
    .map((strategy): Case => [`StatefulSet: ${JSON.stringify(strategy)}`, statefulSet(strategy), {}]),
  ['Deployment: another type', deployment({ type: 'OnDelete' }), {
    'spec.strategy': [
      'spec.strategy.type is "OnDelete"; the API server accepts RollingUpdate or Recreate',
      'write RollingUpdate or Recreate',
    ],
  }],
  ['Deployment: options of another type', deployment({ type: 'Recreate', rollingUpdate: {} }), {
    'spec.strategy.rollingUpdate': [
      'spec.strategy.rollingUpdate is set; the API server accepts it for type RollingUpdate only',
      'remove it, or its type Recreate',
    ],
  }],
  ['Deployment: both 0', deployment({ rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }), {
    'spec.strategy.rollingUpdate.maxUnavailable': [
      'spec.strategy.rollingUpdate.maxUnavailable and maxSurge are both 0: no pod could ever be replaced',
      'set one of them to more than 0',
    ],
  }],
  ['Deployment: both 0%', deployment({ rollingUpdate: { maxSurge: '0%', maxUnavailable: '00%' } }), {
    'spec.strategy.rollingUpdate.maxUnavailable': [
      'spec.strategy.rollingUpdate.maxUnavailable and maxSurge are both 0: no pod could ever be replaced',
      'set one of them to more than 0',
    ],
  }],
  ['Deployment: below 0', deployment({ rollingUpdate: { maxSurge: -1, maxUnavailable: -1 } }), {
    'spec.strategy.rollingUpdate.maxUnavailable': [
      'spec.strategy.rollingUpdate.maxUnavailable is -1; the API server accepts 0 or more, or a percentage such as 25%',
      'write 0 or more, or a percentage such as 25%',
    ],
    'spec.strategy.rollingUpdate.maxSurge': [
      'spec.strategy.rollingUpdate.maxSurge is -1; the API server accepts 0 or more, or a percentage such as 25%',
      'write 0 or more, or a percentage such as 25%',
    ],
  }],
  ['Deployment: strings that are no percentage', deployment({ rollingUpdate: { maxSurge: '1', maxUnavailable: '5x%' } }), {
    'spec.strategy.rollingUpdate.maxUnavailable': [
      'spec.strategy.rollingUpdate.maxUnavailable is "5x%"; the API server accepts 0 or more, or a percentage such as 25%',
      'write 0 or more, or a percentage such as 25%',
    ],
    'spec.strategy.rollingUpdate.maxSurge': [
      'spec.strategy.rollingUpdate.maxSurge is "1"; the API server accepts 0 or more, or a percentage such as 25%',
      'write 0 or more, or a percentage such as 25%',
    ],
  }],
  ['Deployment: strings that are no number', deployment({ rollingUpdate: { maxSurge: 'x', maxUnavailable: '%' } }), {
    'spec.strategy.rollingUpdate.maxUnavailable': [
      'spec.strategy.rollingUpdate.maxUnavailable is "%"; the API server accepts 0 or more, or a percentage such as 25%',
      'write 0 or more, or a percentage such as 25%',
    ],
    'spec.strategy.rollingUpdate.maxSurge': [
      'spec.strategy.rollingUpdate.maxSurge is "x"; the API server accepts 0 or more, or a percentage such as 25%',
      'write 0 or more, or a percentage such as 25%',
    ],
  }],
  ['Deployment: more than all', deployment({ rollingUpdate: { maxUnavailable: '101%' } }), {
    'spec.strategy.rollingUpdate.maxUnavailable': [
      'spec.strategy.rollingUpdate.maxUnavailable is "101%"; the API server accepts at most 100%',
      'write at most 100%',
    ],
  }],
  ['DaemonSet: another type', daemonSet({ type: 'Recreate' }), {
    'spec.updateStrategy': [
      'spec.updateStrategy.type is "Recreate"; the API server accepts RollingUpdate or OnDelete',
      'write RollingUpdate or OnDelete',
    ],
  }],
  ['DaemonSet: both', daemonSet({ rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }), {
    'spec.updateStrategy.rollingUpdate.maxSurge': [
      'spec.updateStrategy.rollingUpdate.maxSurge is 1, and maxUnavailable is not 0; the API server accepts one of them',
      'set maxUnavailable to 0, or remove maxSurge',
    ],
  }],
  ['DaemonSet: both, by default', daemonSet({ rollingUpdate: { maxSurge: '10%' } }), {
    'spec.updateStrategy.rollingUpdate.maxSurge': [
      'spec.updateStrategy.rollingUpdate.maxSurge is "10%", and maxUnavailable is not 0; the API server accepts one of them',
      'set maxUnavailable to 0, or remove maxSurge',
    ],
  }],
  ['DaemonSet: both 0', daemonSet({ rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }), {
    'spec.updateStrategy.rollingUpdate.maxUnavailable': [
      'spec.updateStrategy.rollingUpdate.maxUnavailable and maxSurge are both 0: no pod could ever be replaced',
      'set one of them to more than 0',
    ],
  }],
  ['DaemonSet: neither, by default', daemonSet({ rollingUpdate: { maxUnavailable: '0%' } }), {
    'spec.updateStrategy.rollingUpdate.maxUnavailable': [
      'spec.updateStrategy.rollingUpdate.maxUnavailable and maxSurge are both 0: no pod could ever be replaced',
      'set one of them to more than 0',
    ],
  }],
  ['DaemonSet: more than all', daemonSet({ rollingUpdate: { maxSurge: '101%', maxUnavailable: 0 } }), {
    'spec.updateStrategy.rollingUpdate.maxSurge': [
      'spec.updateStrategy.rollingUpdate.maxSurge is "101%"; the API server accepts at most 100%',
      'write at most 100%',
    ],
  }],
  ['DaemonSet: below 0', daemonSet({ rollingUpdate: { maxUnavailable: -1 } }), {
    'spec.updateStrategy.rollingUpdate.maxUnavailable': [
      'spec.updateStrategy.rollingUpdate.maxUnavailable is -1; the API server accepts 0 or more, or a percentage such as 25%',
      'write 0 or more, or a percentage such as 25%',
    ],
  }],
  ['StatefulSet: another type', statefulSet({ type: 'Recreate' }), {
    'spec.updateStrategy': [
      'spec.updateStrategy.type is "Recreate"; the API server accepts RollingUpdate or OnDelete',
      'write RollingUpdate or OnDelete',
    ],
  }],
  ['StatefulSet: options of another type', statefulSet({ type: 'OnDelete', rollingUpdate: { partition: 1 } }), {
    'spec.updateStrategy.rollingUpdate': [
      'spec.updateStrategy.rollingUpdate is set; the API server accepts it for type RollingUpdate only',
      'remove it, or its type OnDelete',
    ],
  }],
  ['StatefulSet: a partition below 0', statefulSet({ rollingUpdate: { partition: -1 } }), {
    'spec.updateStrategy.rollingUpdate.partition': [
      'spec.updateStrategy.rollingUpdate.partition is -1; the API server accepts 0 or more',
      'write 0 or more',
    ],
  }],
  ['StatefulSet: none unavailable', statefulSet({ rollingUpdate: { maxUnavailable: 0 } }), {
    'spec.updateStrategy.rollingUpdate.maxUnavailable': [
      'spec.updateStrategy.rollingUpdate.maxUnavailable is 0: no pod could ever be replaced',
      'write more than 0',
    ],
  }],
  ['StatefulSet: more than all', statefulSet({ rollingUpdate: { maxUnavailable: '101%' } }), {
    'spec.updateStrategy.rollingUpdate.maxUnavailable': [
      'spec.updateStrategy.rollingUpdate.maxUnavailable is "101%"; the API server accepts at most 100%',
      'write at most 100%',
    ],
  }],
  ['StatefulSet: no number', statefulSet({ rollingUpdate: { maxUnavailable: 'x' } }), {
    'spec.updateStrategy.rollingUpdate.maxUnavailable': [
      'spec.updateStrategy.rollingUpdate.maxUnavailable is "x"; the API server accepts 0 or more, or a percentage such as 25%',
      'write 0 or more, or a percentage such as 25%',
    ],
  }],
  ['Deployment: a count of more than 100', deployment({ rollingUpdate: { maxUnavailable: 150, maxSurge: 150 } }), {}],
  ['DaemonSet: more than all unavailable', daemonSet({ rollingUpdate: { maxUnavailable: '101%' } }), {
    'spec.updateStrategy.rollingUpdate.maxUnavailable': 'spec.updateStrategy.rollingUpdate.maxUnavailable is "101%"; the API server accepts at most 100%',
  }],
  ...['5', '10', '+5', '-5', '10%'].map((maxSurge): Case => [`Deployment: ${maxSurge} more`, deployment({ rollingUpdate: { maxUnavailable: 0, maxSurge } }), maxSurge === '10%' ? {} : notAccepted(maxSurge)]),
  ...['x5', '5x', 'x5%', '5%x', '0', '-0', '=5'].map((maxSurge): Case => [`Deployment: ${maxSurge} more, which is none`, deployment({ rollingUpdate: { maxUnavailable: 0, maxSurge } }), {
    ...notAccepted(maxSurge), 'spec.strategy.rollingUpdate.maxUnavailable': 'spec.strategy.rollingUpdate.maxUnavailable and maxSurge are both 0: no pod could ever be replaced',
  }]),
];
