import { textOf } from './annotation';
import { refusal } from './form';
import { FOLDER_PATH } from './paths';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';
import { hasKey } from '../triggers/trigger';

const OF_POD = 'seccomp.security.alpha.kubernetes.io/pod';
const OF_CONTAINERS = 'container.seccomp.security.alpha.kubernetes.io/';
const LOCAL = 'localhost/';

/** What annotations say instead of a type. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['RuntimeDefault', ['runtime/default', 'docker/default']],
  ['Unconfined', ['unconfined']],
]);
const PLAIN = [...VALUES.values()].flat();
const WANTED = `runtime/default, unconfined, or ${LOCAL} with ${FOLDER_PATH.wanted}`;

export const seccompAnnotation: Rule = {
  id: 'api-server/seccomp-annotation',
  title: 'Annotations for seccomp name a profile, the same as seccompProfile',
  why: 'These annotations are from before Kubernetes had seccompProfile, and no kubelet reads them any more: the API server still compares them with the field.',
  remedy: 'remove the annotation, and set securityContext.seccompProfile',
  ...REFUSED,
  sources: ['ValidateSeccompPodAnnotations', 'ValidateSeccompProfile', 'validateSeccompAnnotationsAndFields', 'validateSeccompAnnotationsAndFieldsMatch']
    .map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol })),
  triggers: [{ field: 'metadata.annotations', where: hasKey(/^(?:container\.)?seccomp\.security\.alpha\.kubernetes\.io\//) }],
  *check(pod) {
    const annotations = pod.metadata.get('annotations');
    for (const at of annotations.members().filter(({ name }) => name === OF_POD || name.startsWith(OF_CONTAINERS))) {
      if (!isProfile(at)) yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${WANTED}`, 'remove the annotation, and set securityContext.seccompProfile');
    }
    yield* disagreement(pod, annotations.get(OF_POD), pod.securityContext.get('seccompProfile'));
    for (const { name, securityContext } of pod.containers) yield* disagreement(pod, annotations.get(OF_CONTAINERS + name), securityContext.get('seccompProfile'));
  },
  examples: {
    pass: [
      { title: 'the field alone', spec: { securityContext: { seccompProfile: { type: 'RuntimeDefault' } }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'an unknown profile', annotations: { [OF_POD]: 'RuntimeDefault' }, spec: { containers: [{ name: 'web', image: 'example.com/web:1' }] } },
      {
        title: 'an annotation against the field',
        annotations: { [`${OF_CONTAINERS}web`]: 'unconfined' },
        spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }] },
      },
    ],
  },
};

function isProfile(at: Field): boolean {
  const text = textOf(at);
  if (text === undefined) return true;
  return PLAIN.includes(text) || (text.startsWith(LOCAL) && FOLDER_PATH.accepts(text.slice(LOCAL.length)));
}

/** Of a file that is not set, api-server/seccomp-profile reports that. */
function* disagreement(pod: PodView, annotation: Field, profile: Field): Generator<Fault> {
  const text = textOf(annotation);
  const type = profile.get('type');
  if (text === undefined) return;
  const file = profile.get('localhostProfile');
  const isFile = type.value === 'Localhost' && text.startsWith(LOCAL);
  const agrees = isFile ? !file.isSet || file.value === text.slice(LOCAL.length) : VALUES.get(type.text)?.includes(text) ?? type.value !== 'Localhost';
  const at = isFile ? file : type;
  if (!agrees) yield refusal(pod, at, `${at.path} is ${at.shown}, but ${annotation.path} is ${annotation.shown}`, 'remove the annotation');
}
