import { every } from '../rule/every';
import type { Rule } from '../rule/rule';

export const hostProcessAnnotation: Rule = {
  id: 'windows/host-process-annotation',
  title: 'No annotation asks the runtime for a HostProcess container',
  why: 'hcsshim, which starts the containers, also reads HostProcess from annotations. The API server and Pod Security admission check only fields, '
    + 'so a node whose containerd passes such annotations on is open to anyone who can write one.',
  remedy: 'remove the annotation. Access to the host can never be acknowledged.',
  severity: 'error',
  acknowledgeable: false,
  hostAccess: true,
  sources: [
    { project: 'hcsshim', file: 'pkg/annotations/annotations.go' },
    { project: 'containerd', file: 'internal/cri/config/config_windows.go' },
  ],
  finds: [every.annotation(/^microsoft\.com\/hostprocess/i, {
    says: ({ at }) => `the annotation ${at.name} asks the container runtime for access to the host`,
    refusedBy: 'nobody',
    fix: 'remove',
  })],
  examples: {
    pass: [
      { title: 'other annotations', annotations: { 'example.com/hostprocess-container': 'no' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a HostProcess container', annotations: { 'microsoft.com/hostprocess-container': 'true' }, spec: { os: { name: 'windows' } } },
      { title: 'with the user of containerd', annotations: { 'microsoft.com/hostprocess-inherit-user': 'true' }, spec: { os: { name: 'windows' } } },
    ],
  },
};
