import type { Kind } from '../../kind';
import { partsOf } from '../../workload';
import { extension, integer, oneOf, optional } from '../option';
import { podRules } from '../pod-rules';
import { selectorRules, workload } from '../workload';

export const pod: Kind<'pod'> = {
  construct: 'SecureWindowsPod',
  options: extension(workload, 'PodOptions', 'A single pod.', {
    restartPolicy: optional(oneOf('Always', 'OnFailure', 'Never'), 'When the containers are restarted.', '`Always`'),
    activeDeadlineSeconds: optional(integer(1), 'Seconds after which the pod is stopped, and has failed.', 'never'),
  }, podRules, selectorRules('labels')),
  objects: { pod: { apiVersion: 'v1', kind: 'Pod' } },
  holds: 'workload',
  write(options, identity) {
    const { metadata, selector, podSpec, own } = partsOf(options, identity);
    return { selector, objects: { pod: { metadata, spec: { ...podSpec, ...own } } } };
  },
  words: {
    construct: `
A Windows pod that a namespace enforcing Pod Security \`restricted\` admits. By default it runs as \`ContainerUser\`, on Windows
nodes only, without a token of its service account.`,
    notes: {
      cdk8s: `
The label by which the pod is selected is derived from the path of the construct, unless \`selector\` is given: it changes when the construct moves.`,
    },
    options: 'the fields of a Kubernetes pod that are safe on Windows, under their own names.',
    parameter: 'Options of the pod.',
    example: {
      cdk8s: `
new SecureWindowsPod(chart, 'job', {
  containers: [{ name: 'job', image: 'mcr.microsoft.com/windows/nanoserver:ltsc2022', resources: { limits: { memory: '200Mi' } } }],
});`,
    },
  },
};
