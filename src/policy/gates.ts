import type { Finding } from './finding';
import type { KnownNames } from './object/known-names';
import type { PodView } from './object/pod';
import { isBuiltInUser } from './object/user-name';
import type { AdmissionAnswer } from './pod-security/admission';
import type { GateReport } from './report';

/** The way of a pod to its node, gate by gate. */
export function gatesOf(
  pod: PodView, findings: readonly Finding[], admission: AdmissionAnswer | undefined, namespace: string, known: KnownNames, all: boolean,
): GateReport[] {
  const beyond = beyondThisJudge(pod);
  return [
    reportOf('api-server', findings, (all && pod.isBuiltIn ? undefined : beyond) ?? unknownToApiServer(pod, findings, namespace, known)),
    podSecurity(findings, admission, namespace),
    reportOf('scheduler', findings, beyond ?? unknownNodes(pod)),
    reportOf('kubelet', findings, beyond ?? unknownImageUser(pod)),
    reportOf('runtime', findings, beyond ?? unknownUser(pod)),
  ];
}

function beyondThisJudge(pod: PodView): string | undefined {
  if (!pod.hasSchema) return 'what the controller of the custom resource makes of it';
  if (pod.isLikelyWindows) return 'whether it is a Windows pod: nothing in it declares that';
  return pod.isWindows ? undefined : 'rules that this judge does not have: it is no Windows pod';
}

function reportOf(gate: Exclude<GateReport['gate'], 'pod-security'>, all: readonly Finding[], dependsOn: string | undefined): GateReport {
  const findings = all.filter(({ refusedBy }) => refusedBy === gate);
  if (findings.length > 0) return { gate, verdict: 'refuse', findings };
  return dependsOn === undefined ? { gate, verdict: 'pass', findings } : { gate, verdict: 'unknown', dependsOn, findings };
}

function podSecurity(findings: readonly Finding[], admission: AdmissionAnswer | undefined, namespace: string): GateReport {
  if (!admission) return { gate: 'pod-security', verdict: 'unknown', dependsOn: `the labels of namespace "${namespace}"`, findings: [] };
  if (admission.podsAllowed) return { gate: 'pod-security', verdict: 'pass', findings: [] };
  const denied = new Set(admission.denials.flatMap(({ at }) => at.map(({ path }) => path)));
  return { gate: 'pod-security', verdict: 'refuse', findings: findings.filter(({ path }) => denied.has(path)) };
}

/** Rules about fields that the API server drops, or checks, where a feature gate is on. */
const OF_FEATURE_GATES: ReadonlySet<unknown> = new Set(['api-server/feature-gate', 'windows/stop-signal']);

const REFERENCES = ['runtimeClassName', 'priorityClassName', 'serviceAccountName', 'serviceAccount'];

/** What its admission plugins look up in the cluster, and which feature gates are on. */
function unknownToApiServer(
  pod: PodView, findings: readonly Finding[], namespace: string, { priorityClasses, serviceAccounts }: KnownNames,
): string | undefined {
  const { spec } = pod;
  const [runtimeClass, priorityClass, named, deprecated] = REFERENCES.map(name => spec.get(name).text) as [string, string, string, string];
  const account = named || deprecated;
  if (runtimeClass !== '' && !pod.runtimeClass) return `whether RuntimeClass "${runtimeClass}" exists, and what it selects`;
  if (spec.get('overhead').isSet) return 'the RuntimeClass: the overhead of a pod has to be that of its RuntimeClass';
  if (priorityClass !== '' && !priorityClasses.has(priorityClass)) return `whether PriorityClass "${priorityClass}" exists`;
  if (spec.get('priority').isSet || spec.get('preemptionPolicy').isSet) return 'the PriorityClass: priority and preemptionPolicy of a pod have to be those of its PriorityClass';
  if (account !== '' && account !== 'default' && !serviceAccounts.has(`${namespace}/${account}`)) return `whether ServiceAccount "${account}" exists in namespace "${namespace}"`;
  const gated = findings.find(({ rule }) => OF_FEATURE_GATES.has(rule));
  return gated && `whether the feature gate is on that ${gated.path} needs`;
}

function unknownNodes(pod: PodView): string | undefined {
  const selects = pod.osSignals.some(({ source }) => source === 'nodeSelector' || source === 'nodeAffinity' || source === 'runtimeClassName');
  return selects ? undefined : 'the nodes and their taints: nothing in the pod selects those of its operating system';
}

function unknownImageUser(pod: PodView): string | undefined {
  const open = pod.containers.some(container => !container.runAsUserName.from.isSet && container.runAsNonRoot.value === true);
  return open ? 'the user of the image: with runAsNonRoot: true, ContainerAdministrator does not start' : undefined;
}

function unknownUser(pod: PodView): string | undefined {
  const users = pod.containers.map(({ runAsUserName }) => runAsUserName.value).filter(user => user !== undefined && !isBuiltInUser(user));
  return users.length === 0 ? undefined : `whether the image has the user ${[...new Set(users)].map(name => `"${name}"`).join(', ')}`;
}
