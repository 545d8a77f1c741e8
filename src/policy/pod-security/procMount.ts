import type { PodSecurityCheck, Variant } from './check';
import { containers, quoted, sorted } from './words';

const always: Variant = {
  since: 0,
  deny(pod) {
    const bad = pod.containers.filter(({ securityContext }) => {
      const procMount = securityContext.get('procMount');
      return procMount.isSet && procMount.value !== 'Default';
    });
    const at = bad.map(({ securityContext }) => securityContext.get('procMount'));
    return bad.length === 0 ? undefined : {
      reason: 'procMount',
      detail: `${containers(bad)} must not set securityContext.procMount to ${quoted(sorted(at.map(({ text }) => text)))}`,
      at,
    };
  },
};

/**
 * The default masks of /proc.
 *
 * Restricted fields:
 * - `spec.containers[*].securityContext.procMount`
 *
 * Allowed values: unset, `Default`; since v1.35 anything where `hostUsers` is `false`.
 */
export const procMount: PodSecurityCheck = {
  id: 'procMount',
  level: 'baseline',
  remedy: 'remove procMount',
  source: { project: 'pod-security-admission', file: 'policy/check_procMount_baseline.go' },
  triggers: ['procMount'],
  variants: [always, { since: 35, deny: pod => pod.hasUserNamespace ? undefined : always.deny(pod) }],
};

/**
 * The default masks of /proc.
 *
 * Restricted fields:
 * - `spec.containers[*].securityContext.procMount`
 *
 * Allowed values: unset, `Default`.
 */
export const procMountRestricted: PodSecurityCheck = {
  id: 'procMount_restricted',
  level: 'restricted',
  remedy: 'remove procMount',
  source: { project: 'pod-security-admission', file: 'policy/check_procMount_restricted.go' },
  triggers: ['procMount'],
  variants: [{ ...always, since: 35, overrides: ['procMount'] }],
};
