import { KUBERNETES_VERSION } from '../kubernetes-version';
import { removal, type Rule } from '../rule/rule';
import { FIELD_FAULT } from '../triggers/trigger';

export const unknownField: Rule = {
  id: 'windows/unknown-field',
  title: 'Every field is known to Kubernetes',
  why: 'Field names are case-sensitive. The API server drops a field that it does not know, unless validation is strict, as it is for kubectl: then it rejects the whole object. '
    + 'Where it is dropped, a pod with runAsUsername is created and runs as the user of its image.',
  remedy: 'spell the name as Kubernetes does',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: [
    { project: 'apimachinery', file: 'pkg/runtime/serializer/json/json.go', symbol: 'Decode' },
    { project: 'kubernetes.io', page: 'Kubernetes API Concepts, field validation' },
  ],
  triggers: [FIELD_FAULT],
  *check(pod) {
    for (const fault of pod.fieldFaults()) {
      if (!('meant' in fault)) continue;
      const { at, meant, mayBeNewer } = fault;
      const container = pod.containerOf(at);
      yield {
        at,
        ...container && { container },
        message: `Kubernetes has no field ${at.name} in ${at.up!.path || 'this object'}: it is dropped, or rejected where validation is strict`,
        refusedBy: 'nobody',
        ...mayBeNewer && { severity: 'warning', remedy: `remove it, or correct its name; Kubernetes ${KUBERNETES_VERSION} has no such field, a newer one may` },
        ...meant !== undefined && { remedy: `write ${meant}` },
        ...meant === undefined && !mayBeNewer && { fix: removal(at) },
      };
    }
  },
  examples: {
    pass: [
      { title: 'known fields', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } } } },
    ],
    fail: [
      { title: 'a small letter in place of a capital', spec: { os: { name: 'windows' }, securityContext: { windowsOptions: { runAsUsername: 'ContainerUser' } } } },
      { title: 'an option that is none', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securityContext: { windowsOptions: { runAsUser: 'ContainerUser' } } }] } },
      { title: 'a security context that is none', spec: { os: { name: 'windows' }, containers: [{ name: 'web', securitycontext: { runAsNonRoot: true } }] } },
      { title: 'Windows options outside the security context', spec: { os: { name: 'windows' }, containers: [{ name: 'web', windowsOptions: { runAsUserName: 'ContainerUser' } }] } },
      { title: 'two letters that changed places', spec: { os: { name: 'windows' }, containers: [{ name: 'web', imagePullPolciy: 'Always' }] } },
      { title: 'a selector that is none', spec: { os: { name: 'windows' }, nodeselector: { 'kubernetes.io/os': 'windows' } } },
    ],
  },
};
