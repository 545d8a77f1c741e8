import type { Case } from '../case';
import { accepts, CLAIM, unset, withClaim, withVolume } from '../volume';

const AT = 'spec.volumes[0].ephemeral.volumeClaimTemplate.spec';
const MODES = 'ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod, the last of them alone';
const NAME = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const LABEL = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';
const storage = (value: unknown) => withClaim({ resources: { requests: { storage: value } } });
const STORAGE = `${AT}.resources.requests.storage`;
const noModes = (at: string): Case[2] => ({ [`${at}.accessModes`]: [`${at}.accessModes has no items; the API server requires one`, 'add an item to accessModes'] });
const noStorage = (at: string): Case[2] => ({ [`${at}.resources.requests.storage`]: [`${at}.resources.requests.storage is not set; the API server requires it`, 'set storage under resources.requests'] });

const LABELS = { app: 'web' };
const statefulSet = (...claims: object[]): Case[1] => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'a' },
  spec: {
    selector: { matchLabels: LABELS },
    template: { metadata: { labels: LABELS }, spec: { containers: [{ name: 'web', image: 'a' }] } },
    volumeClaimTemplates: claims.map(claim => ({ metadata: { name: 'data' }, ...claim })),
  },
});
const OF_SET = 'spec.volumeClaimTemplates[0].spec';

export const CASES: readonly Case[] = [
  ['a claim', withClaim({ storageClassName: 'fast.a', volumeMode: 'Block', volumeAttributesClassName: 'a' }), {}],
  ['empty names', withClaim({ storageClassName: '', volumeMode: 'Filesystem', volumeAttributesClassName: '' }), {}],
  ...[null, []].map((accessModes): Case => [`the modes ${JSON.stringify(accessModes)}`, withClaim({ accessModes }), noModes(AT)]),
  ...[['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany'], ['ReadWriteOncePod'], ['ReadWriteOncePod', 'ReadWriteOncePod'], ['ReadWriteOnce', 'ReadWriteOnce']].map((accessModes): Case => (
    [`the modes ${accessModes.join(', ')}`, withClaim({ accessModes }), {}])),
  ...[['RWO'], ['ReadWriteOnce', ''], [null], ['ReadWriteOnce', 'ReadWriteOncePod'], ['ReadWriteOncePod', 'a']].map((accessModes): Case => (
    [`the modes ${accessModes.join(', ')}`, withClaim({ accessModes }), accepts(`${AT}.accessModes`, accessModes, MODES)])),
  ...['1Gi', '1', 1, '.1', '1n', '0.0000000001', '+1', '1e-3', ' 1Gi'].map((value): Case => [`the amount ${JSON.stringify(value)}`, storage(value), {}]),
  ...['0', 0, -1, '-1', '0Gi', 'Gi', '.', '-', '+', '0.0e5', '-1e3', '-0.1'].map((value): Case => [`the amount ${JSON.stringify(value)}`, storage(value), accepts(STORAGE, value, 'a quantity greater than 0')]),
  ['no amount', storage(null), noStorage(AT)],
  ...[{}, null, { requests: {} }, { limits: { storage: 1 } }].map((resources): Case => [`the resources ${JSON.stringify(resources)}`, withClaim({ resources }), noStorage(AT)]),
  ['a class in capital letters', withClaim({ storageClassName: 'Fast' }), accepts(`${AT}.storageClassName`, 'Fast', NAME)],
  ['a class of attributes in capital letters', withClaim({ volumeAttributesClassName: 'Fast' }), accepts(`${AT}.volumeAttributesClassName`, 'Fast', NAME)],
  ...['', 'block'].map((volumeMode): Case => [`the mode "${volumeMode}"`, withClaim({ volumeMode }), accepts(`${AT}.volumeMode`, volumeMode, 'Block or Filesystem')]),
  ['no spec', withClaim({}, { spec: null }), { ...noModes(AT), ...noStorage(AT) }],
  ['a StatefulSet', statefulSet({ spec: CLAIM }), {}],
  ['a StatefulSet without a spec of its claim', statefulSet({}), { ...noModes(OF_SET), ...noStorage(OF_SET) }],
  ['a StatefulSet with wrong values', statefulSet({ spec: { ...CLAIM, storageClassName: 'A', volumeMode: '' } }), { ...accepts(`${OF_SET}.storageClassName`, 'A', NAME), ...accepts(`${OF_SET}.volumeMode`, '', 'Block or Filesystem') }],
  ['a claim without a name in a StatefulSet', statefulSet({ metadata: {}, spec: CLAIM }), unset('spec.volumeClaimTemplates[0].metadata.name')],
  ['a claim without metadata in a StatefulSet', statefulSet({ metadata: null, spec: CLAIM }), unset('spec.volumeClaimTemplates[0].metadata.name')],
  ['a claim with a dot in its name in a StatefulSet', statefulSet({ metadata: { name: 'a.b' }, spec: CLAIM }), accepts('spec.volumeClaimTemplates[0].metadata.name', 'a.b', LABEL)],
  ['a second type is not read', withVolume({ emptyDir: {}, ephemeral: { volumeClaimTemplate: {} } }), {}],
];
