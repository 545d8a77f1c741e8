import { removal, type Rule } from '../rule';

export const dnsPolicy: Rule = {
  id: 'windows/dns-policy',
  title: 'dnsPolicy is one that Windows has',
  why: 'ClusterFirstWithHostNet is for pods on the network of the node, where Windows pods can not be.',
  remedy: 'remove dnsPolicy: its default, ClusterFirst, resolves the names of the cluster',
  severity: 'warning',
  acknowledgeable: true,
  source: 'kubernetes.io: Windows containers in Kubernetes',
  reads: ['dnsPolicy'],
  *check(pod) {
    const at = pod.spec.get('dnsPolicy');
    if (at.value !== 'ClusterFirstWithHostNet') return;
    yield { at, message: 'dnsPolicy is ClusterFirstWithHostNet, which Windows does not support', refusedBy: 'nobody', fix: removal(at) };
  },
  examples: {
    pass: [
      { title: 'the default', spec: { os: { name: 'windows' }, dnsPolicy: 'ClusterFirst' } },
    ],
    fail: [
      { title: 'ClusterFirstWithHostNet', spec: { os: { name: 'windows' }, dnsPolicy: 'ClusterFirstWithHostNet' } },
    ],
  },
};
