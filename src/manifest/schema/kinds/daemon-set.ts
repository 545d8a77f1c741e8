import type { Kind } from '../../kind';
import { templated } from '../../workload';
import { extension, optional, struct } from '../option';
import { podRules } from '../pod-rules';
import { maxSurge, maxUnavailable, strategyOf } from '../rollout';
import { lastingTemplate, minReadySeconds, revisionHistoryLimit } from '../template';
import { lastingSelector, ofWindowsPods } from '../words';
import { selectorRules, workload } from '../workload';

const updateStrategy = strategyOf(
  'DaemonSetUpdateStrategy',
  ['OnDelete', 'Whether pods are replaced step by step, or each when it is deleted.'],
  struct('DaemonSetRollingUpdate', 'Steps of a rolling update: numbers of pods, or percentages such as `25%`. One of them is 0.', {
    maxSurge: maxSurge('`0`'),
    maxUnavailable: maxUnavailable('`1`'),
  }),
  'one node after the other',
);

export const daemonSet: Kind<'daemonSet'> = {
  construct: 'SecureWindowsDaemonSet',
  options: extension(workload, 'DaemonSetOptions', 'A pod on every Windows node.', {
    updateStrategy: optional(updateStrategy, 'How pods are replaced.', 'one node after the other'),
    minReadySeconds,
    revisionHistoryLimit,
    ...lastingTemplate,
  }, podRules, selectorRules('podLabels')),
  objects: { daemonSet: { apiVersion: 'apps/v1', kind: 'DaemonSet' } },
  holds: 'workload',
  managesPods: true,
  write(options, identity) {
    const { selector, ...object } = templated(options, identity);
    return { selector, objects: { daemonSet: object } };
  },
  words: {
    construct: `${ofWindowsPods('DaemonSet')} They have no access to their node: agents that need it belong in an app that does not use this library.`,
    notes: lastingSelector('DaemonSet'),
    options: 'those of the pod, and how pods are replaced.',
    parameter: 'Options of the pods, and how they are replaced.',
    example: {
      cdk8s: `
new SecureWindowsDaemonSet(chart, 'cache', {
  containers: [{ name: 'cache', image: 'example.com/cache:1', resources: { limits: { memory: '400Mi' } } }],
});`,
    },
  },
};
