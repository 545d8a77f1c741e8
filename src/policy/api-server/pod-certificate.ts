import { between, has, oneOf } from './form';
import { QUALIFIED_NAME } from './names';
import { requiresOneOf } from './one-of';
import { REFUSED } from './refused';
import { isOfKubernetes, SIGNER_NAME } from './signer-name';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import { isRecord, type Field } from '../object/field';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { shownJson } from '../text/shown-json';
import { utf8Length } from '../text/utf8';
import { isSet } from '../triggers/condition';

const HOUR = 3600;
const DAY = 24 * HOUR;
const OF_KUBERNETES = between(HOUR, DAY, ' seconds');
const OF_OTHERS = between(HOUR, 91 * DAY, ' seconds');

const MAX_BYTES = 256 * 1024;

const lifetimeFor = (signer: Field) => isOfKubernetes(signer.text) ? OF_KUBERNETES : OF_OTHERS;

export const podCertificate: Rule = {
  id: 'api-server/pod-certificate',
  title: 'A projected certificate of a pod has a signer, a type of key and a file',
  why: 'The kubelet asks the signer for a certificate of a kind and a lifetime that it can have, and writes it into files.',
  remedy: 'set signerName, keyType and credentialBundlePath',
  ...REFUSED,
  sources: validation('validateProjectionSources', 'ValidateUserAnnotations'),
  finds: inVolumes(
    has('PodCertificateProjection', 'signerName', SIGNER_NAME),
    has('PodCertificateProjection', 'keyType', oneOf('RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519')),
    every.object('PodCertificateProjection', 'maxExpirationSeconds', isSet, {
      when: ({ at, from }) => !lifetimeFor(from.get('signerName')).accepts(at.value),
      says: ({ at, from }) => `${at.path} is ${at.shown}; the API server accepts ${lifetimeFor(from.get('signerName')).wanted}`,
      refusedBy: 'api-server',
      remedy: ({ from }) => `write ${lifetimeFor(from.get('signerName')).wanted}`,
    }),
    requiresOneOf('PodCertificateProjection', ['credentialBundlePath', 'keyPath', 'certificateChainPath']),
    every.object('PodCertificateProjection', 'userAnnotations', isRecord, {
      when: ({ at }) => faultIn(at) !== undefined,
      says: ({ at }) => `${at.path} ${faultIn(at)}`,
      refusedBy: 'api-server',
      remedy: () => 'write few and short annotations with keys such as example.com/team',
    }),
  ),
  examples: {
    pass: [
      { title: 'a certificate', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'tls', projected: { sources: [{ podCertificate: { signerName: 'example.com/web', keyType: 'ED25519', credentialBundlePath: 'web.pem' } }] } }] } },
    ],
    fail: [
      { title: 'a key in lowercase', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'tls', projected: { sources: [{ podCertificate: { signerName: 'example.com/web', keyType: 'ed25519', credentialBundlePath: 'web.pem' } }] } }] } },
      { title: 'no file', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'tls', projected: { sources: [{ podCertificate: { signerName: 'example.com/web', keyType: 'ED25519' } }] } }] } },
    ],
  },
};

/** What is wrong with annotations, if anything is. */
function faultIn(annotations: Field): string | undefined {
  const all = annotations.members();
  const odd = all.find(({ name }) => !name.includes('/') || !QUALIFIED_NAME.accepts(name.toLowerCase()));
  if (odd) return `has the key ${shownJson(odd.name)}; the API server accepts keys such as example.com/team`;
  const bytes = all.reduce((sum, { name, text }) => sum + utf8Length(name) + utf8Length(text), 0);
  return bytes > MAX_BYTES ? `has ${bytes} bytes; the API server accepts at most ${MAX_BYTES}` : undefined;
}
