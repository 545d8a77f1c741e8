import { has, hasEvenEmpty, requires } from './form';
import { DNS_LABEL, DNS_SUBDOMAIN } from './names';
import { MIRROR } from './pod-annotation';
import { REFUSED } from './refused';
import { memberOf } from '../object/field';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isAnything, isListWith } from '../triggers/condition';

const SOURCES = ['resourceClaimName', 'resourceClaimTemplateName'];

export const resourceClaim: Rule = {
  id: 'api-server/resource-claim',
  title: 'Every claim of a pod has a name of its own and names one ResourceClaim or template',
  why: 'A claim gives the pod devices of the node. Containers refer to it by its name; the claim itself is an object of the cluster.',
  remedy: 'set name and either resourceClaimName or resourceClaimTemplateName',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validatePodResourceClaim' }],
  finds: [
    requires('PodResourceClaim', 'name'),
    has('PodResourceClaim', 'name', DNS_LABEL),
    every.object('PodResourceClaim', 'name', isAnything, {
      when: ({ at, from }) => DNS_LABEL.accepts(at.text) && from.up!.items().slice(0, Number(from.key)).some(before => before.get('name').text === at.text),
      says: ({ at }) => `${at.path} is ${at.shown}; a claim before it has that name already`,
      refusedBy: 'api-server',
      remedy: () => 'give it another name',
    }),
    every.object('PodResourceClaim', '', claim => sourcesIn(claim) !== 1, {
      says: ({ at }) => `${at.path} has ${sourcesIn(at.value) === 0 ? 'neither' : 'both'} of ${SOURCES.join(' and ')}; the API server accepts one`,
      refusedBy: 'api-server',
      remedy: () => 'set either resourceClaimName or resourceClaimTemplateName',
    }),
    ...SOURCES.map(name => hasEvenEmpty('PodResourceClaim', name, DNS_SUBDOMAIN)),
    every.object('PodSpec', 'resourceClaims', isListWith(), {
      when: ({ pod }) => pod.isPod && pod.metadata.get('annotations').get(MIRROR).value !== undefined,
      says: ({ at }) => `${at.path} is set; the API server accepts no claims of a mirror pod`,
      refusedBy: 'api-server',
      remedy: () => `remove ${MIRROR}: the kubelet sets it`,
    }),
  ],
  examples: {
    pass: [
      { title: 'a template', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { claims: [{ name: 'gpu' }] } }], resourceClaims: [{ name: 'gpu', resourceClaimTemplateName: 'gpu' }] } },
    ],
    fail: [
      { title: 'a name alone', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { claims: [{ name: 'gpu' }] } }], resourceClaims: [{ name: 'gpu' }] } },
    ],
  },
};

function sourcesIn(claim: unknown): number {
  return SOURCES.filter(name => (memberOf(claim, name) ?? undefined) !== undefined).length;
}
