import type { Case } from '../case';
import { accepts, unset, withClaim } from '../volume';

const AT = 'spec.volumes[0].ephemeral.volumeClaimTemplate.spec';
const NAME = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';
const LABEL = 'at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end';
const CLAIM = { kind: 'PersistentVolumeClaim', name: 'a' };
const SNAPSHOT = { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'a' };
const noGroup = (at: string): Case[2] => ({ [at]: [`${at}.apiGroup is not set; the API server then accepts the kind PersistentVolumeClaim`, 'set apiGroup to that of the kind, such as snapshot.storage.k8s.io'] });
const DIFFERENT: Case[2] = { [AT]: [`${AT} has a dataSource other than its dataSourceRef; the API server accepts one of them`, 'remove dataSource'] };

export const CASES: readonly Case[] = [
  ...['dataSource', 'dataSourceRef'].flatMap((name): Case[] => [
    [`a claim as ${name}`, withClaim({ [name]: CLAIM }), {}],
    [`a snapshot as ${name}`, withClaim({ [name]: SNAPSHOT }), {}],
    [`${name} without a name`, withClaim({ [name]: { ...SNAPSHOT, name: '' } }), unset(`${AT}.${name}.name`)],
    [`${name} without a kind`, withClaim({ [name]: { ...SNAPSHOT, kind: null } }), unset(`${AT}.${name}.kind`)],
    [`${name} without an API group`, withClaim({ [name]: { ...SNAPSHOT, apiGroup: '' } }), noGroup(`${AT}.${name}`)],
    [`${name} with a wrong API group`, withClaim({ [name]: { ...CLAIM, apiGroup: 'A' } }), accepts(`${AT}.${name}.apiGroup`, 'A', NAME)],
    [`nothing in ${name}`, withClaim({ [name]: {} }), { ...unset(`${AT}.${name}.name`), ...unset(`${AT}.${name}.kind`), ...noGroup(`${AT}.${name}`) }],
  ]),
  ['another namespace', withClaim({ dataSourceRef: { ...SNAPSHOT, namespace: 'a' } }), {}],
  ['a wrong namespace', withClaim({ dataSourceRef: { ...SNAPSHOT, namespace: 'a.b' } }), accepts(`${AT}.dataSourceRef.namespace`, 'a.b', LABEL)],
  ['both alike', withClaim({ dataSource: SNAPSHOT, dataSourceRef: { ...SNAPSHOT, namespace: '' } }), {}],
  ['both alike, without a group', withClaim({ dataSource: { ...CLAIM, apiGroup: null }, dataSourceRef: CLAIM }), {}],
  ['different names', withClaim({ dataSource: SNAPSHOT, dataSourceRef: { ...SNAPSHOT, name: 'b' } }), DIFFERENT],
  ['different kinds', withClaim({ dataSource: SNAPSHOT, dataSourceRef: { ...SNAPSHOT, kind: 'b' } }), DIFFERENT],
  ['different groups', withClaim({ dataSource: SNAPSHOT, dataSourceRef: { ...SNAPSHOT, apiGroup: 'b' } }), DIFFERENT],
  ['an empty group and none', withClaim({ dataSource: CLAIM, dataSourceRef: { ...CLAIM, apiGroup: '' } }), DIFFERENT],
  ['both alike, in another namespace', withClaim({ dataSource: SNAPSHOT, dataSourceRef: { ...SNAPSHOT, namespace: 'a' } }), DIFFERENT],
];
