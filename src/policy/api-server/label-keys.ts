import { isEmptyList, refusal } from './form';
import { QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import { memberOf, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';

const TYPES = ['PodAffinityTerm', 'TopologySpreadConstraint'];
const LISTS = ['matchLabelKeys', 'mismatchLabelKeys'];

export const labelKeys: Rule = {
  id: 'api-server/label-keys',
  title: 'Label keys to match add to a label selector, and do not repeat it',
  why: 'For each key, Kubernetes adds the value that the pod itself has to the selector beside it. Without a selector there is nothing to add to, and a key that is there twice is a contradiction.',
  remedy: 'set a labelSelector, and list keys that it does not have',
  ...REFUSED,
  sources: validation('ValidateMatchLabelKeysAndMismatchLabelKeys', 'validateLabelKeys'),
  triggers: TYPES.flatMap(type => LISTS.map(field => ({ type, field }))),
  *check(pod) {
    for (const term of TYPES.flatMap(type => pod.objectsOf(type))) {
      for (const list of LISTS) yield* formFaults(pod, term, term.get(list));
      yield* doubleKeys(pod, term);
    }
  },
  examples: {
    pass: [
      { title: 'pods of one rollout', spec: apartExample({ labelSelector: { matchLabels: { app: 'web' } }, matchLabelKeys: ['pod-template-hash'] }) },
    ],
    fail: [
      { title: 'no selector', spec: apartExample({ matchLabelKeys: ['pod-template-hash'] }) },
      { title: 'a key to match and not to match', spec: apartExample({ labelSelector: {}, matchLabelKeys: ['tenant'], mismatchLabelKeys: ['tenant'] }) },
    ],
  },
};

function* formFaults(pod: PodView, term: Field, list: Field): Generator<Fault> {
  if (isEmptyList(list.value ?? undefined)) return;
  if (!term.get('labelSelector').isSet) {
    yield refusal(pod, list, `${list.path} is set; the API server accepts it only beside a labelSelector`, `set labelSelector, or remove ${list.name}`);
    return;
  }
  for (const at of list.items().filter(({ isSet, value }) => !isSet || !QUALIFIED_NAME.accepts(value))) {
    yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${QUALIFIED_NAME.wanted}`, `write ${QUALIFIED_NAME.wanted}`);
  }
}

/** Of a key that is listed more than once, the last one counts. */
function* doubleKeys(pod: PodView, term: Field): Generator<Fault> {
  const others = keysIn(term.get('mismatchLabelKeys'));
  const keys = term.get('matchLabelKeys').items();
  for (const [index, at] of keys.entries()) {
    const key = at.text;
    if (others.includes(key)) {
      yield refusal(pod, at, `${at.path} is ${at.shown}; mismatchLabelKeys has it, too`, 'remove it from one of both lists');
    } else if (timesSelected(pod, term, key) > 1 && !keys.slice(index + 1).some(({ text }) => text === key)) {
      yield refusal(pod, at, `${at.path} is ${at.shown}; the label selector would have this key twice`, 'remove the key from this list, or from the labelSelector');
    }
  }
}

/** How often a key is in the label selector, once Kubernetes has added to it: it does so where the pod has the label, and not in a template. */
function timesSelected(pod: PodView, term: Field, key: string): number {
  const selector = term.get('labelSelector');
  const isAdded = pod.isPod && memberOf(pod.metadata.get('labels').value, key) !== undefined;
  return [
    ...selector.get('matchLabels').members().map(({ name }) => name),
    ...selector.get('matchExpressions').items().map(expression => expression.get('key').text),
    ...keysIn(term.get('matchLabelKeys')).filter(() => isAdded),
  ].filter(one => one === key).length;
}

function keysIn(list: Field): string[] {
  return list.items().map(({ text }) => text);
}

function apartExample(term: object): Record<string, unknown> {
  return {
    os: { name: 'windows' },
    affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', ...term }] } },
  };
}
