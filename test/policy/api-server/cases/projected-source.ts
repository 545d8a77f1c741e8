import type { Case } from '../case';
import { accepts, withSources } from '../volume';

const AT = 'spec.volumes[0].projected.sources[0]';
const NAMES = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'];
const SOURCES: Readonly<Record<string, object>> = {
  secret: { name: 'a' },
  configMap: { name: 'a' },
  downwardAPI: {},
  serviceAccountToken: { path: 'a' },
  clusterTrustBundle: { name: 'a', path: 'b' },
  podCertificate: { signerName: 'a.b/c', keyType: 'ED25519', keyPath: 'c' },
};
const of = (...names: string[]) => ({ ...withSources(Object.fromEntries(names.map(name => [name, SOURCES[name]]))), serviceAccountName: 'a' });
const token = (...all: unknown[]) => ({ ...withSources(...all.map(expirationSeconds => ({ serviceAccountToken: { path: 'a', expirationSeconds } }))), serviceAccountName: 'a' });
const LIFE = 'a number from 600 to 4294967296';

export const CASES: readonly Case[] = [
  ...NAMES.map((name): Case => [name, of(name), {}]),
  ['nothing', withSources(null, {}), {}],
  ...NAMES.slice(1).map((name, index): Case => [`${NAMES[index]} and ${name}`, of(NAMES[index]!, name), {
    [AT]: [`${AT} has more than one of ${NAMES.join(', ')}; the API server accepts one`, `keep ${NAMES.slice(0, -1).join(', ')} or podCertificate`],
  }]),
  ['lifetimes', token(null, 600, 2 ** 32), {}],
  ...[0, 599, 2 ** 32 + 1].map((seconds): Case => [`a lifetime of ${seconds}`, token(seconds), accepts(`${AT}.serviceAccountToken.expirationSeconds`, seconds, LIFE)]),
];
