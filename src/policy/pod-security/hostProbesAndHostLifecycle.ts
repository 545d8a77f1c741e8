import type { PodSecurityCheck } from './check';
import { plural, quoted, sorted } from './words';
import type { Field } from '../object/field';
import type { ContainerView } from '../object/pod';

const HANDLERS = [
  ['livenessProbe'], ['readinessProbe'], ['startupProbe'], ['lifecycle', 'postStart'], ['lifecycle', 'preStop'],
];

/**
 * No probe or lifecycle handler names a host.
 *
 * Restricted fields:
 * - `spec.containers[*].{livenessProbe,readinessProbe,startupProbe}.{httpGet,tcpSocket}.host`
 * - `spec.containers[*].lifecycle.{postStart,preStop}.{httpGet,tcpSocket}.host`
 *
 * Allowed values: unset, empty.
 */
export const hostProbesAndHostLifecycle: PodSecurityCheck = {
  id: 'hostProbesAndHostLifecycle',
  level: 'baseline',
  remedy: 'remove host: the kubelet then asks the pod itself',
  source: { project: 'pod-security-admission', file: 'policy/check_hostProbesAndhostLifecycle.go' },
  triggers: ['host'],
  variants: [{
    since: 34,
    deny(pod) {
      const bad = pod.containers.filter(container => hostsOf(container).length > 0);
      const at = bad.flatMap(hostsOf);
      const names = sorted(bad.map(({ name }) => name));
      const hosts = sorted(at.map(({ string }) => string!));
      return bad.length === 0 ? undefined : {
        reason: 'probe or lifecycle host',
        detail: `${plural(names.length, 'container', 'containers')} ${quoted(names)} ${plural(names.length, 'uses', 'use')} `
          + `${plural(hosts.length, 'probe or lifecycle host', 'probe or lifecycle hosts')} ${quoted(hosts)}`,
        at,
      };
    },
  }],
};

function hostsOf({ field }: ContainerView): Field[] {
  return HANDLERS.flatMap(path => ['httpGet', 'tcpSocket'].map(action => field.at(...path, action, 'host'))).filter(({ string }) => string);
}
