import type { Case } from '../case';
import { accepts, withSources, withVolume } from '../volume';

const PATH = 'a relative path without ".." in it or at its start';
const MODE = 'a number from 0 to 511 (0777 in octal)';

const files = (...paths: unknown[]) => withVolume({ secret: { secretName: 'a', items: paths.map(path => ({ key: 'a', path })) } });
const modes = (...all: unknown[]) => withVolume({ secret: { secretName: 'a', items: all.map(mode => ({ key: 'a', path: 'a', mode })) } });
const FILE = 'spec.volumes[0].secret.items[0]';
const FIELD = { fieldPath: 'metadata.name' };
const outside = (path: string): Case => [`the path ${path}`, files(path), accepts(`${FILE}.path`, path, PATH)];
const wrongMode = (source: string, given: object): Case => [`a mode for all of a ${source}`, withVolume({ [source]: { ...given, defaultMode: 512 } }), accepts(`spec.volumes[0].${source}.defaultMode`, 512, MODE)];
const certificate = (more: object) => withSources({ podCertificate: { signerName: 'a.b/c', keyType: 'ED25519', ...more } });

export const CASES: readonly Case[] = [
  ['paths within', files('a', 'a/b', 'a..b', 'a..', '.a', './a', 'a\\..\\b', 'C:\\a', 'a/..b', 'a/b..'), {}],
  ...['/a', '..', '../a', '..a', 'a/..', 'a/../b', '/'].map(outside),
  ['modes', modes(null, 0, 0o777), {}],
  ['a mode that is too large', modes(0o1000), accepts(`${FILE}.mode`, 512, MODE)],
  ['a mode below zero', modes(-1), accepts(`${FILE}.mode`, -1, MODE)],
  ['the mode of a field', withVolume({ downwardAPI: { items: [{ path: 'a', fieldRef: FIELD, mode: 512 }] } }), accepts('spec.volumes[0].downwardAPI.items[0].mode', 512, MODE)],
  ['the path of a field', withVolume({ downwardAPI: { items: [{ path: '/a', fieldRef: FIELD }] } }), accepts('spec.volumes[0].downwardAPI.items[0].path', '/a', PATH)],
  wrongMode('secret', { secretName: 'a' }),
  wrongMode('configMap', { name: 'a' }),
  wrongMode('downwardAPI', {}),
  wrongMode('projected', {}),
  ['the path of a token', { ...withSources({ serviceAccountToken: { path: '../a' } }), serviceAccountName: 'a' }, accepts('spec.volumes[0].projected.sources[0].serviceAccountToken.path', '../a', PATH)],
  ['the path of a bundle', withSources({ clusterTrustBundle: { name: 'a', path: '../a' } }), accepts('spec.volumes[0].projected.sources[0].clusterTrustBundle.path', '../a', PATH)],
  ...['credentialBundlePath', 'keyPath', 'certificateChainPath'].map((name): Case => (
    [`the ${name} of a certificate`, certificate({ [name]: '/a' }), accepts(`spec.volumes[0].projected.sources[0].podCertificate.${name}`, '/a', PATH)])),
  ['what a second type says is not read', withVolume({ emptyDir: {}, configMap: { name: 'a', items: [{ key: 'a', path: '/a' }] } }), {}],
];
