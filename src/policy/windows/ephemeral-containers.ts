import { removal, type Rule } from './rule';

export const ephemeralContainers: Rule = {
  id: 'windows/ephemeral-containers',
  title: 'No pod is created with ephemeral containers',
  why: 'Ephemeral containers join a pod that runs, through a request of their own. In a template, or in a pod that is yet to be created, the API server refuses them.',
  remedy: 'remove the field, and use kubectl debug on the pod that runs',
  severity: 'error',
  acknowledgeable: false,
  source: 'kubernetes v1.37.2 pkg/apis/core/validation/validation.go ValidatePodTemplateSpec, ValidatePodCreate',
  reads: ['ephemeralContainers'],
  notApplicable: pod => pod.exists ? 'the pod exists: ephemeral containers have joined it since' : undefined,
  *check(pod) {
    const at = pod.spec.get('ephemeralContainers');
    const count = at.items().length;
    if (count === 0) return;
    yield {
      at,
      message: `${count} ephemeral ${count > 1 ? 'containers stand' : 'container stands'} in a ${pod.isPod ? 'pod that is not created yet' : 'pod template'}`,
      refusedBy: 'api-server',
      fix: removal(at),
    };
  },
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
