import { every } from '../rule/every';
import type { Rule } from '../rule/rule';
import { isNot, isSet } from '../triggers/condition';

export const serviceAccountToken: Rule = {
  id: 'windows/service-account-token',
  title: 'No unneeded service account token is mounted',
  why: 'The token is stored in clear text on the disk of the node, and every user of the container can read it: Windows cannot restrict it to one of them.',
  remedy: 'set automountServiceAccountToken: false; if the app talks to the API server, give it a service account with few rights and acknowledge the finding',
  severity: 'warning',
  acknowledgeable: true,
  sources: [
    { project: 'kubernetes.io', page: 'Projected Volumes' },
    { project: 'kubernetes', file: 'pkg/volume/projected/projected.go', symbol: 'SetUpAt' },
  ],
  finds: [
    every.pod('automountServiceAccountToken', isNot(false), {
      says: () => 'automountServiceAccountToken is not false: every container gets a token for the API server',
      refusedBy: 'nobody',
    }),
    every.volume('projected.sources[].serviceAccountToken', isSet, {
      when: ({ from, pod }) => pod.spec.get('automountServiceAccountToken').value === false || !isInjected(from.get('name').string),
      says: ({ who }) => `${who} mounts a service account token`,
      refusedBy: 'nobody',
    }),
  ],
  examples: {
    pass: [
      { title: 'no token', spec: { os: { name: 'windows' }, automountServiceAccountToken: false, volumes: [{ name: 'all', projected: { sources: [{ configMap: { name: 'settings' } }] } }] } },
    ],
    fail: [
      { title: 'the default, which mounts one', spec: { os: { name: 'windows' } } },
      { title: 'a token that is requested', spec: { os: { name: 'windows' }, automountServiceAccountToken: true } },
      { title: 'a projected token', spec: { os: { name: 'windows' }, automountServiceAccountToken: false, volumes: [{ name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }] } },
    ],
  },
};

/** The volume that the API server adds where automountServiceAccountToken lets it. */
function isInjected(name: string | undefined): boolean {
  return name?.startsWith('kube-api-access-') ?? false;
}
