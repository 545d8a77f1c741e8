import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

export const hostPath: Rule = {
  id: 'windows/host-path',
  title: 'No volume mounts a path of the node',
  why: 'A hostPath on Windows can reach any folder of the node and its named pipes, including that of containerd. Secrets of other pods are stored there in clear text.',
  remedy: 'use a configMap, secret, emptyDir, persistentVolumeClaim or csi volume. Access to the host can never be acknowledged.',
  severity: 'error',
  acknowledgeable: false,
  hostAccess: true,
  sources: [
    { project: 'pod-security-admission', file: 'policy/check_hostPathVolumes.go' },
    { project: 'kubernetes.io', page: 'Security For Windows Nodes' },
  ],
  finds: [every.volume('hostPath', isSet, {
    says: ({ who, at }) => `${who} mounts ${at.get('path').isSet ? at.get('path').shown : 'a path'} of the node`,
    refusedBy: 'pod-security/baseline',
  })],
  examples: {
    pass: [
      { title: 'other volumes', spec: { os: { name: 'windows' }, volumes: [{ name: 'data', emptyDir: {} }, { name: 'none', hostPath: null, emptyDir: {} }] } },
    ],
    fail: [
      { title: 'a folder', spec: { os: { name: 'windows' }, volumes: [{ name: 'logs', hostPath: { path: 'C:\\ProgramData' } }] } },
      { title: 'a named pipe', spec: { os: { name: 'windows' }, volumes: [{ name: 'pipe', hostPath: { path: '\\\\.\\pipe\\containerd-containerd' } }] } },
      { title: 'without a name or a path', spec: { os: { name: 'windows' }, volumes: [{ hostPath: {} }] } },
    ],
  },
};
