import { refusal } from './form';
import { REFUSED } from './refused';
import { faultsOf } from './toleration';
import { validation } from './validation';
import { textIn } from '../object/field';
import { ACCEPTS, type Scalar } from '../object/scalar';
import type { Rule } from '../rule/rule';

const KEY = 'scheduler.alpha.kubernetes.io/tolerations';
const TYPES: Readonly<Record<string, Scalar>> = { key: 'string', operator: 'string', value: 'string', effect: 'string', tolerationSeconds: 'int64' };

export const tolerationsAnnotation: Rule = {
  id: 'api-server/tolerations-annotation',
  title: 'Tolerations in an annotation are as good as those of the pod',
  why: 'Before pods had a field for them, tolerations were JSON in an annotation. Kubernetes has long ignored it, but still rejects one that it cannot read.',
  remedy: 'remove the annotation, and write spec.tolerations',
  ...REFUSED,
  sources: validation('ValidateTolerationsInPodAnnotations'),
  triggers: [{ type: 'ObjectMeta', field: 'annotations', where: map => !areTolerations(textIn(map, KEY)) }],
  *check(pod) {
    const at = pod.metadata.get('annotations').get(KEY);
    if (!areTolerations(at.text)) yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts a list of tolerations as JSON`, 'remove the annotation, and write spec.tolerations');
  },
  examples: {
    pass: [
      { title: 'a toleration', annotations: { [KEY]: '[{"key":"os","operator":"Exists"}]' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a word', annotations: { [KEY]: 'all' }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function areTolerations(text: string): boolean {
  const list = text === '' ? [] : parsed(text);
  return list === null || (Array.isArray(list) && list.every(isToleration));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is not an object has no operator, and so it is none. */
function isToleration(value: unknown): boolean {
  const toleration = Object.fromEntries(Object.entries(value ?? {}).map(([name, member]) => [asField(name), member]));
  const isTyped = Object.entries(TYPES).every(([name, type]) => (toleration[name] ?? undefined) === undefined || ACCEPTS[type](toleration[name]));
  return isTyped && faultsOf(toleration).length === 0;
}

/** Go decodes a field by its name in any letter case. */
function asField(name: string): string {
  return Object.keys(TYPES).find(field => field.toLowerCase() === name.toLowerCase()) ?? name;
}
