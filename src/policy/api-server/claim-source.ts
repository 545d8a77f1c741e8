import { has, isAbsent, requires } from './form';
import { DNS_LABEL, DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import { memberOf, textIn } from '../object/field';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

const REFERENCES = ['TypedLocalObjectReference', 'TypedObjectReference'];

export const claimSource: Rule = {
  id: 'api-server/claim-source',
  title: 'What a claim is filled from is one object, named in full',
  why: 'A new volume can be a copy of another, or of a snapshot: dataSource and dataSourceRef say which, with the kind and its API group.',
  remedy: 'set dataSourceRef to the kind, its apiGroup and the name, and remove dataSource',
  ...REFUSED,
  sources: validation('validateDataSource', 'validateDataSourceRef', 'ValidatePersistentVolumeClaimSpec'),
  finds: inVolumes(
    ...REFERENCES.flatMap(type => [
      requires(type, 'name'),
      requires(type, 'kind'),
      every.object(type, '', isWithoutGroup, {
        says: ({ at }) => `${at.path}.apiGroup is not set; the API server then accepts the kind PersistentVolumeClaim`,
        refusedBy: 'api-server',
        remedy: () => 'set apiGroup to that of the kind, such as snapshot.storage.k8s.io',
      }),
      has(type, 'apiGroup', DNS_SUBDOMAIN),
    ]),
    has('TypedObjectReference', 'namespace', DNS_LABEL),
    every.object('PersistentVolumeClaimSpec', '', contradictsItself, {
      says: ({ at }) => `${at.path} has a dataSource other than its dataSourceRef; the API server accepts one of them`,
      refusedBy: 'api-server',
      remedy: () => 'remove dataSource',
    }),
  ),
  examples: {
    pass: [
      { title: 'a snapshot', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'yesterday' } } } } }] } },
    ],
    fail: [
      { title: 'a snapshot without its API group', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, dataSource: { kind: 'VolumeSnapshot', name: 'yesterday' } } } } }] } },
    ],
  },
};

function isWithoutGroup(reference: unknown): boolean {
  return textIn(reference, 'apiGroup') === '' && memberOf(reference, 'kind') !== 'PersistentVolumeClaim';
}

/** A namespace of its own makes every other source another one. */
function contradictsItself(spec: unknown): boolean {
  const source = memberOf(spec, 'dataSource') ?? undefined;
  const ref = memberOf(spec, 'dataSourceRef') ?? undefined;
  if (source === undefined || ref === undefined) return false;
  return !isAbsent(memberOf(ref, 'namespace') ?? undefined) || groupOf(source) !== groupOf(ref)
    || ['kind', 'name'].some(name => textIn(source, name) !== textIn(ref, name));
}

/** An empty one is not the same as none. */
function groupOf(reference: unknown): unknown {
  return memberOf(reference, 'apiGroup') ?? undefined;
}
