import type { Kind } from '../../kind';
import { jobOf } from '../../workload';
import { jobOptions, suspend } from '../job';
import { extension, integer, oneOf, optional, required, text } from '../option';
import { podRules } from '../pod-rules';
import { template } from '../template';
import { ofWindowsPods } from '../words';
import { selectorRules, workload } from '../workload';

/** The options of the CronJob itself, not of its Jobs. */
const cronOptions = {
  schedule: required(text, 'When Jobs are created: minute, hour, day of the month, month and day of the week, e.g. `30 2 * * *`, or a word such as `@daily`.'),
  timeZone: optional(text, 'Time zone of the schedule, e.g. `Europe/Berlin`.', 'that of the controller, mostly UTC'),
  concurrencyPolicy: optional(oneOf('Allow', 'Forbid', 'Replace'), 'What happens if the last Job still runs.', '`Allow`: both run'),
  startingDeadlineSeconds: optional(integer(0), 'Seconds after its time within which a Job may still be created.', 'any'),
  successfulJobsHistoryLimit: optional(integer(0), 'How many Jobs that succeeded are kept.', '`3`'),
  failedJobsHistoryLimit: optional(integer(0), 'How many Jobs that failed are kept.', '`1`'),
  suspend: suspend('Whether no Jobs are created until this is changed.'),
};

export const cronJob: Kind<'cronJob'> = {
  construct: 'SecureWindowsCronJob',
  options: extension(workload, 'CronJobOptions', 'Jobs that are created by a schedule.', { ...cronOptions, ...jobOptions, ...template }, podRules, selectorRules('podLabels')),
  objects: { cronJob: { apiVersion: 'batch/v1', kind: 'CronJob' } },
  holds: 'workload',
  write(options, identity) {
    const { selector, metadata, own, template: pods } = jobOf(options, identity);
    const isOfCron = ([name]: readonly [string, unknown]) => name in cronOptions;
    const ofJob = Object.fromEntries(Object.entries(own).filter(one => !isOfCron(one)));
    const ofCron = Object.fromEntries(Object.entries(own).filter(isOfCron));
    return { selector, objects: { cronJob: { metadata, spec: { ...ofCron, jobTemplate: { spec: { ...ofJob, template: pods } } } } } };
  },
  words: {
    construct: ofWindowsPods('CronJob'),
    options: 'those of the pod and of its Jobs, and when these are created.',
    parameter: 'When Jobs are created, and options of their pods.',
    example: {
      cdk8s: `
new SecureWindowsCronJob(chart, 'report', {
  schedule: '30 2 * * *',
  timeZone: 'Europe/Berlin',
  concurrencyPolicy: 'Forbid',
  containers: [{
    name: 'report',
    image: 'mcr.microsoft.com/powershell:lts-nanoserver-ltsc2022',
    command: ['pwsh', '-File', 'C:\\\\app\\\\report.ps1'],
    resources: { limits: { memory: '400Mi' } },
  }],
});`,
    },
  },
};
