import type { Case } from '../case';
import { CLAIM, withVolumes } from '../volume';

const NAME = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const ephemeral = { ephemeral: { volumeClaimTemplate: { spec: CLAIM } } };
const pod = (metadata: object, ...volumes: unknown[]): Case[1] => ({ apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [{ name: 'web', image: 'a' }], volumes } });
const ofClaim = (name: string, claim: string): Case[2] => ({
  'spec.volumes[0].name': [
    `spec.volumes[0].name is "${name}"; the claim of the volume would be named "${claim.replace(/^(.{120}).+/, '$1…')}", and the API server accepts ${NAME}`,
    'give the pod or the volume a shorter name',
  ],
});
const iscsi = (name: string, more: object) => withVolumes({ name, iscsi: { targetPortal: 'a'.repeat(60), iqn: 'iqn.2001-04.com.example:a', ...more } });
const INITIATOR = { initiatorName: 'iqn.2001-04.com.example:b' };
const ofSession = (name: string): Case[2] => ({
  'spec.volumes[0].name': [
    `spec.volumes[0].name is "${name}"; with initiatorName, the API server accepts at most 64 characters for the name, a colon and targetPortal`,
    'give the volume a shorter name',
  ],
});

export const CASES: readonly Case[] = [
  ['a claim', pod({ name: 'a' }, { name: 'data', ...ephemeral }), {}],
  ['a claim of 253 letters', pod({ name: 'a'.repeat(200) }, { name: 'b'.repeat(52), ...ephemeral }), {}],
  ['a claim of 254 letters', pod({ name: 'a'.repeat(200) }, { name: 'b'.repeat(53), ...ephemeral }), ofClaim('b'.repeat(53), `${'a'.repeat(200)}-${'b'.repeat(53)}`)],
  ['volumes without a claim', pod({ name: 'a'.repeat(200) }, { name: 'b', ...ephemeral }, { name: 'd'.repeat(53) }, { name: 'c'.repeat(53), emptyDir: {}, secret: null }), {}],
  ['a generated name', pod({ generateName: 'a'.repeat(200) }, { name: 'b'.repeat(63), ...ephemeral }), {}],
  ['a generated name in capital letters', pod({ generateName: 'A-' }, { name: 'data', ...ephemeral }), ofClaim('data', 'A-xxxxx-data')],
  ['a name of its own beside a generated one', pod({ name: 'a', generateName: 'A-' }, { name: 'data', ...ephemeral }), {}],
  ['no name of the volume', pod({ name: 'a' }, ephemeral), {}],
  ['a wrong name of the volume', pod({ name: 'a' }, { name: 'A', ...ephemeral }), {}],
  ['a claim in a template', { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'a'.repeat(200) }, template: { metadata: { name: 'a'.repeat(200) }, spec: { containers: [{ name: 'web', image: 'a' }], volumes: [{ name: 'b'.repeat(53), ...ephemeral }] } } }, {}],
  ['a session', iscsi('abc', INITIATOR), {}],
  ['a long session', iscsi('abcd', INITIATOR), ofSession('abcd')],
  ['a long session with other letters', iscsi('abc', { ...INITIATOR, targetPortal: `é${'a'.repeat(59)}` }), ofSession('abc')],
  ['a long session without an initiator', iscsi('abcd', { initiatorName: null }), {}],
];
