import type { Case } from '../case';

const claims = (...resourceClaims: unknown[]) => ({ resourceClaims });
const at = 'spec.resourceClaims[0]';
const SUBDOMAIN = 'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot';

const MIRROR_METADATA = { name: 'web', annotations: { 'kubernetes.io/config.mirror': 'a' } };
const mirror = { nodeName: 'node', containers: [{ name: 'web', image: 'example.com/web:1' }], ...claims({ name: 'a', resourceClaimName: 'a' }) };

export const CASES: readonly Case[] = [
  ['claims', claims({ name: 'a', resourceClaimName: 'a.b' }, { name: 'b', resourceClaimTemplateName: 'c', resourceClaimName: null }), {}],
  ['no name', claims({ resourceClaimName: 'a' }, { name: '', resourceClaimName: 'a' }), {
    [`${at}.name`]: [`${at}.name is not set; the API server requires it`, 'set name'],
    'spec.resourceClaims[1].name': 'spec.resourceClaims[1].name is not set; the API server requires it',
  }],
  ['a name with a dot', claims({ name: 'a.b', resourceClaimName: 'a' }), {
    [`${at}.name`]: `${at}.name is "a.b"; the API server accepts at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end`,
  }],
  ['a name twice', claims({ name: 'a', resourceClaimName: 'a' }, { name: 'b', resourceClaimName: 'a' }, { name: 'a', resourceClaimName: 'b' }), {
    'spec.resourceClaims[2].name': ['spec.resourceClaims[2].name is "a"; a claim before it has that name already', 'give it another name'],
  }],
  ['a wrong name twice', claims({ name: 'A', resourceClaimName: 'a' }, { name: 'A', resourceClaimName: 'a' }), Object.fromEntries([0, 1].map(index => [
    `spec.resourceClaims[${index}].name`,
    `spec.resourceClaims[${index}].name is "A"; the API server accepts at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end`,
  ]))],
  ['neither source', claims({ name: 'a' }), {
    [at]: [`${at} has neither of resourceClaimName and resourceClaimTemplateName; the API server accepts one`, 'set either resourceClaimName or resourceClaimTemplateName'],
  }],
  ['both sources', claims({ name: 'a', resourceClaimName: 'a', resourceClaimTemplateName: 'b' }), {
    [at]: `${at} has both of resourceClaimName and resourceClaimTemplateName; the API server accepts one`,
  }],
  ['an empty claim', claims({ name: 'a', resourceClaimName: '' }), {
    [`${at}.resourceClaimName`]: [`${at}.resourceClaimName is ""; the API server accepts ${SUBDOMAIN}`, `write ${SUBDOMAIN}`],
  }],
  ['a capital letter in a template', claims({ name: 'a', resourceClaimTemplateName: 'A' }), {
    [`${at}.resourceClaimTemplateName`]: `${at}.resourceClaimTemplateName is "A"; the API server accepts ${SUBDOMAIN}`,
  }],
  ...[{ kind: 'Pod', apiVersion: 'v1', spec: mirror }, { kind: 'PodTemplate', apiVersion: 'v1', template: { metadata: MIRROR_METADATA, spec: mirror } }].map((object): Case => (
    [`claims of a mirror pod in a ${object.kind}`, { ...object, metadata: MIRROR_METADATA }, object.kind === 'Pod'
      ? { 'spec.resourceClaims': ['spec.resourceClaims is set; the API server accepts no claims of a mirror pod', 'remove kubernetes.io/config.mirror: the kubelet sets it'] }
      : {}]
  )),
  ['no claims of a mirror pod', { kind: 'Pod', apiVersion: 'v1', metadata: MIRROR_METADATA, spec: { ...mirror, resourceClaims: [] } }, {}],
];
