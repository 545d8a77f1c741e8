import type { Kind } from '../../kind';
import { templated } from '../../workload';
import { extension, integer, optional, struct } from '../option';
import { podRules } from '../pod-rules';
import { maxSurge, maxUnavailable, strategyOf } from '../rollout';
import { lastingTemplate, minReadySeconds, replicas, revisionHistoryLimit } from '../template';
import { lastingSelector, ofWindowsPods } from '../words';
import { selectorRules, workload } from '../workload';

const rollingUpdate = struct('RollingUpdate', 'Steps of a rolling update: numbers of pods, or percentages such as `25%`.', {
  maxSurge: maxSurge('`25%`'),
  maxUnavailable: maxUnavailable('`25%`'),
});

const strategy = strategyOf('DeploymentStrategy', ['Recreate', 'Whether pods are replaced step by step, or all at once.'], rollingUpdate, 'a quarter at a time');

export const deployment: Kind<'deployment'> = {
  construct: 'SecureWindowsDeployment',
  options: extension(workload, 'DeploymentOptions', 'Pods that are kept running, and replaced step by step.', {
    replicas,
    strategy: optional(strategy, 'How pods are replaced.', 'step by step, a quarter at a time'),
    minReadySeconds,
    revisionHistoryLimit,
    progressDeadlineSeconds: optional(
      integer(0), 'Seconds after which a rollout without progress counts as failed; more than `minReadySeconds`.', '`600`'),
    ...lastingTemplate,
  }, podRules, selectorRules('podLabels')),
  objects: { deployment: { apiVersion: 'apps/v1', kind: 'Deployment' } },
  holds: 'workload',
  managesPods: true,
  write(options, identity) {
    const { selector, ...object } = templated(options, identity);
    return { selector, objects: { deployment: object } };
  },
  words: {
    construct: ofWindowsPods('Deployment'),
    notes: lastingSelector('Deployment'),
    options: 'those of the pod, how many pods there are and how they are replaced.',
    parameter: 'Options of the pods, their number and how they are replaced.',
    example: {
      cdk8s: `
new SecureWindowsDeployment(chart, 'web', {
  replicas: 3,
  containers: [{
    name: 'iis',
    image: 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022',
    resources: { limits: { memory: '800Mi' } },
  }],
});`,
      pulumi: `
const web = new SecureWindowsDeployment('web', {
  namespace: shop.name,
  replicas: 3,
  containers: [{
    name: 'iis',
    image: 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022',
    resources: { limits: { memory: '800Mi' } },
  }],
});
export const selector = web.selector;`,
    },
  },
};
