import { hasEvenEmpty, oneOf, type Form } from './form';
import { DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

const MAX_MANAGER = 63;

/** `IsDomainPrefixedPath`, of a bearable length. */
const MANAGER: Form = {
  wanted: `the name of a controller such as example.com/controller, of at most ${MAX_MANAGER} characters`,
  accepts: value => {
    if (typeof value !== 'string') return true;
    const [domain, ...path] = value.split('/');
    return value.length <= MAX_MANAGER && DNS_SUBDOMAIN.accepts(domain) && /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(path.join('/'));
  },
};

export const job: Rule = {
  id: 'api-server/job',
  title: 'The policies of a Job are spelled as Kubernetes does',
  why: 'They decide what counts as success, and who starts pods anew. The API server compares them letter by letter.',
  remedy: 'write one of the values that Kubernetes knows',
  ...REFUSED,
  sources: ['validateJobSpec', 'validatePodReplacementPolicy'].map(symbol => ({ project: 'kubernetes', file: 'pkg/apis/batch/validation/validation.go', symbol })),
  finds: [
    hasEvenEmpty('JobSpec', 'managedBy', MANAGER),
    hasEvenEmpty('JobSpec', 'completionMode', oneOf('NonIndexed', 'Indexed')),
    hasEvenEmpty('JobSpec', 'podReplacementPolicy', oneOf('TerminatingOrFailed', 'Failed')),
    every.object('JobSpec', 'podReplacementPolicy', equals('TerminatingOrFailed'), {
      when: ({ from }) => from.get('podFailurePolicy').isSet,
      says: ({ at }) => `${at.path} is ${at.shown}; with podFailurePolicy, the API server accepts Failed only`,
      refusedBy: 'api-server',
      remedy: () => 'write Failed, or remove it',
    }),
  ],
  examples: {
    pass: [{ title: 'an indexed job', workload: { kind: 'Job', spec: { completionMode: 'Indexed', completions: 3 } }, spec: { os: { name: 'windows' } } }],
    fail: [
      { title: 'a mode in other letters', workload: { kind: 'Job', spec: { completionMode: 'indexed', completions: 3 } }, spec: { os: { name: 'windows' } } },
      { title: 'a manager without a domain', workload: { kind: 'Job', spec: { managedBy: 'kueue' } }, spec: { os: { name: 'windows' } } },
    ],
  },
};
