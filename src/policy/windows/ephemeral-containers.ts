import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isListWith } from '../triggers/condition';

export const ephemeralContainers: Rule = {
  id: 'windows/ephemeral-containers',
  title: 'No pod is created with ephemeral containers',
  why: 'Ephemeral containers are added to a running pod by a request of their own. In a template, or in a pod that does not exist yet, the API server rejects them.',
  remedy: 'remove the field, and use kubectl debug on the running pod',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidatePodTemplateSpec' },
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidatePodCreate' },
  ],
  notApplicable: pod => pod.exists ? 'the pod exists: ephemeral containers have been added to it since' : undefined,
  finds: [every.pod('ephemeralContainers', isListWith(), {
    says: ({ at, pod }) => {
      const count = at.items().length;
      return `${pod.isPod ? 'a pod that does not exist yet' : 'a pod template'} has ${count} ephemeral ${count > 1 ? 'containers' : 'container'}`;
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
