import type { Case } from '../case';
import { accepts, withSources } from '../volume';

const AT = 'spec.volumes[0].projected.sources[0].podCertificate';
const SIGNER = 'a DNS name, a slash, and a name of lowercase letters, digits, hyphens and dots, such as example.com/web';
const TYPES = ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519'];
const certificates = (...all: object[]) => withSources(...all.map((more, index) => ({ podCertificate: { signerName: 'a.b/c', keyType: 'ED25519', keyPath: `${index}`, ...more } })));
const lifetime = (maxExpirationSeconds: number, signerName: string, wanted: string): Case => (
  [`${maxExpirationSeconds} seconds of ${signerName}`, certificates({ signerName, maxExpirationSeconds }), accepts(`${AT}.maxExpirationSeconds`, maxExpirationSeconds, wanted)]);
const annotations = (text: string): Case[2] => ({
  [`${AT}.userAnnotations`]: [`${AT}.userAnnotations ${text}`, 'write few and short annotations with keys such as example.com/team'],
});
const QUARTER = 'a number from 3600 to 7862400 seconds';
const DAY = 'a number from 3600 to 86400 seconds';
const KEY = 'a.b/c';

export const CASES: readonly Case[] = [
  ['types of keys', certificates(...TYPES.map(keyType => ({ keyType }))), {}],
  ['a type in lowercase', certificates({ keyType: 'ed25519' }), accepts(`${AT}.keyType`, 'ed25519', `${TYPES.slice(0, -1).join(', ')} or ED25519`)],
  ['a signer without a name', certificates({ signerName: 'a.b' }), accepts(`${AT}.signerName`, 'a.b', SIGNER)],
  ['one file each', certificates({}, { keyPath: '', credentialBundlePath: 'b' }, { keyPath: null, certificateChainPath: 'c' }), {}],
  ['no file', certificates({ keyPath: '' }), {
    [AT]: [`${AT} has none of credentialBundlePath, keyPath, certificateChainPath; the API server requires one`, 'set credentialBundlePath, keyPath or certificateChainPath'],
  }],
  ['lifetimes', certificates(
    { maxExpirationSeconds: null }, { maxExpirationSeconds: 3600 }, { maxExpirationSeconds: 7_862_400 }, { signerName: 'kubernetes.io/a', maxExpirationSeconds: 86_400 },
    ...['akubernetes.io/a', 'kubernetes.io.a/a', 'a.b/kubernetes.io'].map(signerName => ({ signerName, maxExpirationSeconds: 86_401 })),
  ), {}],
  ...[0, 3599, 7_862_401].map(seconds => lifetime(seconds, 'a.b/c', QUARTER)),
  ...['kubernetes.io/a', 'ab.kubernetes.io/a'].map(signer => lifetime(86_401, signer, DAY)),
  ['a lifetime of a signer without a name', certificates({ signerName: 'kubernetes.io', maxExpirationSeconds: 86_401 }), {
    ...accepts(`${AT}.signerName`, 'kubernetes.io', SIGNER), ...accepts(`${AT}.maxExpirationSeconds`, 86_401, DAY),
  }],
  lifetime(3599, 'kubernetes.io/a', DAY),
  ['annotations', certificates({ userAnnotations: {} }, { userAnnotations: { [KEY]: '', 'A.b/C_d': 'é/ ' } }, { userAnnotations: { [KEY]: 'a'.repeat(2 ** 18 - 5) } }), {}],
  ...['a', 'a_b/c', 'a.b/c/d', 'a.b/'].map((key): Case => (
    [`the annotation ${key}`, certificates({ userAnnotations: { [KEY]: '', [key]: '' } }), annotations(`has the key "${key}"; the API server accepts keys such as example.com/team`)])),
  ['long annotations', certificates({ userAnnotations: { [KEY]: 'a'.repeat(2 ** 18 - 4) } }), annotations('has 262145 bytes; the API server accepts at most 262144')],
  ['annotations in other letters', certificates({ userAnnotations: { [KEY]: 'é'.repeat(2 ** 17) } }), annotations('has 262149 bytes; the API server accepts at most 262144')],
];
