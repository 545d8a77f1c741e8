export { ACKNOWLEDGED_ANNOTATION, acknowledgementFault, covers, isDate } from './acknowledgement';
export {
  admit, namespacePolicy,
  type AdmissionAnswer, type AdmissionConfiguration, type AdmissionRequest, type LabelFault, type NamespacePolicy,
} from './admission';
export { Field } from './field';
export type { Acknowledgement, Edit, Finding, Gate, Resource, Severity } from './finding';
export { needsAdministrator } from './image';
export { isRefusal, judge, type JudgeOptions } from './judge';
export { MERGE_KEY, withoutMergeKey, withoutMergeKeys } from './merge-key';
export type { NamespaceLabels } from './namespaces';
export { ofWindows } from './of-windows';
export { POD_SECURITY_CHECKS } from './pod-security/checks';
export type { Denial, PodSecurityCheck, Variant } from './pod-security/check';
export type { CheckDenial } from './pod-security/evaluate';
export * from './pod-security-labels';
export type { ContainerView, Effective, PodView } from './pod';
export { isSignificantPodUpdate } from './pod-update';
export { renderAcknowledged, renderFinding, resourceName, whoRefuses } from './render';
export type { Evidence, GateReport, PodReport, Report } from './report';
export type { Example, Fault, Rule } from './rule';
export { RULES } from './rules';
export type { RuntimeClassDescription } from './runtime-class';
export { suggest } from './suggest';
export type { Trace } from './trace';
export { isAdministrator, userNameFault } from './user-name';
