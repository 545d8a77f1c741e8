import type { Field } from '../object/field';
import { isAdministrator } from '../object/user-name';
import type { Rule } from '../rule/rule';
import { isNot } from '../triggers/condition';
import { without } from '../triggers/trigger';

export const runAsNonRoot: Rule = {
  id: 'windows/run-as-non-root',
  title: 'runAsNonRoot is true for every container',
  why: 'Pod Security restricted requires it of Windows pods too. A user name alone does not satisfy it.',
  remedy: 'set securityContext.runAsNonRoot: true on the pod, and do not set it to false anywhere',
  severity: 'warning',
  acknowledgeable: true,
  sources: [{ project: 'pod-security-admission', file: 'policy/check_runAsNonRoot.go' }],
  triggers: [{ field: 'spec', where: without('securityContext', 'runAsNonRoot') }, { field: 'runAsNonRoot', where: isNot(true) }],
  *check(pod) {
    const atPod = pod.securityContext.get('runAsNonRoot');
    if (atPod.value === false && !runsAdministrator(pod.windowsOptions)) {
      yield {
        at: atPod,
        message: 'the pod sets runAsNonRoot=false',
        refusedBy: 'pod-security/restricted',
        fix: { op: 'add', path: atPod.pointer, value: true },
      };
    }
    // Administrators are the matter of windows/run-as-administrator: for them, only false starts.
    const weak = pod.containers.filter(({ runAsNonRoot: { from, inherited }, runAsUserName }) =>
      (!from.isSet || (!inherited && from.value === false)) && !isAdministrator(runAsUserName.from.text));
    for (const container of weak) {
      const at = container.securityContext.get('runAsNonRoot');
      if (!at.isSet) continue;
      yield {
        at,
        container,
        message: `${container.title} sets runAsNonRoot=false`,
        refusedBy: 'pod-security/restricted',
        fix: { op: 'add', path: at.pointer, value: true },
      };
    }
    const unset = weak.filter(container => !container.runAsNonRoot.from.isSet);
    if (unset.length === 0) return;
    const names = unset.map(({ title }) => title).join(', ');
    yield {
      at: atPod,
      message: `${names} ${unset.length > 1 ? 'have' : 'has'} no runAsNonRoot: true, neither on the pod nor on the container`,
      refusedBy: 'pod-security/restricted',
    };
  },
  examples: {
    pass: [
      { title: 'true on the pod', spec: { os: { name: 'windows' }, securityContext: { runAsNonRoot: true }, containers: [{ name: 'web' }] } },
      { title: 'true on each container', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { runAsNonRoot: true } }] } },
      {
        title: 'false for an administrator (see windows/run-as-administrator)',
        spec: { os: { name: 'windows' }, securityContext: { runAsNonRoot: false, windowsOptions: { runAsUserName: 'ContainerAdministrator' } }, containers: [{ name: 'web' }] },
      },
    ],
    fail: [
      { title: 'set nowhere', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }] } },
      { title: 'set nowhere, with two containers', spec: { os: { name: 'windows' }, containers: [{ name: 'web' }, { name: 'log' }] } },
      { title: 'false on the pod, though its container says true', spec: { os: { name: 'windows' }, securityContext: { runAsNonRoot: false }, containers: [{ name: 'web', securityContext: { runAsNonRoot: true } }] } },
      { title: 'false on a container', spec: { os: { name: 'windows' }, securityContext: { runAsNonRoot: true }, containers: [{ name: 'web', securityContext: { runAsNonRoot: false } }] } },
    ],
  },
};

function runsAdministrator(windowsOptions: Field): boolean {
  return isAdministrator(windowsOptions.get('runAsUserName').text);
}
