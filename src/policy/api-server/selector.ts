import { refusal } from './form';
import { REFUSED } from './refused';
import { isEmpty, labelsIn, selects } from './selects';
import type { Field } from '../object/field';
import { memberOf } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';

const TYPES = ['DeploymentSpec', 'ReplicaSetSpec', 'StatefulSetSpec', 'DaemonSetSpec'];

export const selector: Rule = {
  id: 'api-server/selector',
  title: 'The selector of a workload selects its own pods',
  why: 'A controller counts the pods that its selector selects. If its own were not among them, it would create new ones without end.',
  remedy: 'select by labels that the template gives its pods',
  ...REFUSED,
  sources: ['ValidateDeploymentSpec', 'ValidateReplicaSetSpec', 'ValidateStatefulSetSpec', 'ValidateDaemonSetSpec']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/apps/validation/validation.go', symbol })),
  triggers: TYPES.map(type => ({ type, where: isWrong })),
  *check(pod) {
    for (const type of TYPES) for (const spec of pod.objectsOf(type)) yield* faultsIn(pod, spec, type);
  },
  examples: {
    pass: [
      { title: 'a label of the template', workload: { kind: 'Deployment', spec: { selector: { matchLabels: { app: 'web' } } } }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'another label', workload: { kind: 'Deployment', spec: { selector: { matchLabels: { app: 'shop' } } } }, spec: { os: { name: 'windows' } } },
      { title: 'no selector', workload: { kind: 'DaemonSet', spec: { selector: null } }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function isWrong(spec: unknown): boolean {
  const own = memberOf(spec, 'selector');
  return isEmpty(own) || selects(own, labelsOf(spec)) !== true;
}

function labelsOf(spec: unknown): ReturnType<typeof labelsIn> {
  return labelsIn(memberOf(memberOf(spec, 'template'), 'metadata'), 'labels');
}

function* faultsIn(pod: PodView, spec: Field, type: string): Generator<Fault> {
  const own = spec.get('selector');
  const labels = spec.at('template', 'metadata', 'labels');
  if (!own.isSet && type !== 'DaemonSetSpec') yield refusal(pod, own, `${own.path} is not set; the API server requires it`, 'select by the labels of the template');
  else if (own.isSet && !own.isObject) return;
  else if (own.isSet && isEmpty(own.value)) yield refusal(pod, own, `${own.path} is empty, and would select every pod of the namespace`, 'select by the labels of the template');
  // Nothing is selected without a selector.
  const answer = own.isSet ? selects(own.value, labelsOf(spec.value)) : false;
  if (answer === undefined && type !== 'DaemonSetSpec') yield refusal(pod, own, `${own.path} cannot be read: see what is reported inside it`, 'correct the selector');
  if (answer === false) yield refusal(pod, labels, `${labels.path} is ${labels.isSet ? labels.shown : 'not set'}, which ${own.path} does not select`, 'give the template the labels that the selector asks for');
}
