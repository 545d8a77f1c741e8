import type { Case } from '../case';

const PREFIX = 'container.apparmor.security.beta.kubernetes.io/';
const OF_WEB = `${PREFIX}web`;
const WANTED = 'runtime/default, unconfined, or localhost/ with the name of a profile';
const at = (key: string) => `metadata.annotations[${key}]`;
const spec = (atPod: unknown, own: unknown) => ({ securityContext: { appArmorProfile: atPod }, containers: [{ name: 'web', image: 'web', securityContext: { appArmorProfile: own } }] });
const pod = (annotations: unknown, atPod?: unknown, own?: unknown, more: object = {}) => ({
  apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', annotations }, spec: { ...spec(atPod, own), ...more },
});
const template = (annotations: unknown, atPod?: unknown, own?: unknown) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: { annotations }, spec: spec(atPod, own) } });
const ofContainer = (name: string) => `spec.containers[0].securityContext.appArmorProfile.${name}`;
const DEFAULT = { type: 'RuntimeDefault' };
const UNCONFINED = { type: 'Unconfined' };
const LOCAL = { type: 'Localhost', localhostProfile: 'a' };

export const CASES: readonly Case[] = [
  ...['', 'runtime/default', 'unconfined', 'localhost/a', 'localhost/'].map((value): Case => [`the value ${value}`, pod({ [OF_WEB]: value }), {}]),
  ['other annotations', pod({ 'container.apparmor.security.beta.kubernetes.io': 'x' }, DEFAULT), {}],
  ['init and ephemeral containers', pod({ [`${PREFIX}setup`]: 'unconfined' }, undefined, undefined, { initContainers: [{ name: 'setup', image: 'setup' }] }), {}],
  ['no such container', pod({ [`${PREFIX}api`]: 'unconfined' }), {
    [at(`${PREFIX}api`)]: [`${at(`${PREFIX}api`)} is set; the pod has no container of that name`, 'remove the annotation, or write the name of a container behind the slash'],
  }],
  ...['x', 'localhost'].map((value): Case => [`the value ${value}`, pod({ [OF_WEB]: value }), {
    [at(OF_WEB)]: [`${at(OF_WEB)} is "${value}"; the API server accepts ${WANTED}`, 'remove the annotation, and set securityContext.appArmorProfile'],
  }]),
  ...[[DEFAULT, 'runtime/default'], [UNCONFINED, 'unconfined'], [LOCAL, 'localhost/a']].flatMap(([profile, value]): Case[] => [
    [`agreement on ${String(value)}`, pod({ [OF_WEB]: value }, { type: 'Unconfined' }, profile), {}],
    [`agreement of a template on ${String(value)}`, template({ [OF_WEB]: value }, profile), {}],
    [`the annotation ${String(value)} of a Pod becomes the field`, pod({ [OF_WEB]: value }, { type: 'Localhost', localhostProfile: 'b' }), {}],
  ]),
  ['the default against unconfined', pod({ [OF_WEB]: 'unconfined' }, undefined, DEFAULT), {
    [ofContainer('type')]: [`${ofContainer('type')} is "RuntimeDefault", but ${at(OF_WEB)} is "unconfined"`, 'remove the annotation'],
  }],
  ['unconfined against nothing', pod({ [OF_WEB]: '' }, undefined, UNCONFINED), { [ofContainer('type')]: `${ofContainer('type')} is "Unconfined", but ${at(OF_WEB)} is ""` }],
  ['unconfined against null', pod({ [OF_WEB]: null }, undefined, UNCONFINED), { [ofContainer('type')]: `${ofContainer('type')} is "Unconfined", but ${at(OF_WEB)} is null` }],
  ['a name that is not set', pod({ [OF_WEB]: 'localhost/a' }, undefined, { type: 'Localhost' }), {}],
  ['a name that the pod does not set, in a template', template({ [OF_WEB]: 'localhost/a' }, { type: 'Localhost' }), {
    [`template.${ofContainer('localhostProfile')}`]: `template.spec.securityContext.appArmorProfile.localhostProfile is not set, but template.${at(OF_WEB)} is "localhost/a"`,
  }],
  ['a profile of an unknown type', pod({ [OF_WEB]: 'unconfined' }, undefined, { type: 'constructor' }), {}],
  ['a profile without a type', pod({ [OF_WEB]: 'unconfined' }, undefined, {}), {}],
  ['a name against the default', pod({ [OF_WEB]: 'runtime/default' }, undefined, LOCAL), { [ofContainer('type')]: `${ofContainer('type')} is "Localhost", but ${at(OF_WEB)} is "runtime/default"` }],
  ['a name against another one', pod({ [OF_WEB]: 'localhost/b' }, undefined, LOCAL), { [ofContainer('localhostProfile')]: `${ofContainer('localhostProfile')} is "a", but ${at(OF_WEB)} is "localhost/b"` }],
  ['the profile of the pod, in a template', template({ [OF_WEB]: 'unconfined' }, DEFAULT), {
    [`template.${ofContainer('type')}`]: `template.spec.securityContext.appArmorProfile.type is "RuntimeDefault", but template.${at(OF_WEB)} is "unconfined"`,
  }],
  ...['', 'localhost/', 'localhost/ a'].map((value): Case => [`the profile of a Pod, where the annotation ${JSON.stringify(value)} is no field`, pod({ [OF_WEB]: value }, DEFAULT), {
    [ofContainer('type')]: `spec.securityContext.appArmorProfile.type is "RuntimeDefault", but ${at(OF_WEB)} is ${JSON.stringify(value)}`,
  }]),
  ['Windows', pod({ [OF_WEB]: 'unconfined' }, undefined, undefined, { os: { name: 'windows' } }), {}],
  ['a field on Windows, where another rule reports it', pod({ [OF_WEB]: 'unconfined' }, undefined, DEFAULT, { os: { name: 'windows' } }), {}],
];
