import type { PodSecurityCheck, Variant } from './check';
import { plural, quoted, setters, sorted } from './words';
import type { Field } from '../object/field';

const TYPES = ['', 'container_t', 'container_init_t', 'container_kvm_t'];

function variant(since: number, allowed: readonly string[]): Variant {
  const typeOf = (options: Field) => options.get('type').text;
  const isNamed = (options: Field, name: string) => options.get(name).text !== '';
  const isBad = (options: Field) => !allowed.includes(typeOf(options)) || isNamed(options, 'user') || isNamed(options, 'role');
  return {
    since,
    deny(pod) {
      const atPod = [pod.securityContext.get('seLinuxOptions')].filter(isBad);
      const bad = pod.containers.filter(({ securityContext }) => isBad(securityContext.get('seLinuxOptions')));
      const at = [...atPod, ...bad.map(({ securityContext }) => securityContext.get('seLinuxOptions'))];
      const types = sorted(at.map(typeOf).filter(type => !allowed.includes(type)));
      const faults = [
        ...types.length > 0 ? [`${plural(types.length, 'type', 'types')} ${quoted(types)}`] : [],
        ...at.some(options => isNamed(options, 'user')) ? ['user may not be set'] : [],
        ...at.some(options => isNamed(options, 'role')) ? ['role may not be set'] : [],
      ];
      return at.length === 0 ? undefined : {
        reason: 'seLinuxOptions',
        detail: `${setters(atPod.length > 0, bad).join(' and ')} set forbidden securityContext.seLinuxOptions: ${faults.join('; ')}`,
        at,
      };
    },
  };
}

/**
 * No SELinux type but the allowed ones, and no custom SELinux user or role.
 *
 * Restricted fields:
 * - `spec.securityContext.seLinuxOptions.type`
 * - `spec.containers[*].securityContext.seLinuxOptions.type`
 *
 * Allowed values: unset, empty, or of `TYPES`; since v1.31 `container_engine_t` too.
 *
 * Restricted fields:
 * - `spec.securityContext.seLinuxOptions.{user,role}`
 * - `spec.containers[*].securityContext.seLinuxOptions.{user,role}`
 *
 * Allowed values: unset, empty.
 */
export const seLinuxOptions: PodSecurityCheck = {
  id: 'seLinuxOptions',
  level: 'baseline',
  remedy: 'remove seLinuxOptions',
  source: { project: 'pod-security-admission', file: 'policy/check_seLinuxOptions.go' },
  triggers: ['seLinuxOptions'],
  variants: [variant(0, TYPES), variant(31, [...TYPES, 'container_engine_t'])],
};
