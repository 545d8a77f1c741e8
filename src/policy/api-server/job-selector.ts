import { refusal } from './form';
import { LABEL_VALUE } from './names';
import { REFUSED } from './refused';
import { labelsIn, selects } from './selects';
import { textIn, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';

const NAME_LABELS = ['job-name', 'batch.kubernetes.io/job-name'];
const UID_LABELS = ['controller-uid', 'batch.kubernetes.io/controller-uid'];
/** What the API server makes up, and nobody can know: the rest of a generated name, and a uid. */
const NAME = 'the-name-that-the-API-server-makes-up';
const UID = 'the-uid-that-the-API-server-makes-up';

export const jobSelector: Rule = {
  id: 'api-server/job-selector',
  title: 'A Job leaves its selector to Kubernetes, or selects its own pods',
  why: 'Kubernetes gives the pods of a Job labels with its name and its uid, and selects by them: no other Job can take them for its own. Whoever sets them by hand has to say manualSelector: true.',
  remedy: 'remove the selector and the labels that Kubernetes sets; copy neither from a Job that exists',
  ...REFUSED,
  sources: [
    ...['validateGeneratedSelector', 'ValidateJobSpec', 'ValidateJobTemplateSpec'].map(symbol => ({ project: 'kubernetes' as const, file: 'pkg/apis/batch/validation/validation.go', symbol })),
    { project: 'kubernetes', file: 'pkg/registry/batch/job/strategy.go', symbol: 'generateSelector' },
  ],
  triggers: [{ type: 'JobSpec' }],
  *check(pod) {
    for (const spec of pod.objectsOf('JobSpec')) {
      if (pod.workload!.kind === 'CronJob') yield* faultsInTemplate(pod, spec);
      else if (spec.get('manualSelector').value === true) yield* faultsOfManual(pod, spec);
      else yield* faultsOfGenerated(pod, spec);
    }
  },
  examples: {
    pass: [{ title: 'no selector', workload: { kind: 'Job', spec: {} }, spec: { os: { name: 'windows' } } }],
    fail: [
      { title: 'a selector like that of a Deployment', workload: { kind: 'Job', spec: { selector: { matchLabels: { app: 'web' } } } }, spec: { os: { name: 'windows' } } },
      { title: 'a label from a Job that exists', workload: { kind: 'Job', spec: {} }, labels: { 'controller-uid': '3f6c' }, spec: { os: { name: 'windows' } } },
    ],
  },
};

function* faultsInTemplate(pod: PodView, spec: Field): Generator<Fault> {
  const [selector, manual] = [spec.get('selector'), spec.get('manualSelector')];
  if (selector.isSet) yield refusal(pod, selector, `${selector.path} is set; Kubernetes generates the selectors of the jobs of a CronJob`, 'remove it');
  if (manual.value === true) yield refusal(pod, manual, `${manual.path} is true; Kubernetes generates the selectors of the jobs of a CronJob`, 'remove it');
}

function* faultsOfManual(pod: PodView, spec: Field): Generator<Fault> {
  const selector = spec.get('selector');
  if (!selector.isSet) yield refusal(pod, selector, `${selector.path} is not set; the API server requires it with manualSelector`, 'set the selector, or remove manualSelector');
  if (selects(selector.value, labelsOf(spec)) === false || !selector.isSet) yield notSelected(pod, spec);
}

function* faultsOfGenerated(pod: PodView, spec: Field): Generator<Fault> {
  const labels = spec.at('template', 'metadata', 'labels');
  const metadata = pod.workload!.field.get('metadata').value;
  const name = textIn(metadata, 'name') || textIn(metadata, 'generateName') && NAME;
  const expected = { ...Object.fromEntries(NAME_LABELS.map(key => [key, name])), ...Object.fromEntries(UID_LABELS.map(key => [key, UID])) };
  for (const [key, value] of Object.entries(expected)) {
    const label = labels.get(key);
    if (label.value !== undefined && label.value !== value) yield refusal(pod, label, `${label.path} is ${label.shown}; Kubernetes sets that label itself`, 'remove it');
  }
  if (!LABEL_VALUE.accepts(name) && NAME_LABELS.some(key => !labels.get(key).isSet)) {
    yield refusal(pod, labels, `${labels.path} would carry the name of the Job, which is not ${LABEL_VALUE.wanted}`, 'give the Job a shorter name');
  }
  const selector = spec.get('selector');
  const generated = { ...selector.value as object, matchLabels: { 'batch.kubernetes.io/controller-uid': UID, ...labelsIn(selector.value, 'matchLabels') } };
  if (selects(generated, expected) === false) yield refusal(pod, selector, `${selector.path} is ${selector.shown}; without manualSelector, Kubernetes generates the selector`, 'remove it');
  if (selects(generated, { ...expected, ...labelsOf(spec) }) === false) yield notSelected(pod, spec);
}

function labelsOf(spec: Field): ReturnType<typeof labelsIn> {
  return labelsIn(spec.at('template', 'metadata').value, 'labels');
}

function notSelected(pod: PodView, spec: Field): Fault {
  const labels = spec.at('template', 'metadata', 'labels');
  return refusal(pod, labels, `${labels.path} is ${labels.isSet ? labels.shown : 'not set'}, which ${spec.path}.selector does not select`, 'give the template the labels that the selector asks for');
}
