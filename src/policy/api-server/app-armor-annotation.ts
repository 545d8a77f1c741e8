import { PROFILE_NAME } from './app-armor-profile';
import { refusal } from './form';
import type { Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';
import { hasKey } from '../triggers/trigger';

const PREFIX = 'container.apparmor.security.beta.kubernetes.io/';
const LOCAL = 'localhost/';

/** What annotations say instead of a type. */
const VALUES: Readonly<Record<string, string>> = { RuntimeDefault: 'runtime/default', Unconfined: 'unconfined' };
const PLAIN = ['', ...Object.values(VALUES)];

export const appArmorAnnotation: Rule = {
  id: 'api-server/app-armor-annotation',
  title: 'Annotations for AppArmor name a container and a profile, the same as appArmorProfile',
  why: 'These annotations are from before Kubernetes had appArmorProfile. The API server makes the field of them in a Pod, and compares both wherever it finds both.',
  remedy: 'remove the annotation, and set securityContext.appArmorProfile',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
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
  const { string } = at;
  if (string === undefined) return;
  if (!names.has(at.name.slice(PREFIX.length))) {
    yield refusal(pod, at, `${at.path} is set; the pod has no container of that name`, 'remove the annotation, or write the name of a container behind the slash');
  } else if (!PLAIN.includes(string) && !string.startsWith(LOCAL)) {
    yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts runtime/default, unconfined, or ${LOCAL} with the name of a profile`,
      'remove the annotation, and set securityContext.appArmorProfile');
  }
}

function* disagreement(pod: PodView, { securityContext }: ContainerView, annotation: Field): Generator<Fault> {
  const own = securityContext.get('appArmorProfile');
  const profile = own.isSet ? own : pod.securityContext.get('appArmorProfile');
  const type = profile.get('type').text;
  if (annotation.string === undefined || !profile.isSet || (!own.isSet && pod.isPod && isMadeAField(annotation.text))) return;
  const isLocal = type === 'Localhost' && annotation.text.startsWith(LOCAL);
  const agrees = isLocal ? profile.get('localhostProfile').value === annotation.text.slice(LOCAL.length) : type in VALUES ? VALUES[type] === annotation.text : type !== 'Localhost';
  const name = isLocal ? 'localhostProfile' : 'type';
  const set = profile.get(name);
  if (!agrees) yield refusal(pod, own.get(name), `${set.path} is ${set.isSet ? set.shown : 'not set'}, but ${annotation.path} is ${annotation.shown}`, 'remove the annotation');
}

/** Of a valid annotation, the API server makes a profile for the container of a Pod; a template is not changed. */
function isMadeAField(annotation: string): boolean {
  return annotation !== '' && PLAIN.includes(annotation) || (annotation.startsWith(LOCAL) && PROFILE_NAME.accepts(annotation.slice(LOCAL.length)));
}
