import { every } from './every';
import type { Rule } from './rule';
import { isListWith } from '../triggers/condition';

export const ephemeralContainers: Rule = {
  id: 'windows/ephemeral-containers',
  title: 'No pod is created with ephemeral containers',
  why: 'Ephemeral containers join a pod that runs, through a request of their own. In a template, or in a pod that is yet to be created, the API server refuses them.',
  remedy: 'remove the field, and use kubectl debug on the pod that runs',
  severity: 'error',
  acknowledgeable: false,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidatePodTemplateSpec' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidatePodCreate' },
  ],
  notApplicable: pod => pod.exists ? 'the pod exists: ephemeral containers have joined it since' : undefined,
  finds: [every.pod('ephemeralContainers', isListWith(), {
    says: ({ at, pod }) => {
      const count = at.items().length;
      return `${count} ephemeral ${count > 1 ? 'containers stand' : 'container stands'} in a ${pod.isPod ? 'pod that is not created yet' : 'pod template'}`;
    },
    refusedBy: 'api-server',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'no ephemeral container', spec: { os: { name: 'windows' }, ephemeralContainers: [] } },
    ],
    fail: [
      { title: 'one container', spec: { os: { name: 'windows' }, ephemeralContainers: [{ name: 'debug', image: 'debug' }] } },
      { title: 'two containers', spec: { os: { name: 'windows' }, ephemeralContainers: [{ name: 'debug', image: 'debug' }, { name: 'trace', image: 'debug' }] } },
    ],
  },
};
