import type { Case } from '../case';

const of = (seccompProfile: unknown) => ({ securityContext: { seccompProfile } });
const at = (name: string) => `spec.securityContext.seccompProfile.${name}`;
const TYPES = 'Localhost, RuntimeDefault or Unconfined';
const LOCAL_ONLY: [string, string] = [`${at('localhostProfile')} is set; the API server accepts it only beside type: Localhost`, 'remove localhostProfile, or set type: Localhost'];

export const CASES: readonly Case[] = [
  ...['RuntimeDefault', 'Unconfined'].map((type): Case => [type, of({ type, localhostProfile: null }), {}]),
  ...['a.json', 'a/..b', ''].map((localhostProfile): Case => [`the file ${localhostProfile}`, of({ type: 'Localhost', localhostProfile }), {}]),
  ['no type', of({}), { [at('type')]: [`${at('type')} is not set; the API server requires it`, 'set type'] }],
  ['an unknown type', of({ type: 'Default' }), { [at('type')]: [`${at('type')} is "Default"; the API server accepts ${TYPES}`, `write ${TYPES}`] }],
  ['an unknown type, and a file', of({ type: 'Default', localhostProfile: '' }), { [at('type')]: `${at('type')} is "Default"; the API server accepts ${TYPES}`, [at('localhostProfile')]: LOCAL_ONLY }],
  ...['RuntimeDefault', 'Unconfined'].map((type): Case => [`${type} with a file`, of({ type, localhostProfile: 'a' }), { [at('localhostProfile')]: LOCAL_ONLY }]),
  ['no file', of({ type: 'Localhost' }), { [at('localhostProfile')]: [`${at('localhostProfile')} is not set; the API server requires it beside type: Localhost`, 'set localhostProfile'] }],
  ...['/a', '../a', 'a/..'].map((path): Case => [`the path ${path}`, of({ type: 'Localhost', localhostProfile: path }), {
    [at('localhostProfile')]: [`${at('localhostProfile')} is "${path}"; the API server accepts a relative path without ".."`, 'write a relative path without ".."'],
  }]),
  ['a container', { containers: [{ name: 'web', image: 'web', securityContext: { seccompProfile: { type: '' } } }] }, {
    'spec.containers[0].securityContext.seccompProfile.type': 'spec.containers[0].securityContext.seccompProfile.type is not set; the API server requires it',
  }],
];
