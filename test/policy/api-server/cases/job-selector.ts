import type { Case } from '../case';
import { cronJob, job } from '../workloads';

const LABELS = 'spec.template.metadata.labels';
const set = (label: string, shown: string): Case[2] => ({ [`${LABELS}[${label}]`]: [`${LABELS}[${label}] is ${shown}; Kubernetes sets that label itself`, 'remove it'] });
const LONG = { name: 'a'.repeat(64), labels: { app: 'web' } };
const tooLong: Case[2] = {
  [LABELS]: [
    `${LABELS} would carry the name of the Job, which is not at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end, or an empty string`,
    'give the Job a shorter name',
  ],
};

export const CASES: readonly Case[] = [
  ['no selector', job({}), {}],
  ['an empty selector', job({ selector: {} }), {}],
  ['its name', job({ selector: { matchLabels: { 'job-name': 'web' }, matchExpressions: [{ key: 'controller-uid', operator: 'Exists' }] } }, { 'job-name': 'web', 'batch.kubernetes.io/job-name': 'web' }), {}],
  ['other labels', job({}, { app: 'web' }), {}],
  ['a selector by hand', job({ manualSelector: true, selector: { matchLabels: { app: 'web' } } }, { app: 'web' }), {}],
  ['a CronJob', cronJob({}, { manualSelector: false }), {}],
  ['its labels by hand', job({ manualSelector: true, selector: { matchLabels: { app: 'web' } } }, { 'app': 'web', 'job-name': 'x' }), {}],
  ['a selector of its own', job({ selector: { matchLabels: { app: 'web' } } }, { app: 'web' }), {
    'spec.selector': [
      'spec.selector is {"matchLabels":{"app":"web"}}; without manualSelector, Kubernetes generates the selector',
      'remove it',
    ],
  }],
  ['a selector that does not select', job({ selector: { matchLabels: { app: 'web' } } }), {
    'spec.selector': [
      'spec.selector is {"matchLabels":{"app":"web"}}; without manualSelector, Kubernetes generates the selector',
      'remove it',
    ],
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['another name', job({}, { 'job-name': 'shop', 'batch.kubernetes.io/job-name': '' }), {
    'spec.template.metadata.labels[job-name]': [
      'spec.template.metadata.labels[job-name] is "shop"; Kubernetes sets that label itself',
      'remove it',
    ],
    'spec.template.metadata.labels[batch.kubernetes.io/job-name]': [
      'spec.template.metadata.labels[batch.kubernetes.io/job-name] is ""; Kubernetes sets that label itself',
      'remove it',
    ],
  }],
  ['another uid', job({}, { 'controller-uid': 'x' }), {
    'spec.template.metadata.labels[controller-uid]': [
      'spec.template.metadata.labels[controller-uid] is "x"; Kubernetes sets that label itself',
      'remove it',
    ],
  }],
  ['another uid, which is selected by', job({}, { 'batch.kubernetes.io/controller-uid': 'x' }), {
    'spec.template.metadata.labels[batch.kubernetes.io/controller-uid]': [
      'spec.template.metadata.labels[batch.kubernetes.io/controller-uid] is "x"; Kubernetes sets that label itself',
      'remove it',
    ],
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"batch.kubernetes.io/controller-uid":"x"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['a selector for another uid', job({ selector: { matchLabels: { 'batch.kubernetes.io/controller-uid': 'x' } } }), {
    'spec.selector': [
      'spec.selector is {"matchLabels":{"batch.kubernetes.io/controller-uid":"x"}}; without manualSelector, Kubernetes generates the selector',
      'remove it',
    ],
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['no selector by hand', job({ manualSelector: true }), {
    'spec.selector': [
      'spec.selector is not set; the API server requires it with manualSelector',
      'set the selector, or remove manualSelector',
    ],
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['a selector by hand that does not select', job({ manualSelector: true, selector: { matchLabels: { app: 'shop' } } }, { app: 'web' }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['a selector by hand that selects all', job({ manualSelector: true, selector: {} }), {}],
  ['a CronJob with a selector', cronJob({}, { selector: {}, manualSelector: true }), {
    'spec.jobTemplate.spec.selector': [
      'spec.jobTemplate.spec.selector is set; Kubernetes generates the selectors of the jobs of a CronJob',
      'remove it',
    ],
    'spec.jobTemplate.spec.manualSelector': [
      'spec.jobTemplate.spec.manualSelector is true; Kubernetes generates the selectors of the jobs of a CronJob',
      'remove it',
    ],
  }],
  ['a CronJob with a selector that cannot be read', cronJob({}, { selector: { matchLabels: { app: 'a b' }, matchExpressions: [{ key: 'app', operator: 'in' }] } }), {
    'spec.jobTemplate.spec.selector': 'spec.jobTemplate.spec.selector is set; Kubernetes generates the selectors of the jobs of a CronJob',
  }],
  ['a selector that cannot be read', job({ manualSelector: true, selector: { matchLabels: { app: 'a b' } } }), {}],
  ['a uid that is empty', job({}, { 'controller-uid': '' }), set('controller-uid', '""')],
  ['a name that is null', job({}, { 'job-name': null }), set('job-name', 'null')],
  ['a generated name', job({}, {}, {}, { generateName: 'web-' }), {}],
  ['another than the generated name', job({}, { 'job-name': '' }, {}, { generateName: 'web-' }), set('job-name', '""')],
  ['the start of the generated name', job({}, { 'job-name': 'web-' }, {}, { name: '', generateName: 'web-', labels: { app: 'web' } }), set('job-name', '"web-"')],
  ['a name that is too long for a label', job({}, {}, {}, LONG), tooLong],
  ['a name that is too long, in one of the labels', job({}, { 'job-name': LONG.name }, {}, LONG), tooLong],
  ['a name that is too long, in both labels', job({}, { 'job-name': LONG.name, 'batch.kubernetes.io/job-name': LONG.name }, {}, LONG), {}],
  ['no labels to select by', job({ manualSelector: true, selector: { matchLabels: { app: 'web' } } }, null), {
    [LABELS]: [`${LABELS} is not set, which spec.selector does not select`, 'give the template the labels that the selector asks for'],
  }],
  ['no name, and none in a label', job({}, { 'job-name': '' }, {}, { name: '', labels: { app: 'web' } }), {}],
];
