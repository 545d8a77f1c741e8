import type { PodSecurityCheck, Variant } from './check';
import { containers, quoted, sorted } from './words';
import type { Field } from '../object/field';
import type { ContainerView } from '../object/pod';

const ALLOWED = [
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT',
];

const added = ({ securityContext }: ContainerView, allowed: readonly string[]): Field[] =>
  securityContext.at('capabilities', 'add').items().filter(capability => !allowed.includes(capability.text));

/** Containers that add what is not allowed, and the words for it. */
function additions(all: readonly ContainerView[], allowed: readonly string[]): { detail: string; at: Field[] } | undefined {
  const bad = all.filter(container => added(container, allowed).length > 0);
  const at = bad.flatMap(container => added(container, allowed));
  const names = sorted(at.map(capability => capability.text));
  return bad.length === 0 ? undefined : { detail: `${containers(bad)} must not include ${quoted(names)} in securityContext.capabilities.add`, at };
}

/**
 * No capabilities beyond the default set.
 *
 * Restricted fields:
 * - `spec.containers[*].securityContext.capabilities.add`
 *
 * Allowed values: unset, empty, or of `ALLOWED`.
 */
export const capabilitiesBaseline: PodSecurityCheck = {
  id: 'capabilities_baseline',
  level: 'baseline',
  remedy: 'remove the capabilities',
  source: { project: 'pod-security-admission', file: 'policy/check_capabilities_baseline.go' },
  triggers: ['capabilities'],
  variants: [{
    since: 0,
    deny(pod) {
      const bad = additions(pod.containers, ALLOWED);
      return bad && { reason: 'non-default capabilities', ...bad };
    },
  }],
};

const restricted: Variant = {
  since: 22,
  overrides: ['capabilities_baseline'],
  deny(pod) {
    const keeping = pod.containers.filter(({ securityContext }) =>
      !securityContext.at('capabilities', 'drop').items().some(({ value }) => value === 'ALL'));
    const adding = additions(pod.containers, ['NET_BIND_SERVICE']);
    const details = [
      ...keeping.length > 0 ? [`${containers(keeping)} must set securityContext.capabilities.drop=["ALL"]`] : [],
      ...adding ? [adding.detail] : [],
    ];
    return details.length === 0 ? undefined : {
      reason: 'unrestricted capabilities',
      detail: details.join('; '),
      at: [...keeping.map(({ securityContext }) => securityContext.at('capabilities', 'drop')), ...adding?.at ?? []],
    };
  },
};

/**
 * All capabilities are dropped, and none but NET_BIND_SERVICE is added.
 *
 * Restricted fields:
 * - `spec.containers[*].securityContext.capabilities.drop`
 *
 * Allowed values: a list with `ALL`.
 *
 * Restricted fields:
 * - `spec.containers[*].securityContext.capabilities.add`
 *
 * Allowed values: unset, empty, `NET_BIND_SERVICE`.
 *
 * Since v1.25 not asked of pods with `os.name: windows`.
 */
export const capabilitiesRestricted: PodSecurityCheck = {
  id: 'capabilities_restricted',
  level: 'restricted',
  remedy: 'set capabilities: { drop: [ALL] } in every container, and add none but NET_BIND_SERVICE',
  source: { project: 'pod-security-admission', file: 'policy/check_capabilities_restricted.go' },
  variants: [restricted, { ...restricted, since: 25, deny: pod => pod.declaredOs === 'windows' ? undefined : restricted.deny(pod) }],
};
