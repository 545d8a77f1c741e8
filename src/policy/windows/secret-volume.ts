import { every, type Verdict } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isSet } from '../triggers/condition';

const inClearText: Verdict = {
  says: ({ who, at }) => `${who} writes secret "${at.get('secretName').string ?? at.get('name').text}" in clear text to the disk of the node`,
  refusedBy: 'nobody',
};

export const secretVolume: Rule = {
  id: 'windows/secret-volume',
  title: 'No secret is stored in clear text on the disk of the node',
  why: 'Secret volumes are held in memory on Linux. Windows has no tmpfs: their files are stored in clear text on the disk of the node, and every user of the container can read them.',
  remedy: 'fetch the secret from a store when the app starts, or restrict and encrypt the kubelet\'s folder on the nodes (file ACLs, BitLocker) and acknowledge the finding',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes.io', page: 'Security For Windows Nodes' },
    { project: 'kubernetes', file: 'pkg/volume/secret/secret.go', symbol: 'SetUpAt' },
  ],
  finds: [every.volume('secret', isSet, inClearText), every.volume('projected.sources[].secret', isSet, inClearText)],
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
