import type { Rule } from './rule';

export const subPath: Rule = {
  id: 'windows/sub-path',
  title: 'A subPath stays inside its volume',
  why: 'The API server looks for .. and for absolute paths with forward slashes only. Written with backslashes or a drive they pass, and the kubelet of the node refuses them.',
  remedy: 'write a relative path without ..',
  severity: 'error',
  acknowledgeable: false,
  source: 'kubernetes v1.37.2 pkg/kubelet/kubelet_pods.go makeMounts; pkg/volume/validation/pv_validation.go',
  reads: ['subPath', 'subPathExpr'],
  *check(pod) {
    for (const container of pod.containers) {
      for (const mount of container.field.get('volumeMounts').items()) {
        for (const at of [mount.get('subPath'), mount.get('subPathExpr')]) {
          const path = at.text;
          const leaves = path.split(/[\\/]/).includes('..') ? 'steps out of its volume' : /^[a-z]:[\\/]|^[\\/]/i.test(path) ? 'is absolute' : undefined;
          if (!leaves) continue;
          yield { at, container, message: `${container.title} mounts a ${at.name} that ${leaves}: ${at.shown}`, refusedBy: isSeenByApiServer(path) ? 'api-server' : 'kubelet' };
        }
      }
    }
  },
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

/** It splits at forward slashes alone. */
function isSeenByApiServer(path: string): boolean {
  return path.startsWith('/') || path.split('/').includes('..');
}
