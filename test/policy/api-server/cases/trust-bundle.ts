import type { Case } from '../case';
import { accepts, withSources } from '../volume';

const AT = 'spec.volumes[0].projected.sources[0].clusterTrustBundle';
const NAME = 'the name of a ClusterTrustBundle, such as roots or example.com:signer:roots';
const SIGNER = 'a DNS name, a slash, and a name of lowercase letters, digits, hyphens and dots, such as example.com/web';
const bundles = (...all: object[]) => withSources(...all.map((more, index) => ({ clusterTrustBundle: { path: `${index}`, ...more } })));
const SELECTOR = { labelSelector: { matchLabels: { a: 'b' } } };
const LONG = Array.from({ length: 4 }, () => 'a'.repeat(62)).join('.');

export const CASES: readonly Case[] = [
  ['names', bundles(...['a', 'a.b', 'a'.repeat(253), 'a:b', 'a.b:c:d', '::a', `A_b:${'a'.repeat(253)}`].map(name => ({ name }))), {}],
  ...['', 'A', 'a:', ':a', 'a:B', 'a/b:c', 'a/b', 'a'.repeat(254)].map((name): Case => [`the name "${name}"`, bundles({ name }), accepts(`${AT}.name`, name, NAME)]),
  ['signers', bundles(...['a.b/c', 'a-1.b/c.d', `${LONG}/a`, `a.b/${'a'.repeat(253)}`, `${'a'.repeat(63)}.b/c`].map(signerName => ({ signerName, ...SELECTOR }))), {}],
  ['a long signer', bundles({ signerName: `a.b/${['a', 'b'].map(letter => letter.repeat(250)).join('.')}.${'c'.repeat(65)}` }), {}],
  ...[
    '', 'a', 'a/b', 'a.b', 'a.b/', '/a', 'a.b/c/d', 'A.b/c', 'a.b/C', 'a_b.c/d', 'a.-b/c', '.a/b', 'a.b/.c', 'a.b/c.', `${'a'.repeat(64)}.b/c`, `a.b/${'a'.repeat(254)}`, `${LONG}.aa/b`,
    `a.b/${['a', 'b'].map(letter => letter.repeat(250)).join('.')}.${'c'.repeat(66)}`,
  ].map((signerName): Case => [`the signer "${signerName}"`, bundles({ signerName }), accepts(`${AT}.signerName`, signerName, SIGNER)]),
  ['neither', bundles({}), { [AT]: [`${AT} has none of name, signerName; the API server requires one`, 'set name or signerName'] }],
  ['both, whatever they are', bundles({ name: 'A', signerName: '', ...SELECTOR }), { [AT]: [`${AT} has more than one of name, signerName; the API server accepts one`, 'keep name or signerName'] }],
  ['labels for a name', bundles({ name: 'a', ...SELECTOR }), { [`${AT}.labelSelector`]: [`${AT}.labelSelector is set, and so is ${AT}.name; the API server accepts it only beside signerName`, 'remove labelSelector'] }],
];
