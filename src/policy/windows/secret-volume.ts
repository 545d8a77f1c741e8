import type { Rule } from './rule';

export const secretVolume: Rule = {
  id: 'windows/secret-volume',
  title: 'No secret lies in clear text on the disk of the node',
  why: 'Secret volumes are held in memory on Linux. Windows has no tmpfs: their files lie in clear text on the disk of the node, and every user of the container can read them.',
  remedy: 'fetch the secret from a store when the app starts, or restrict and encrypt the kubelet\'s folder on the nodes (file ACLs, BitLocker) and acknowledge it',
  severity: 'warning',
  acknowledgeable: true,
  source: 'kubernetes.io: Security For Windows Nodes; kubernetes v1.37.2 pkg/volume/secret/secret.go',
  reads: ['secret'],
  *check(pod) {
    for (const { title, field: volume } of pod.volumes) {
      const projected = volume.at('projected', 'sources').items().map(source => source.get('secret'));
      for (const at of [volume.get('secret'), ...projected].filter(({ isSet }) => isSet)) {
        const name = at.get('secretName').string ?? at.get('name').text;
        yield { at, message: `${title} writes secret "${name}" in clear text to the disk of the node`, refusedBy: 'nobody' };
      }
    }
  },
  examples: {
    pass: [
      { title: 'a secret store', spec: { os: { name: 'windows' }, volumes: [{ name: 'tls', csi: { driver: 'secrets-store.csi.k8s.io' } }, { name: 'settings', projected: { sources: [{ configMap: { name: 'settings' } }] } }] } },
    ],
    fail: [
      { title: 'a secret volume', spec: { os: { name: 'windows' }, volumes: [{ name: 'tls', secret: { secretName: 'tls' } }] } },
      { title: 'a projected secret', spec: { os: { name: 'windows' }, volumes: [{ name: 'all', projected: { sources: [{ secret: { name: 'tls' } }] } }] } },
    ],
  },
};
