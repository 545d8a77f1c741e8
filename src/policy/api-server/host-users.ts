import { refusal } from './form';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Rule } from '../rule/rule';
import { equals } from '../triggers/condition';

export const hostUsers: Rule = {
  id: 'api-server/host-users',
  title: 'A pod with users of its own shares nothing else with the node',
  why: 'With hostUsers: false the users of the pod are not those of the node. They would have no access to its network, processes and block devices.',
  remedy: 'remove the field, or hostUsers: false',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [{ project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go', symbol: 'validateHostUsers' }],
  triggers: [{ type: 'PodSpec', field: 'hostUsers', where: equals(false) }],
  *check(pod) {
    if (!pod.hasUserNamespace) return;
    for (const at of sharedBy(pod)) {
      yield refusal(pod, at, `${at.path} is set; the API server does not accept it beside hostUsers: false`, `remove ${at.name}, or hostUsers: false`);
    }
  },
  examples: {
    pass: [
      { title: 'nothing else of the node', spec: { hostUsers: false, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
    fail: [
      { title: 'the network of the node', spec: { hostUsers: false, hostNetwork: true, containers: [{ name: 'web', image: 'example.com/web:1' }] } },
    ],
  },
};

/** In a pod that declares Windows, windows/host-namespaces reports hostPID and hostIPC. */
function sharedBy({ spec, containers, declaredOs }: PodView): Field[] {
  const namespaces = declaredOs === 'windows' ? ['hostNetwork'] : ['hostNetwork', 'hostPID', 'hostIPC'];
  return [
    ...namespaces.map(name => spec.get(name)).filter(({ value }) => value === true),
    ...containers.map(({ field }) => field.get('volumeDevices')).filter(at => at.items().length > 0),
  ];
}
