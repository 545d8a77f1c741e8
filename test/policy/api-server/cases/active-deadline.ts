import type { Case } from '../case';

const at = 'spec.activeDeadlineSeconds';

export const CASES: readonly Case[] = [
  ...[1, 2147483647, null].map((activeDeadlineSeconds): Case => [`${activeDeadlineSeconds} seconds`, { activeDeadlineSeconds }, {}]),
  ...[0, -1, 2147483648].map((activeDeadlineSeconds): Case => [`${activeDeadlineSeconds} seconds`, { activeDeadlineSeconds }, {
    [at]: [`${at} is ${activeDeadlineSeconds}; the API server accepts a number from 1 to 2147483647`, 'write a number from 1 to 2147483647'],
  }]),
  ['no time in a Deployment, which may have no deadline', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { activeDeadlineSeconds: 0, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    },
  }, {}],
];
