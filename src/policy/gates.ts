import type { AdmissionAnswer } from './admission';
import type { Finding } from './finding';
import type { PodView } from './pod';
import type { GateReport } from './report';
import { isBuiltInUser } from './user-name';

/** The way of a pod to its node, gate by gate. */
export function gatesOf(pod: PodView, findings: readonly Finding[], admission: AdmissionAnswer | undefined, namespace: string): GateReport[] {
  const gate = (name: Exclude<GateReport['gate'], 'pod-security'>, dependsOn: string | undefined) =>
    reportOf(name, findings.filter(({ refusedBy }) => refusedBy === name), pod.isWindows ? dependsOn : 'rules that this judge does not have: it is no Windows pod');
  return [
    gate('api-server', unknownClass(pod)),
    podSecurity(findings, admission, namespace),
    gate('scheduler', unknownNodes(pod)),
    gate('kubelet', unknownImageUser(pod)),
    gate('runtime', unknownUser(pod)),
  ];
}

function reportOf(gate: GateReport['gate'], findings: readonly Finding[], dependsOn: string | undefined): GateReport {
  if (findings.length > 0) return { gate, verdict: 'refuse', findings };
  return dependsOn === undefined ? { gate, verdict: 'pass', findings } : { gate, verdict: 'unknown', dependsOn, findings };
}

function podSecurity(findings: readonly Finding[], admission: AdmissionAnswer | undefined, namespace: string): GateReport {
  if (!admission) return { gate: 'pod-security', verdict: 'unknown', dependsOn: `the labels of namespace "${namespace}"`, findings: [] };
  if (admission.podsAllowed) return { gate: 'pod-security', verdict: 'pass', findings: [] };
  const denied = new Set(admission.denials.flatMap(({ at }) => at.map(({ path }) => path)));
  return { gate: 'pod-security', verdict: 'refuse', findings: findings.filter(({ path }) => denied.has(path)) };
}

function unknownClass(pod: PodView): string | undefined {
  const name = pod.spec.get('runtimeClassName').string;
  return name === undefined || pod.runtimeClass ? undefined : `whether RuntimeClass "${name}" exists, and what it selects`;
}

function unknownNodes(pod: PodView): string | undefined {
  const selects = pod.osSignals.some(({ source }) => source === 'nodeSelector' || source === 'nodeAffinity' || source === 'runtimeClassName');
  return selects ? undefined : 'the nodes and their taints: nothing in the pod selects those of its operating system';
}

function unknownImageUser(pod: PodView): string | undefined {
  const open = pod.containers.some(({ runAsNonRoot, runAsUserName }) => runAsNonRoot.value === true && !runAsUserName.from.isSet);
  return open ? 'the user of the image: with runAsNonRoot: true, ContainerAdministrator does not start' : undefined;
}

function unknownUser(pod: PodView): string | undefined {
  const names = new Set(pod.containers.flatMap(({ runAsUserName: { value } }) => value === undefined || isBuiltInUser(value) ? [] : [value]));
  return names.size === 0 ? undefined : `whether the image has the user ${[...names].map(name => `"${name}"`).join(', ')}`;
}
