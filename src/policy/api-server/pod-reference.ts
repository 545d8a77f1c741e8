import { has, hasEvenEmpty, isAbsent } from './form';
import { DNS_SUBDOMAIN } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Rule } from '../rule/rule';

export const podReference: Rule = {
  id: 'api-server/pod-reference',
  title: 'The service account and the classes of a pod have names that can be',
  why: 'A pod names its service account, its RuntimeClass and its PriorityClass. No object can have a name with capital letters or blanks, so there is none to find.',
  remedy: 'write the name as the object has it in metadata.name, or remove the field',
  ...REFUSED,
  sources: [
    ...validation('ValidatePodSpec', 'ValidateRuntimeClassName'),
    { project: 'kubernetes', file: 'pkg/apis/core/v1/defaults.go', symbol: 'SetDefaults_PodSpec' },
  ],
  finds: [
    has('PodSpec', 'serviceAccountName', DNS_SUBDOMAIN),
    // The old name of the field counts where the new one is not set.
    has('PodSpec', 'serviceAccount', DNS_SUBDOMAIN, ({ from }) => isAbsent(from.get('serviceAccountName').value ?? undefined)),
    has('PodSpec', 'priorityClassName', DNS_SUBDOMAIN),
    hasEvenEmpty('PodSpec', 'runtimeClassName', DNS_SUBDOMAIN),
  ],
  examples: {
    pass: [
      { title: 'names', spec: { os: { name: 'windows' }, serviceAccountName: 'web', priorityClassName: 'high', runtimeClassName: 'windows-2022' } },
    ],
    fail: [
      { title: 'capital letters', spec: { os: { name: 'windows' }, serviceAccountName: 'Web' } },
      { title: 'an empty RuntimeClass', spec: { os: { name: 'windows' }, runtimeClassName: '' } },
    ],
  },
};
