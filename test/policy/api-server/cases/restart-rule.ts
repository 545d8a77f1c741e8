import type { Case } from '../case';

const CODES = { operator: 'In', values: [1] };
const of = (...restartPolicyRules: unknown[]) => ({ containers: [{ name: 'web', image: 'web', restartPolicy: 'Never', restartPolicyRules }] });
const rules = 'spec.containers[0].restartPolicyRules';
const at = (path: string) => `${rules}[0].${path}`;
const many = <T>(count: number, one: T): T[] => new Array<T>(count).fill(one);

export const CASES: readonly Case[] = [
  ['a rule', of({ action: 'Restart', exitCodes: CODES }), {}],
  ['another one', of({ action: 'RestartAllContainers', exitCodes: { operator: 'NotIn', values: many(255, 1) } }), {}],
  ['20 rules', of(...many(20, { action: 'Restart', exitCodes: CODES })), {}],
  ['no values', of({ action: 'Restart', exitCodes: { operator: 'In' } }), {}],
  ['21 rules', of(...many(21, { action: 'Restart', exitCodes: CODES })), { [rules]: [`${rules} has 21 rules; the API server accepts at most 20`, 'leave at most 20 rules'] }],
  ['an empty rule', of(null), {
    [at('action')]: [`${at('action')} is not set; the API server requires it`, 'set action'],
    [at('exitCodes')]: [`${at('exitCodes')} is not set; the API server requires it`, 'set exitCodes'],
  }],
  ['an unknown action', of({ action: 'Stop', exitCodes: CODES }), {
    [at('action')]: [`${at('action')} is "Stop"; the API server accepts Restart or RestartAllContainers`, 'write Restart or RestartAllContainers'],
  }],
  ['no operator', of({ action: 'Restart', exitCodes: {} }), { [at('exitCodes.operator')]: [`${at('exitCodes.operator')} is not set; the API server requires it`, 'set operator'] }],
  ['an unknown operator', of({ action: 'Restart', exitCodes: { operator: 'Equals' } }), {
    [at('exitCodes.operator')]: [`${at('exitCodes.operator')} is "Equals"; the API server accepts In or NotIn`, 'write In or NotIn'],
  }],
  ['256 exit codes', of({ action: 'Restart', exitCodes: { operator: 'In', values: many(256, 1) } }), {
    [at('exitCodes.values')]: [`${at('exitCodes.values')} has 256 exit codes; the API server accepts at most 255`, 'leave at most 255 exit codes'],
  }],
  ['an init container with a policy', { initContainers: [{ name: 'setup', image: 'setup', restartPolicy: 'Never', restartPolicyRules: [{ action: 'Restart' }] }] }, {
    'spec.initContainers[0].restartPolicyRules[0].exitCodes': 'spec.initContainers[0].restartPolicyRules[0].exitCodes is not set; the API server requires it',
  }],
  ['what has no policy, and what may have no rules', {
    initContainers: [{ name: 'setup', image: 'setup', restartPolicyRules: [{}] }],
    ephemeralContainers: [{ name: 'debug', image: 'debug', restartPolicy: 'Never', restartPolicyRules: [{}] }],
  }, {}],
];
