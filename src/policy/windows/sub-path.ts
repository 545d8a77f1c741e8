import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isText } from '../triggers/condition';

export const subPath: Rule = {
  id: 'windows/sub-path',
  title: 'A subPath stays inside its volume',
  why: 'The API server recognises .. and absolute paths only with forward slashes. With backslashes or a drive letter it accepts them, and the kubelet of the node refuses to start the container.',
  remedy: 'use a relative path without ..',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [
    { project: 'kubernetes', file: 'pkg/kubelet/kubelet_pods.go', symbol: 'makeMounts' },
    { project: 'kubernetes', file: 'pkg/volume/validation/pv_validation.go', symbol: 'ValidatePathNoBacksteps' },
  ],
  finds: [every.mount('{subPath,subPathExpr}', isText(path => wayOut(path) !== undefined), {
    when: ({ at, pod }) => pod.isWindows || isSeenByApiServer(at.text),
    says: ({ who, at }) => `${who} mounts a ${at.name} that ${wayOut(at.text)}: ${at.shown}`,
    refusedBy: ({ at }) => isSeenByApiServer(at.text) ? 'api-server' : 'kubelet',
  })],
  examples: {
    pass: [
      { title: 'a folder of the volume', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\logs', subPath: 'web\\logs..old' }] }] } },
      { title: 'no path', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\logs' }] }] } },
    ],
    fail: [
      { title: 'a drive', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\logs', subPath: 'c:\\windows' }] }] } },
      { title: 'a step back', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\logs', subPathExpr: 'web\\..\\..\\$(POD_NAME)' }] }] } },
      { title: 'a share', spec: { os: { name: 'windows' }, containers: [{ name: 'web', volumeMounts: [{ name: 'data', mountPath: 'C:\\logs', subPath: '\\\\server\\share' }] }] } },
    ],
  },
};

/** How a path leaves its volume, if it does. */
function wayOut(path: string): string | undefined {
  if (path.split(/[\\/]/).includes('..')) return 'leaves its volume';
  return /^[a-z]:[\\/]|^[\\/]/i.test(path) ? 'is absolute' : undefined;
}

/** It splits only at forward slashes. */
function isSeenByApiServer(path: string): boolean {
  return path.startsWith('/') || path.split('/').includes('..');
}
