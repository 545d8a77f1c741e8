import { textOf } from './annotation';
import { PROFILE_NAME } from './app-armor-profile';
import { refusal } from './form';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';
import { hasKey } from '../triggers/trigger';

const PREFIX = 'container.apparmor.security.beta.kubernetes.io/';
const LOCAL = 'localhost/';

/** What annotations say instead of a type. */
const VALUES: ReadonlyMap<string, string> = new Map([['RuntimeDefault', 'runtime/default'], ['Unconfined', 'unconfined']]);
const TEXTS = [...VALUES.values()];

export const appArmorAnnotation: Rule = {
  id: 'api-server/app-armor-annotation',
  title: 'Annotations for AppArmor name a container and a profile, the same as appArmorProfile',
  why: 'These annotations are from before Kubernetes had appArmorProfile. The API server makes the field of them in a Pod, and compares both wherever it finds both.',
  remedy: 'remove the annotation, and set securityContext.appArmorProfile',
  ...REFUSED,
  sources: [
    ...['ValidateAppArmorPodAnnotations', 'ValidateAppArmorProfileFormat', 'validateAppArmorAnnotationsAndFieldsMatchOnCreate']
      .map(symbol => ({ project: 'kubernetes' as const, file: 'pkg/apis/core/validation/validation.go', symbol })),
    { project: 'kubernetes', file: 'pkg/registry/core/pod/strategy.go', symbol: 'applyAppArmorVersionSkew' },
  ],
  triggers: [{ field: 'metadata.annotations', where: hasKey(/^container\.apparmor\.security\.beta\.kubernetes\.io\//) }],
  *check(pod) {
    const annotations = pod.metadata.get('annotations');
    const names = new Set(pod.containers.map(({ name }) => name));
    for (const at of annotations.members(PREFIX)) yield* annotationFault(pod, at, names);
    if (pod.declaredOs === 'windows') return;
    for (const container of pod.containers) yield* disagreement(pod, container, annotations.get(PREFIX + container.name));
  },
  examples: {
    pass: [
      { title: 'the field alone', spec: { securityContext: { appArmorProfile: { type: 'RuntimeDefault' } }, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'no container of that name', annotations: { [`${PREFIX}api`]: 'runtime/default' }, spec: { containers: [{ name: 'web', image: 'example.com/web:1' }] } },
      {
        title: 'an annotation against the field',
        annotations: { [`${PREFIX}web`]: 'unconfined' },
        spec: { containers: [{ name: 'web', image: 'example.com/web:1', securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } }] },
      },
    ],
  },
};

function* annotationFault(pod: PodView, at: Field, names: ReadonlySet<string>): Generator<Fault> {
  const text = textOf(at);
  if (text === undefined) return;
  if (!names.has(at.name.slice(PREFIX.length))) {
    yield refusal(pod, at, `${at.path} is set; the pod has no container of that name`, 'remove the annotation, or write the name of a container behind the slash');
  } else if (text !== '' && !TEXTS.includes(text) && !text.startsWith(LOCAL)) {
    yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts runtime/default, unconfined, or ${LOCAL} with the name of a profile`,
      'remove the annotation, and set securityContext.appArmorProfile');
  }
}

/** Of its own name that is not set, api-server/app-armor-profile reports that. */
function* disagreement(pod: PodView, { securityContext }: ContainerView, annotation: Field): Generator<Fault> {
  const text = textOf(annotation);
  const own = securityContext.get('appArmorProfile');
  if (text === undefined || (!own.isSet && pod.isPod && isMadeAField(text))) return;
  const profile = own.isSet ? own : pod.securityContext.get('appArmorProfile');
  const type = profile.get('type');
  const name = profile.get('localhostProfile');
  const isName = type.value === 'Localhost' && text.startsWith(LOCAL);
  const agrees = isName ? (own.isSet && !name.isSet) || name.value === text.slice(LOCAL.length) : type.value !== 'Localhost' && (VALUES.get(type.text) ?? text) === text;
  const set = isName ? name : type;
  if (!agrees) yield refusal(pod, own.get(set.name), `${set.path} is ${set.isSet ? set.shown : 'not set'}, but ${annotation.path} is ${annotation.shown}`, 'remove the annotation');
}

/** Of a valid annotation, the API server makes a profile for the container of a Pod; a template is not changed. */
function isMadeAField(annotation: string): boolean {
  return TEXTS.includes(annotation) || (annotation.startsWith(LOCAL) && PROFILE_NAME.accepts(annotation.slice(LOCAL.length)));
}
