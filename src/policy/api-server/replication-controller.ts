import { refusal } from './form';
import { REFUSED } from './refused';
import { labelsIn, type Labels } from './selects';
import type { Rule } from '../rule/rule';

export const replicationController: Rule = {
  id: 'api-server/replication-controller',
  title: 'A ReplicationController has a template, and selects its pods',
  why: 'Its selector is a plain map of labels, and by default the labels of its template: without either it would select every pod of the namespace.',
  remedy: 'give the template labels, and select by them or leave the selector out',
  ...REFUSED,
  sources: ['ValidateReplicationControllerSpec', 'ValidatePodTemplateSpecForRC']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  triggers: [{ type: 'ReplicationControllerSpec' }],
  *check(pod) {
    for (const spec of pod.objectsOf('ReplicationControllerSpec')) {
      const [selector, template, labels] = [spec.get('selector'), spec.get('template'), spec.at('template', 'metadata', 'labels')];
      const own = labelsIn(spec.at('template', 'metadata').value, 'labels');
      const given = labelsIn(spec.value, 'selector');
      const wanted = Object.keys(given).length > 0 ? given : own;
      if (Object.keys(wanted).length === 0) yield refusal(pod, selector, `${selector.path} is empty, and the template has no labels to select by`, 'give the template labels');
      if (!template.isSet) {
        yield refusal(pod, template, `${template.path} is not set; the API server requires it`, 'set the template of the pods');
      } else if (!hasAll(own, wanted)) {
        yield refusal(pod, labels, `${labels.path} is ${labels.isSet ? labels.shown : 'not set'}, which ${selector.path} does not select`, 'give the template the labels that the selector asks for');
      }
    }
  },
  examples: {
    pass: [{ title: 'the labels of its template', workload: { kind: 'ReplicationController', spec: { selector: { app: 'web' } } }, spec: { os: { name: 'windows' } } }],
    fail: [{ title: 'other labels', workload: { kind: 'ReplicationController', spec: { selector: { app: 'shop' } } }, spec: { os: { name: 'windows' } } }],
  },
};

function hasAll(labels: Labels, wanted: Labels): boolean {
  return Object.entries(wanted).every(([key, value]) => Object.hasOwn(labels, key) && (labels[key] ?? '') === (value ?? ''));
}
