import { refusal } from './form';
import { LABEL_VALUE, QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import { isRead } from './volume-sources';
import { isRecord, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';
import type { Condition } from '../triggers/condition';

/** Labels of which the API server refuses one, by its key or its value. */
export const hasWrongLabel: Condition = labels => {
  for (const key in isRecord(labels) ? labels : {}) {
    if (!QUALIFIED_NAME.accepts(key) || !LABEL_VALUE.accepts((labels as Readonly<Record<string, unknown>>)[key])) return true;
  }
  return false;
};

export const labels: Rule = {
  id: 'api-server/labels',
  title: 'Every label has a key and a value that Kubernetes accepts',
  why: 'Labels are what selectors compare, so their letters are limited: a value with a blank, a slash or more than 63 letters is rejected, together with the object.',
  remedy: 'shorten the label, and keep to letters, digits, hyphens, underscores and dots',
  ...REFUSED,
  sources: [
    { project: 'apimachinery', file: 'pkg/apis/meta/v1/validation/validation.go', symbol: 'ValidateLabels' },
    { project: 'apimachinery', file: 'pkg/util/validation/validation.go', symbol: 'IsValidLabelValue' },
  ],
  triggers: [
    { type: 'ObjectMeta', field: 'labels', where: hasWrongLabel },
    { type: 'LabelSelector', field: 'matchLabels', where: hasWrongLabel },
    { type: 'PodSpec', field: 'nodeSelector', where: hasWrongLabel },
  ],
  *check(pod) {
    const metadata = pod.objectsOf('ObjectMeta').filter(isValidated);
    for (const object of metadata) yield* faultsIn(pod, object.get('labels'));
    for (const selector of pod.objectsOf('LabelSelector').filter(isRead)) yield* faultsIn(pod, selector.get('matchLabels'));
    yield* faultsIn(pod, pod.spec.get('nodeSelector'));
  },
  examples: {
    pass: [
      { title: 'a key with a prefix, and an empty value', labels: { 'app.kubernetes.io/name': 'web', 'example.com/canary': '' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a blank in a value', labels: { team: 'web shop' }, spec: { os: { name: 'windows' } } },
      { title: 'a path as a value', labels: { path: 'C:\\inetpub' }, spec: { os: { name: 'windows' } } },
      { title: 'a key with two slashes', spec: { os: { name: 'windows' }, nodeSelector: { 'kubernetes.io/os': 'windows', 'a/b/c': 'x' } } },
    ],
  },
};

/** Whether the API server checks it: of the claims of a StatefulSet and the jobs of a CronJob, it does not. */
export function isValidated(metadata: Field): boolean {
  const { keys } = metadata;
  return isRead(metadata) && !keys.includes('volumeClaimTemplates') && keys.at(-2) !== 'jobTemplate';
}

function* faultsIn(pod: PodView, map: Field): Generator<Fault> {
  for (const label of map.members()) {
    const { path, name, value, shown } = label;
    if (!QUALIFIED_NAME.accepts(name)) yield refusal(pod, label, `${path} has a key that the API server does not accept: it must be ${QUALIFIED_NAME.wanted}`, 'correct the key');
    else if (!LABEL_VALUE.accepts(value)) yield refusal(pod, label, `${path} is ${shown}; the API server accepts ${LABEL_VALUE.wanted}`, `write ${LABEL_VALUE.wanted}`);
  }
}
