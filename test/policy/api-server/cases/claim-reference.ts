import type { Case } from '../case';

const uses = (...claims: unknown[]) => ({
  containers: [{ name: 'web', image: 'example.com/web:1', resources: { claims } }],
  resourceClaims: ['a', 'b'].map(name => ({ name, resourceClaimName: name })),
});
const at = 'spec.containers[0].resources.claims';
const twice = (index: number, name = 'a', first = 0): Case[2] => ({ [`${at}[${index}]`]: [`${at}[${index}] is the claim "${name}", which ${at}[${first}] uses already`, 'remove one of them'] });

export const CASES: readonly Case[] = [
  ['claims of the pod', uses({ name: 'a' }, { name: 'b' }), {}],
  ['requests in a claim', uses({ name: 'a', request: 'x' }, { name: 'a', request: 'y' }, { name: 'b', request: '' }), {}],
  ['another claim', uses({ name: 'c' }), { [`${at}[0]`]: [`${at}[0] is the claim "c"; the pod has no claim of that name`, 'name a claim in spec.resourceClaims'] }],
  ['no claims', { containers: [{ name: 'web', image: 'example.com/web:1', resources: { claims: [{ name: 'a' }] } }] }, { [`${at}[0]`]: `${at}[0] is the claim "a"; the pod has no claim of that name` }],
  ['another claim of a pod as a whole', { resources: { claims: [{ name: 'c' }] } }, {
    'spec.resources.claims[0]': 'spec.resources.claims[0] is the claim "c"; the pod has no claim of that name',
  }],
  ['resources that a Windows pod cannot have', { os: { name: 'windows' }, resources: { claims: [{ name: 'c' }] } }, {}],
  ['another claim in a Windows pod', { ...uses({ name: 'c' }), os: { name: 'windows' } }, { [`${at}[0]`]: `${at}[0] is the claim "c"; the pod has no claim of that name` }],
  ['no name', uses(null, { request: 'X' }), {
    [`${at}[0]`]: [`${at}[0] has no name; the API server requires one`, 'set name'],
    [`${at}[1]`]: `${at}[1] has no name; the API server requires one`,
  }],
  ['a claim twice', uses({ name: 'b' }, { name: 'a' }, { name: 'a' }), twice(2, 'a', 1)],
  ['a claim, then a request in it', uses({ name: 'a' }, { name: 'a', request: 'x' }), twice(1)],
  ['a request, then its claim', uses({ name: 'a', request: 'x' }, { name: 'a' }), twice(1)],
  ['a request twice', uses({ name: 'a', request: 'x' }, { name: 'a', request: 'x' }), twice(1)],
  ['a claim in two containers', {
    ...uses(), containers: ['web', 'api'].map(name => ({ name, image: 'example.com/web:1', resources: { claims: [{ name: 'a' }] } })),
  }, {}],
  ['a capital letter in a request', uses({ name: 'a', request: 'X' }), {
    [`${at}[0].request`]: [
      `${at}[0].request is "X"; the API server accepts at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end`,
      'write at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end',
    ],
  }],
  ['a claim, then a capital letter in a request in it', uses({ name: 'a' }, { name: 'a', request: 'X' }), twice(1)],
  ['a claim, then a capital letter in a request in another', uses({ name: 'a' }, { name: 'b', request: 'X' }), {
    [`${at}[1].request`]: `${at}[1].request is "X"; the API server accepts at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end`,
  }],
  ['a request, then a capital letter in another', uses({ name: 'a', request: 'x' }, { name: 'a', request: 'X' }), {
    [`${at}[1].request`]: `${at}[1].request is "X"; the API server accepts at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end`,
  }],
];
