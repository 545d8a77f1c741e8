import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const controller = (own: object): Case[1] => ({ apiVersion: 'v1', kind: 'ReplicationController', metadata: { name: 'web' }, spec: own });
const template = (labels: object | null) => ({ metadata: { labels }, spec });

export const CASES: readonly Case[] = [
  ['its own pods', controller({ selector: { app: 'web' }, template: template({ app: 'web', tier: 'a' }) }), {}],
  ['the labels of its template', controller({ template: template({ app: 'web' }) }), {}],
  ['an empty selector', controller({ selector: {}, template: template({ app: 'web' }) }), {}],
  ['empty values', controller({ selector: { app: '', tier: null }, template: template({ app: null, tier: '' }) }), {}],
  ['no labels', controller({ template: template(null) }), {
    'spec.selector': [
      'spec.selector is empty, and the template has no labels to select by',
      'give the template labels',
    ],
  }],
  ['no template', controller({ selector: { app: 'web' } }), {
    'spec.template': [
      'spec.template is not set; the API server requires it',
      'set the template of the pods',
    ],
  }],
  ['nothing', controller({}), {
    'spec.selector': [
      'spec.selector is empty, and the template has no labels to select by',
      'give the template labels',
    ],
    'spec.template': [
      'spec.template is not set; the API server requires it',
      'set the template of the pods',
    ],
  }],
  ['another label', controller({ selector: { app: 'shop' }, template: template({ app: 'web' }) }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['a label more', controller({ selector: { app: 'web', tier: '' }, template: template({ app: 'web' }) }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['no labels to select', controller({ selector: { app: 'web' }, template: template(null) }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is not set, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['no spec', { apiVersion: 'v1', kind: 'ReplicationController', metadata: { name: 'web' } }, {
    'spec.selector': 'spec.selector is empty, and the template has no labels to select by',
    'spec.template': 'spec.template is not set; the API server requires it',
  }],
];
