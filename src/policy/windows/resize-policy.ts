import { memberOf } from '../object/field';
import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isListWith } from '../triggers/condition';

export const resizePolicy: Rule = {
  id: 'windows/resize-policy',
  title: 'No container relies on being resized in place',
  why: 'The API server refuses to resize a running Windows pod, and its kubelet never does: resizePolicy has no effect.',
  remedy: 'remove resizePolicy; new sizes need new pods',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'ValidatePodResize' },
    { project: 'kubernetes', file: 'pkg/kubelet/allocation/features_windows.go' },
  ],
  // NotRequired, which older API servers write into each pod, asks for nothing.
  finds: [every.container('resizePolicy', isListWith(policy => memberOf(policy, 'restartPolicy') !== 'NotRequired'), {
    says: ({ who }) => `${who} has a resizePolicy`,
    refusedBy: 'nobody',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'no policy', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resizePolicy: [] }] } },
      { title: 'the default', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resizePolicy: [{ resourceName: 'memory', restartPolicy: 'NotRequired' }] }] } },
    ],
    fail: [
      { title: 'a policy for memory', spec: { os: { name: 'windows' }, containers: [{ name: 'web', resizePolicy: [{ resourceName: 'memory', restartPolicy: 'RestartContainer' }] }] } },
    ],
  },
};
