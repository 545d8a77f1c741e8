import type { Case } from '../case';

const OF_POD = 'seccomp.security.alpha.kubernetes.io/pod';
const OF_WEB = 'container.seccomp.security.alpha.kubernetes.io/web';
const WANTED = 'runtime/default, unconfined, or localhost/ with a relative path without ".."';
const at = (key: string) => `metadata.annotations[${key}]`;
const pod = (annotations: unknown, atPod?: unknown, atContainer?: unknown) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', annotations },
  spec: { securityContext: { seccompProfile: atPod }, containers: [{ name: 'web', image: 'web', securityContext: { seccompProfile: atContainer } }] },
});
const field = (own: boolean, name: string) => `spec.${own ? 'containers[0].' : ''}securityContext.seccompProfile.${name}`;
const DEFAULT = { type: 'RuntimeDefault' };
const UNCONFINED = { type: 'Unconfined' };
const LOCAL = { type: 'Localhost', localhostProfile: 'a' };

export const CASES: readonly Case[] = [
  ...['runtime/default', 'docker/default', 'unconfined', 'localhost/a', 'localhost/'].map((value): Case => [`the value ${value}`, pod({ [OF_POD]: value, [OF_WEB]: value }), {}]),
  ['other annotations', pod({ 'seccomp.security.alpha.kubernetes.io/pods': 'x', 'x/container.seccomp.security.alpha.kubernetes.io': 'x' }, UNCONFINED), {}],
  ['null', pod({ [OF_WEB]: null }, null, null), { [at(OF_WEB)]: `${at(OF_WEB)} is null; the API server accepts ${WANTED}` }],
  ...['', 'RuntimeDefault', 'localhost', 'localhost//a', 'localhost/../a'].map((value): Case => [`the value ${JSON.stringify(value)}`, pod({ [OF_POD]: value }), {
    [at(OF_POD)]: [`${at(OF_POD)} is "${value}"; the API server accepts ${WANTED}`, 'remove the annotation, and set securityContext.seccompProfile'],
  }]),
  ['the value of a container', pod({ [`${OF_WEB}x`]: 'x' }), { [at(`${OF_WEB}x`)]: `${at(`${OF_WEB}x`)} is "x"; the API server accepts ${WANTED}` }],
  ['a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { ...pod({ [OF_POD]: 'unconfined' }, DEFAULT), kind: undefined, apiVersion: undefined } }, {
    [`template.${field(false, 'type')}`]: `template.${field(false, 'type')} is "RuntimeDefault", but template.${at(OF_POD)} is "unconfined"`,
  }],
  ...[[DEFAULT, 'runtime/default'], [DEFAULT, 'docker/default'], [UNCONFINED, 'unconfined'], [LOCAL, 'localhost/a']].flatMap(([profile, value]): Case[] => [
    [`agreement on ${String(value)}`, pod({ [OF_POD]: value, [OF_WEB]: value }, profile, profile), {}],
    [`the profile of the pod is not that of a container, ${String(value)}`, pod({ [OF_WEB]: 'localhost/b' }, profile), {}],
  ]),
  ['a file that is not set', pod({ [OF_POD]: 'localhost/a' }, { type: 'Localhost' }), {}],
  ['an unknown type', pod({ [OF_POD]: 'unconfined' }, { type: 'constructor' }), {}],
  ...[false, true].flatMap((own): Case[] => {
    const disagreement = (profile: object, value: string) => own ? pod({ [OF_WEB]: value }, undefined, profile) : pod({ [OF_POD]: value }, profile);
    const where = at(own ? OF_WEB : OF_POD);
    return [
      [`the default against unconfined, own: ${own}`, disagreement(DEFAULT, 'unconfined'), { [field(own, 'type')]: [`${field(own, 'type')} is "RuntimeDefault", but ${where} is "unconfined"`, 'remove the annotation'] }],
      [`unconfined against a file, own: ${own}`, disagreement(UNCONFINED, 'localhost/a'), { [field(own, 'type')]: `${field(own, 'type')} is "Unconfined", but ${where} is "localhost/a"` }],
      [`a file against the default, own: ${own}`, disagreement(LOCAL, 'runtime/default'), { [field(own, 'type')]: `${field(own, 'type')} is "Localhost", but ${where} is "runtime/default"` }],
      [`a file against another one, own: ${own}`, disagreement(LOCAL, 'localhost/b'), { [field(own, 'localhostProfile')]: `${field(own, 'localhostProfile')} is "a", but ${where} is "localhost/b"` }],
    ];
  }),
];
