import type { Kind } from '../../kind';
import { jobOf } from '../../workload';
import { jobOptions, suspend } from '../job';
import { extension } from '../option';
import { podRules } from '../pod-rules';
import { template } from '../template';
import { ofWindowsPods } from '../words';
import { selectorRules, workload } from '../workload';

export const job: Kind<'job'> = {
  construct: 'SecureWindowsJob',
  options: extension(workload, 'JobOptions', 'Pods that run to their end.', {
    ...jobOptions,
    suspend: suspend('Whether the Job waits, without pods, until this is changed.'),
    ...template,
  }, podRules, selectorRules('podLabels')),
  objects: { job: { apiVersion: 'batch/v1', kind: 'Job' } },
  holds: 'workload',
  write(options, identity) {
    const { selector, metadata, own, template: pods } = jobOf(options, identity);
    return { selector, objects: { job: { metadata, spec: { ...own, template: pods } } } };
  },
  words: {
    construct: ofWindowsPods('Job'),
    notes: {
      cdk8s: `
Kubernetes never changes the pods of a Job: to run it anew, give it another name, or let it be deleted after its end (\`ttlSecondsAfterFinished\`).`,
      pulumi: `
Kubernetes never changes the pods of a Job: Pulumi replaces it where they change.`,
    },
    options: 'those of the pod, how many pods run, and what becomes of failures.',
    parameter: 'Options of the pods, their number and their failures.',
    example: {
      cdk8s: `
new SecureWindowsJob(chart, 'migrate', {
  backoffLimit: 2,
  ttlSecondsAfterFinished: 3600,
  containers: [{ name: 'migrate', image: 'example.com/migrate:1', resources: { limits: { memory: '400Mi' } } }],
});`,
    },
  },
};
