import type { Case } from '../case';
import { workload } from '../workloads';

export const CASES: readonly Case[] = [
  ...['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'].flatMap((kind): Case[] => [
    [`${kind}: its own pods`, workload(kind, {}), {}],
    [`${kind}: by expressions`, workload(kind, {
      selector: {
        matchExpressions: [
          { key: 'app', operator: 'In', values: ['web'] }, { key: 'app', operator: 'NotIn', values: ['shop'] }, { key: 'a', operator: 'NotIn', values: ['b'] },
          { key: 'app', operator: 'Exists' }, { key: 'a', operator: 'DoesNotExist' },
        ],
      },
    }), {}],
  ]),
  ['an empty value', workload('Deployment', { selector: { matchLabels: { app: '', b: null } } }, {}, { app: null, b: '' }), {}],
  ['values that are listed empty', workload('Deployment', { selector: { matchExpressions: [{ key: 'app', operator: 'In', values: [null] }] } }, {}, { app: '' }), {}],
  ['Deployment: no selector', workload('Deployment', { selector: null }), {
    'spec.selector': [
      'spec.selector is not set; the API server requires it',
      'select by the labels of the template',
    ],
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['StatefulSet: no selector', workload('StatefulSet', { selector: null }), {
    'spec.selector': [
      'spec.selector is not set; the API server requires it',
      'select by the labels of the template',
    ],
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['DaemonSet: no selector', workload('DaemonSet', { selector: null }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['ReplicaSet: an empty selector', workload('ReplicaSet', { selector: {} }), {
    'spec.selector': [
      'spec.selector is empty, and would select every pod of the namespace',
      'select by the labels of the template',
    ],
  }],
  ['DaemonSet: an empty selector', workload('DaemonSet', { selector: { matchLabels: {}, matchExpressions: [] } }), {
    'spec.selector': [
      'spec.selector is empty, and would select every pod of the namespace',
      'select by the labels of the template',
    ],
  }],
  ['Deployment: another label', workload('Deployment', { selector: { matchLabels: { app: 'shop' } } }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['DaemonSet: a label more', workload('DaemonSet', { selector: { matchLabels: { app: 'web', tier: 'a' } } }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['no labels', workload('StatefulSet', {}, {}, null), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is not set, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['another value', workload('Deployment', { selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['shop'] }] } }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['a value that is ruled out', workload('Deployment', { selector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] } }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['a label that is not there', workload('Deployment', { selector: { matchExpressions: [{ key: 'a', operator: 'Exists' }] } }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ['a label that must not be there', workload('Deployment', { selector: { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] } }), {
    'spec.template.metadata.labels': [
      'spec.template.metadata.labels is {"app":"web"}, which spec.selector does not select',
      'give the template the labels that the selector asks for',
    ],
  }],
  ...['Deployment', 'ReplicaSet', 'StatefulSet'].flatMap((kind): Case[] => [
    { matchLabels: { app: '-' } }, { matchLabels: { 'a b': 'c' } }, { matchExpressions: [{ key: 'app', operator: 'in', values: ['web'] }] },
    { matchExpressions: [{ key: 'app', operator: 'In' }] }, { matchExpressions: [{ key: 'app', operator: 'Exists', values: ['web'] }] },
    { matchExpressions: [{ key: '', operator: 'Exists' }] }, { matchExpressions: [{ key: 'app', operator: 'In', values: ['web', '-'] }] }, { matchExpressions: [null] },
  ].map(selector => [`${kind}: ${JSON.stringify(selector)}`, workload(kind, { selector }), {
    'spec.selector': ['spec.selector cannot be read: see what is reported inside it', 'correct the selector'],
  }])),
  ['a selector of a DaemonSet that cannot be read', workload('DaemonSet', { selector: { matchLabels: { app: '-' } } }), {}],
  ['no spec', { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } }, {
    'spec.selector': 'spec.selector is not set; the API server requires it',
    'spec.template.metadata.labels': ['spec.template.metadata.labels is not set, which spec.selector does not select', 'give the template the labels that the selector asks for'],
  }],
];
