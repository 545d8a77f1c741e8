import type { Case } from '../case';

const RULE = { action: 'Restart', exitCodes: { operator: 'In', values: [1] } };
const of = (fields: object) => ({ containers: [{ name: 'web', image: 'web', ...fields }] });
const at = 'spec.containers[0].restartPolicy';
const wanted = 'Always, Never or OnFailure';

export const CASES: readonly Case[] = [
  ...['Always', 'Never', 'OnFailure', null].map((restartPolicy): Case => [`policy ${restartPolicy}`, of({ restartPolicy }), {}]),
  ['a policy and rules', of({ restartPolicy: 'Never', restartPolicyRules: [RULE] }), {}],
  ['no rules', of({ restartPolicyRules: [] }), {}],
  ['an unknown policy', of({ restartPolicy: 'No' }), { [at]: [`${at} is "No"; the API server accepts ${wanted}`, `write ${wanted}`] }],
  ['an empty policy', of({ restartPolicy: '' }), { [at]: `${at} is ""; the API server accepts ${wanted}` }],
  ['rules without a policy', of({ restartPolicy: null, restartPolicyRules: [RULE] }), { [at]: [`${at} is not set; the API server requires it beside restartPolicyRules`, 'set restartPolicy'] }],
  ['an init container', { initContainers: [{ name: 'setup', image: 'setup', restartPolicy: 'x' }, { name: 'more', image: 'more', restartPolicyRules: [{}] }] }, {
    'spec.initContainers[0].restartPolicy': `spec.initContainers[0].restartPolicy is "x"; the API server accepts ${wanted}`,
    'spec.initContainers[1].restartPolicy': 'spec.initContainers[1].restartPolicy is not set; the API server requires it beside restartPolicyRules',
  }],
];
