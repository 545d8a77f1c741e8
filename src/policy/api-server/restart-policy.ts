import { has, oneOf } from './form';
import { REFUSED } from './refused';
import type { Rule } from '../rule/rule';

export const restartPolicy: Rule = {
  id: 'api-server/restart-policy',
  title: 'The restart policy of the pod is one that Kubernetes knows',
  why: 'It says when the kubelet starts a container again that has ended. The API server compares it letter by letter.',
  remedy: 'write Always, OnFailure or Never',
  ...REFUSED,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateRestartPolicy' }],
  finds: [has('PodSpec', 'restartPolicy', oneOf('Always', 'OnFailure', 'Never'))],
  examples: {
    pass: [
      { title: 'started again after a failure', spec: { os: { name: 'windows' }, restartPolicy: 'OnFailure', containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'a policy of Docker', spec: { os: { name: 'windows' }, restartPolicy: 'unless-stopped', containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
  },
};
