import { hasEvenEmpty, type Form } from './form';
import { DNS_SUBDOMAIN } from './names';
import { acceptsOneOf, requiresOneOf } from './one-of';
import { REFUSED } from './refused';
import { SIGNER_NAME } from './signer-name';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import { every, type Match } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet, isUnset } from '../triggers/condition';

/** That of a signer begins with the name of the signer, with colons for its slashes. */
const NAME: Form = {
  wanted: 'the name of a ClusterTrustBundle, such as roots or example.com:signer:roots',
  accepts: value => typeof value !== 'string' || (/^(?:[^/]+:)?[^:]+$/.test(value) && DNS_SUBDOMAIN.accepts(value.slice(value.lastIndexOf(':') + 1))),
};

const isOnlyOne = (given: string, other: string) => ({ from }: Match) => from.get(given).isSet && !from.get(other).isSet;

export const trustBundle: Rule = {
  id: 'api-server/trust-bundle',
  title: 'A projected ClusterTrustBundle is found by its name or by its signer',
  why: 'The kubelet writes one bundle of certificates, by its name, or all bundles of a signer that have certain labels.',
  remedy: 'set name, or signerName and labelSelector',
  ...REFUSED,
  sources: validation('validateProjectionSources'),
  finds: inVolumes(
    requiresOneOf('ClusterTrustBundleProjection', ['name', 'signerName'], isUnset),
    acceptsOneOf('ClusterTrustBundleProjection', ['name', 'signerName'], isUnset),
    hasEvenEmpty('ClusterTrustBundleProjection', 'name', NAME, isOnlyOne('name', 'signerName')),
    every.object('ClusterTrustBundleProjection', 'labelSelector', isSet, {
      when: isOnlyOne('name', 'signerName'),
      says: ({ at, from }) => `${at.path} is set, and so is ${from.path}.name; the API server accepts it only beside signerName`,
      refusedBy: 'api-server',
      remedy: () => 'remove labelSelector',
    }),
    hasEvenEmpty('ClusterTrustBundleProjection', 'signerName', SIGNER_NAME, isOnlyOne('signerName', 'name')),
  ),
  examples: {
    pass: [
      { title: 'a bundle by its name', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'roots', projected: { sources: [{ clusterTrustBundle: { name: 'roots', path: 'roots.pem' } }] } }] } },
    ],
    fail: [
      { title: 'neither a name nor a signer', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'roots', projected: { sources: [{ clusterTrustBundle: { path: 'roots.pem' } }] } }] } },
    ],
  },
};
