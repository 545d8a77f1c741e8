import { has, hasEvenEmpty, oneOf, requires, requiresItems, type Form } from './form';
import { DNS_LABEL, DNS_SUBDOMAIN } from './names';
import { POSITIVE } from './quantities';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isUnset } from '../triggers/condition';

/** What has the spec of a claim: of a StatefulSet, and of a volume. */
const CLAIMS = ['PersistentVolumeClaim', 'PersistentVolumeClaimTemplate'];

const ALONE = 'ReadWriteOncePod';
const MODE = oneOf('ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', ALONE);

const MODES: Form = {
  wanted: `${MODE.wanted}, the last of them alone`,
  accepts: value => !Array.isArray(value) || value.every(mode => mode !== null && MODE.accepts(mode) && (mode === ALONE || !value.includes(ALONE))),
};

export const claim: Rule = {
  id: 'api-server/claim',
  title: 'Every claim says how it is accessed and how much storage it requests, and has a name where it needs one',
  why: 'From the template of a claim the claim itself is made for each pod. Without a way of access and an amount no storage could be found for it; in a StatefulSet, containers mount it by its name.',
  remedy: 'set accessModes and resources.requests.storage',
  ...REFUSED,
  sources: validation('ValidatePersistentVolumeClaimSpec', 'ValidatePersistentVolumeClaimTemplate'),
  finds: inVolumes(requires('PersistentVolumeClaim', 'metadata.name'), has('PersistentVolumeClaim', 'metadata.name', DNS_LABEL), ...CLAIMS.flatMap(type => [
    requiresItems(type, 'spec.accessModes'),
    has(type, 'spec.accessModes', MODES),
    every.object(type, 'spec.resources.requests.storage', isUnset, {
      says: ({ at }) => `${at.path} is not set; the API server requires it`,
      refusedBy: 'api-server',
      remedy: () => 'set storage under resources.requests',
    }),
    hasEvenEmpty(type, 'spec.resources.requests.storage', POSITIVE),
    has(type, 'spec.storageClassName', DNS_SUBDOMAIN),
    hasEvenEmpty(type, 'spec.volumeMode', oneOf('Block', 'Filesystem')),
    has(type, 'spec.volumeAttributesClassName', DNS_SUBDOMAIN),
  ])),
  examples: {
    pass: [
      { title: 'a claim for each pod', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } }] } },
    ],
    fail: [
      { title: 'no amount', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'] } } } }] } },
      { title: 'a way of access in short', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'data', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['RWO'], resources: { requests: { storage: '1Gi' } } } } } }] } },
    ],
  },
};
