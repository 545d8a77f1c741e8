import type { Case } from '../case';
import { withSources, withVolume } from '../volume';

const AT = 'spec.volumes[0].projected';
const twice = (path: string): Case[2] => ({ [AT]: [`${AT} has two files at "${path}"; the API server accepts one at each path`, 'give one of them another path'] });
const secret = (...paths: string[]) => ({ secret: { name: 'a', items: paths.map(path => ({ key: 'a', path })) } });
const configMap = (...paths: string[]) => ({ configMap: { name: 'a', items: paths.map(path => ({ key: 'a', path })) } });
const fields = (...paths: string[]) => ({ downwardAPI: { items: paths.map(path => ({ path, fieldRef: { fieldPath: 'metadata.name' } })) } });
const bundle = (path: string) => ({ clusterTrustBundle: { name: 'a', path } });
const certificate = (more: object) => ({ podCertificate: { signerName: 'a.b/c', keyType: 'ED25519', ...more } });
const token = (path: string) => ({ serviceAccountToken: { path } });

export const CASES: readonly Case[] = [
  ['paths of their own', withSources(secret('a', 'b'), configMap('c'), fields('d'), bundle('e'), certificate({ keyPath: 'f', credentialBundlePath: 'g', certificateChainPath: 'h' })), {}],
  ['in one Secret', withSources(secret('a', 'b', 'a')), twice('a')],
  ['three times', withSources(secret('a', 'a', 'a', 'b', 'b')), twice('a')],
  ['in a Secret and a ConfigMap', withSources(secret('a'), configMap('a')), twice('a')],
  ['in a Secret and among fields', withSources(secret('a'), fields('a')), twice('a')],
  ['in a Secret and a bundle', withSources(secret('a'), bundle('a')), twice('a')],
  ...['keyPath', 'credentialBundlePath', 'certificateChainPath'].map((name): Case => [`in a Secret and the ${name}`, withSources(secret('a'), certificate({ [name]: 'a' })), twice('a')]),
  ['a token is not compared', { ...withSources(secret('a'), token('a'), token('a')), serviceAccountName: 'a' }, {}],
  ['paths that are not set', withSources(secret('', ''), certificate({ keyPath: 'a' }), certificate({ keyPath: 'b' })), {}],
  ['bundles without paths', withSources(bundle(''), bundle('')), twice('')],
  ['bundles without paths, one of them empty', withSources({ clusterTrustBundle: { name: 'a' } }, bundle('')), twice('')],
  ['two volumes', { volumes: ['a', 'b'].map(name => ({ name, projected: { sources: [secret('a')] } })) }, {}],
  ['a second type is not read', withVolume({ emptyDir: {}, projected: { sources: [secret('a', 'a')] } }), {}],
];
