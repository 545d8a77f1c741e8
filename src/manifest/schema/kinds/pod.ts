import type { Kind } from '../../kind';
import { partsOf } from '../../workload';
import { podRules } from '../pod-rules';
import { extension, oneOf, optional } from '../type';
import { selectorRules, workload } from '../workload';

export const pod: Kind<'pod'> = {
  construct: 'SecureWindowsPod',
  options: extension(workload, 'PodOptions', 'A single pod.', {
    restartPolicy: optional(oneOf('Always', 'OnFailure', 'Never'), 'When the containers are restarted.', '`Always`'),
  }, podRules, selectorRules('labels')),
  objects: { pod: { apiVersion: 'v1', kind: 'Pod' } },
  holds: 'workload',
  write(options, identity) {
    const { metadata, selector, podSpec, own } = partsOf(options, identity);
    return { selector, objects: { pod: { metadata, spec: { ...podSpec, ...own } } } };
  },
  words: {
    construct: {
      cdk8s: `
A Windows pod that a namespace enforcing Pod Security \`restricted\` admits. Unless told otherwise it runs as \`ContainerUser\`, on
Windows nodes only, without a token of its service account.

From its first use on, the whole app is guarded: a privileged Windows pod anywhere in it fails the synth.

The label by which the pod is selected is derived from the path of the construct, unless \`selector\` is given: it changes when the construct moves.`,
      pulumi: `
A Windows pod that a namespace enforcing Pod Security \`restricted\` admits. Unless told otherwise it runs as \`ContainerUser\`, on
Windows nodes only, without a token of its service account.

Options are checked at once, and what is known is judged at once; Outputs are judged when they are known, before anything is sent to the
cluster, in a preview too. From its first use on, the whole program is guarded: see \`guardWindowsWorkloads\`.`,
    },
    options: 'the fields of a Kubernetes pod that are safe on Windows, under their own names.',
    parameter: 'Options of the pod.',
    throws: 'if an option is not valid: one error with every path, value and what is allowed',
    name: 'Name of the pod.',
    selector: 'Labels by which a Service or a NetworkPolicy selects the pod.',
    example: {
      cdk8s: `
new SecureWindowsPod(chart, 'job', {
  containers: [{ name: 'job', image: 'mcr.microsoft.com/windows/nanoserver:ltsc2022', resources: { limits: { memory: '200Mi' } } }],
});`,
      pulumi: `
new SecureWindowsPod('job', {
  containers: [{ name: 'job', image: 'mcr.microsoft.com/windows/nanoserver:ltsc2022', resources: { limits: { memory: '200Mi' } } }],
});`,
    },
  },
};
