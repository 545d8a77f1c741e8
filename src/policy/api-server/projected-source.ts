import { between, hasEvenEmpty } from './form';
import { acceptsOneOf } from './one-of';
import { REFUSED } from './refused';
import { validation } from './validation';
import { inVolumes } from './volume-sources';
import type { Rule } from '../rule/rule';

export const projectedSource: Rule = {
  id: 'api-server/projected-source',
  title: 'Every source of a projected volume is of one type, and tokens live long enough',
  why: 'A source is one thing: a Secret, a ConfigMap, a token. A token that lives less than 10 minutes expires before the kubelet renews it.',
  remedy: 'write one source for each type, and an expirationSeconds of 600 or more',
  ...REFUSED,
  sources: validation('validateProjectionSources'),
  finds: inVolumes(
    acceptsOneOf('VolumeProjection', ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate']),
    hasEvenEmpty('ServiceAccountTokenProjection', 'expirationSeconds', between(600, 2 ** 32)),
  ),
  examples: {
    pass: [
      { title: 'a token', spec: { os: { name: 'windows' }, serviceAccountName: 'web', containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token', audience: 'vault' } }] } }] } },
    ],
    fail: [
      { title: 'a token that lives for a minute', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token', expirationSeconds: 60 } }] } }] } },
      { title: 'two types in one source', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1' }], volumes: [{ name: 'all', projected: { sources: [{ secret: { name: 'tls' }, configMap: { name: 'settings' } }] } }] } },
    ],
  },
};
