import type { Kind } from '../../kind';
import { either, pattern, type Check } from '../../option-check';
import { templated } from '../../workload';
import { annotations, labels } from '../labels';
import { extension, integer, known, oneOf, optional, spelled, struct } from '../option';
import { podRules } from '../pod-rules';
import { selectorRules, workload } from '../workload';

const pods = spelled('intOrString', either(integer(0), pattern(/^\d{1,9}%$/, 10, 'a percentage, e.g. "25%"')));

const rollingUpdate = struct('RollingUpdate', 'Steps of a rolling update: numbers of pods, or percentages such as `25%`.', {
  maxSurge: optional(pods, 'Pods above the desired number.', '`25%`'),
  maxUnavailable: optional(pods, 'Pods below the desired number.', '`25%`'),
});

const strategy = struct('DeploymentStrategy', 'How pods are replaced.', {
  type: optional(oneOf('RollingUpdate', 'Recreate'), 'Whether pods are replaced step by step, or all at once.', '`RollingUpdate`'),
  rollingUpdate: optional(rollingUpdate, 'Steps of a rolling update.', 'a quarter at a time'),
});

const isNone = (value: unknown) => value === 0 || typeof value === 'string' && /^0%?$/.test(value);

const rolloutRules: Check = function* (at) {
  const steps = at.at('strategy', 'rollingUpdate');
  if (at.at('strategy', 'type').value === 'Recreate' && steps.isSet) yield { at: steps, problem: 'must be left out if type is Recreate' };
  if (['maxSurge', 'maxUnavailable'].every(name => isNone(steps.get(name).value))) {
    yield { at: steps, problem: 'maxSurge and maxUnavailable cannot both be 0' };
  }
  const deadline = at.get('progressDeadlineSeconds');
  const [until, ready] = [deadline.value ?? 600, at.get('minReadySeconds').value ?? 0];
  if (typeof until === 'number' && typeof ready === 'number' && until <= ready) {
    yield { at: deadline, problem: `must be more than minReadySeconds (${ready})` };
  }
};

export const deployment: Kind<'deployment'> = {
  construct: 'SecureWindowsDeployment',
  options: extension(workload, 'DeploymentOptions', 'Pods that are kept running, and replaced step by step.', {
    replicas: optional(integer(0), 'Number of pods.', '`1`'),
    strategy: optional(strategy, 'How pods are replaced.', 'step by step, a quarter at a time'),
    minReadySeconds: optional(integer(0), 'Seconds for which a new pod must be ready before it counts.', '`0`'),
    revisionHistoryLimit: optional(integer(0), 'Number of old versions to keep for a rollback.', '`10`'),
    progressDeadlineSeconds: optional(
      integer(0), 'Seconds after which a rollout without progress counts as failed; more than `minReadySeconds`.', '`600`'),
    podLabels: optional(known(labels), 'Labels of the pods, besides the selector.', 'none'),
    podAnnotations: optional(known(annotations), 'Annotations of the pods.', 'none'),
  }, podRules, rolloutRules, selectorRules('podLabels')),
  objects: { deployment: { apiVersion: 'apps/v1', kind: 'Deployment' } },
  holds: 'workload',
  managesPods: true,
  write(options, identity) {
    const { selector, ...object } = templated(options, identity);
    return { selector, objects: { deployment: object } };
  },
  words: {
    construct: `
A Deployment of Windows pods that a namespace enforcing Pod Security \`restricted\` admits. By default they run as
\`ContainerUser\`, on Windows nodes only, without a token of their service account.`,
    notes: {
      cdk8s: `
The label by which it selects its pods is derived from the path of the construct, unless \`selector\` is given. Kubernetes never changes the selector
of a Deployment: before the construct moves or is renamed, set \`selector\` to what is deployed, or the Deployment has to be deleted and created anew.`,
    },
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
