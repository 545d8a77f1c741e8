import { refusal } from './form';
import { DNS_LABEL } from './names';
import { REFUSED } from './refused';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';

export const claimReference: Rule = {
  id: 'api-server/claim-reference',
  title: 'Containers use claims that the pod has, and each only once',
  why: 'A container gets the devices of a claim of its pod, or only those of one request in it.',
  remedy: 'name a claim in spec.resourceClaims',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateResourceClaimNames' }],
  triggers: [{ type: 'ResourceClaim' }],
  *check(pod) {
    const ofPod = pod.spec.at('resources', 'claims');
    // In a pod that declares Windows, resources of the pod are refused as they are.
    const claims = pod.objectsOf('ResourceClaim').filter(claim => pod.declaredOs !== 'windows' || claim.up!.path !== ofPod.path);
    for (const claim of claims) yield* faultsOf(claim, claim.up!.items().slice(0, Number(claim.key)), pod);
  },
  examples: {
    pass: [
      { title: 'a claim of the pod', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { claims: [{ name: 'gpu' }] } }], resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }] } },
    ],
    fail: [
      { title: 'no such claim', spec: { os: { name: 'windows' }, containers: [{ name: 'web', image: 'example.com/web:1', resources: { claims: [{ name: 'gpu' }] } }] } },
    ],
  },
};

function* faultsOf(claim: Field, before: readonly Field[], pod: PodView) {
  const name = claim.get('name');
  const request = claim.get('request');
  if (name.text === '') {
    yield refusal(pod, claim, `${claim.path} has no name; the API server requires one`, 'set name');
    return;
  }
  const isListed = before.some(one => one.get('name').text === name.text && one.get('request').text === '');
  if (!isListed && !DNS_LABEL.accepts(request.text) && request.text !== '') yield refusal(pod, request, `${request.path} is ${request.shown}; the API server accepts ${DNS_LABEL.wanted}`, `write ${DNS_LABEL.wanted}`);
  const same = before.find(one => one.get('name').text === name.text && overlap(one.get('request').text, request.text));
  if (same) yield refusal(pod, claim, `${claim.path} is the claim ${name.shown}, which ${same.path} uses already`, 'remove one of them');
  else if (!pod.spec.get('resourceClaims').items().some(one => one.get('name').text === name.text)) yield refusal(pod, claim, `${claim.path} is the claim ${name.shown}; the pod has no claim of that name`, 'name a claim in spec.resourceClaims');
}

/** No request means all of them. */
function overlap(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}
