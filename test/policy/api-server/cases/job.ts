import type { Case } from '../case';
import { job } from '../workloads';

export const CASES: readonly Case[] = [
  ...['example.com/kueue', `a/${'b'.repeat(61)}`, 'a/b/~%c', 'a.b/x', 'a.b//'].map((managedBy): Case => [`managed by ${managedBy}`, job({ managedBy }), {}]),
  ...['', 'kueue', '/kueue', 'example.com/', 'A/b', 'a/b c', `a/${'b'.repeat(62)}`, 'a/b?'].map((managedBy): Case => [`not managed by ${managedBy}`, job({ managedBy }), {
    'spec.managedBy': `spec.managedBy is ${JSON.stringify(managedBy)}; the API server accepts the name of a controller such as example.com/controller, of at most 63 characters`,
  }]),
  ['known policies', job({ completionMode: 'Indexed', completions: 1, podReplacementPolicy: 'Failed' }), {}],
  ['the other policies', job({ completionMode: 'NonIndexed', podReplacementPolicy: 'TerminatingOrFailed' }), {}],
  ['unknown policies', job({ completionMode: '', podReplacementPolicy: 'failed' }), {
    'spec.completionMode': [
      'spec.completionMode is ""; the API server accepts NonIndexed or Indexed',
      'write NonIndexed or Indexed',
    ],
    'spec.podReplacementPolicy': [
      'spec.podReplacementPolicy is "failed"; the API server accepts TerminatingOrFailed or Failed',
      'write TerminatingOrFailed or Failed',
    ],
  }],
  ['a policy for failed pods', job({ podFailurePolicy: { rules: [] }, podReplacementPolicy: 'Failed' }), {}],
  ['a policy that does not go with it', job({ podFailurePolicy: { rules: [] }, podReplacementPolicy: 'TerminatingOrFailed' }), {
    'spec.podReplacementPolicy': [
      'spec.podReplacementPolicy is "TerminatingOrFailed"; with podFailurePolicy, the API server accepts Failed only',
      'write Failed, or remove it',
    ],
  }],
];
