import type { Case } from '../case';

const of = (appArmorProfile: unknown) => ({ securityContext: { appArmorProfile } });
const at = (name: string) => `spec.securityContext.appArmorProfile.${name}`;
const TYPES = 'Localhost, RuntimeDefault or Unconfined';
const NAME = '1 to 4095 bytes without blanks at the ends';
const LOCAL_ONLY: [string, string] = [`${at('localhostProfile')} is set; the API server accepts it only beside type: Localhost`, 'remove localhostProfile, or set type: Localhost'];
const cut = (name: string) => name.length > 118 ? `"${name.slice(0, 119)}…` : JSON.stringify(name);

export const CASES: readonly Case[] = [
  ...['RuntimeDefault', 'Unconfined'].map((type): Case => [type, of({ type, localhostProfile: null }), {}]),
  ...['a', 'a b', '/a', '\ufeffa', `${'é'.repeat(2047)}a`].map((localhostProfile): Case => [`the name ${localhostProfile.slice(0, 10)}`, of({ type: 'Localhost', localhostProfile }), {}]),
  ['no type, and a name', of({ localhostProfile: 'a' }), { [at('type')]: [`${at('type')} is not set; the API server requires it`, 'set type'] }],
  ['an unknown type, and a name', of({ type: 'runtime/default', localhostProfile: 'a' }), { [at('type')]: [`${at('type')} is "runtime/default"; the API server accepts ${TYPES}`, `write ${TYPES}`] }],
  ...['RuntimeDefault', 'Unconfined'].map((type): Case => [`${type} with a name`, of({ type, localhostProfile: 'a' }), { [at('localhostProfile')]: LOCAL_ONLY }]),
  ['no name', of({ type: 'Localhost' }), { [at('localhostProfile')]: [`${at('localhostProfile')} is not set; the API server requires it beside type: Localhost`, 'set localhostProfile'] }],
  ...['', ' ', ' a', 'a\n', 'a\u0085', 'é'.repeat(2048)].map((name): Case => [`the name ${JSON.stringify(name.slice(0, 10))}`, of({ type: 'Localhost', localhostProfile: name }), {
    [at('localhostProfile')]: [`${at('localhostProfile')} is ${cut(name)}; the API server accepts ${NAME}`, `write ${NAME}`],
  }]),
];
