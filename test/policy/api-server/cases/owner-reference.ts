import type { Case } from '../case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };
const good = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: '1' };
const pod = (...ownerReferences: unknown[]): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', ownerReferences }, spec });
const LIST = 'metadata.ownerReferences';
const at = `${LIST}[0]`;
const unset = (name: string): Case[2] => ({ [`${at}.${name}`]: [`${at}.${name} is not set; the API server requires it`, `set ${name}`] });
const VERSION = 'a version, or a group, a slash and a version';
const event: Case[2] = { [at]: [`${at} names an Event; the API server accepts none as an owner`, 'remove the reference'] };

export const CASES: readonly Case[] = [
  ['owners', pod({ ...good, controller: true }, { ...good, controller: false }, good), {}],
  ['nothing', pod(null), { ...unset('apiVersion'), ...unset('kind'), ...unset('name'), ...unset('uid') }],
  ...['apiVersion', 'kind', 'name', 'uid'].map((name): Case => [`an empty ${name}`, pod({ ...good, [name]: '' }), unset(name)]),
  ...['v1', '/v1', 'a b/c d'].map((apiVersion): Case => [`the version ${apiVersion}`, pod({ ...good, apiVersion }), {}]),
  ...['/', 'a/', 'a/b/c', '//v1', 'v1/'].map((apiVersion): Case => [`the version ${apiVersion}`, pod({ ...good, apiVersion }), {
    [`${at}.apiVersion`]: [`${at}.apiVersion is "${apiVersion}"; the API server accepts ${VERSION}`, `write ${VERSION}`],
  }]),
  ...['v1', '/v1'].map((apiVersion): Case => [`an Event of ${apiVersion}`, pod({ ...good, apiVersion, kind: 'Event' }), event]),
  ...['v12', 'xv1', 'a/v1', 'events.k8s.io/v1'].map((apiVersion): Case => [`an Event of ${apiVersion}`, pod({ ...good, apiVersion, kind: 'Event' }), {}]),
  ['two controllers', pod({ ...good, controller: true }, good, { ...good, name: 'other', controller: true }), {
    [LIST]: [`${LIST} names more than one controller; the API server accepts one`, 'leave controller: true to one of them'],
  }],
  ['one controller, twice', pod({ ...good, controller: true }, good, { uid: '1', name: 'web', kind: 'ReplicaSet', apiVersion: 'apps/v1', controller: true, blockOwnerDeletion: null }), {}],
  ['one fault, twice', pod({ ...good, uid: '' }, { ...good, uid: '' }), unset('uid')],
  ['one fault, in what differs', pod({ ...good, uid: '' }, { ...good, uid: '', blockOwnerDeletion: false }), {
    ...unset('uid'), [`${LIST}[1].uid`]: [`${LIST}[1].uid is not set; the API server requires it`, 'set uid'],
  }],
  ['one fault, in what only one of them controls', pod({ ...good, uid: '' }, { ...good, uid: '', controller: true }), {
    ...unset('uid'), [`${LIST}[1].uid`]: `${LIST}[1].uid is not set; the API server requires it`,
  }],
  ['a fault after what is there twice', pod(good, good, { ...good, name: 'other', uid: '' }), { [`${LIST}[2].uid`]: [`${LIST}[2].uid is not set; the API server requires it`, 'set uid'] }],
  ['owners in a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web' }, template: { metadata: { ownerReferences: [{}] }, spec } }, {}],
];
