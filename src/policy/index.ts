export { acknowledge } from './acknowledge';
export { ACKNOWLEDGED_ANNOTATION, acknowledgementFault, covers, isDate } from './acknowledgement';
export { admit } from './admit';
export { applyEdits } from './apply-edit';
export {
  namespacePolicy,
  type AdmissionAnswer, type AdmissionConfiguration, type AdmissionRequest, type LabelFault, type NamespacePolicy,
} from './pod-security/admission';
export type { Form } from './api-server/form';
export { IP_ADDRESS } from './api-server/ip-address';
export { DNS_LABEL, DNS_SUBDOMAIN, LABEL_VALUE, PORT_NAME, QUALIFIED_NAME, VARIABLE_NAME } from './api-server/names';
export { amountOf } from './object/amount';
export { Field } from './object/field';
export type { Acknowledgement, Edit, Finding, Gate, Severity } from './finding';
export { needsAdministrator } from './object/image';
export { isRefusal, judge } from './judge';
export type { JudgeOptions } from './judge-options';
export { MERGE_KEY, withoutMergeKey, withoutMergeKeys } from './object/merge-key';
export type { NamespaceLabels } from './pod-security/namespaces';
export { KUBERNETES_MINOR, KUBERNETES_VERSION } from './kubernetes-version';
export { ofWindows } from './of-windows';
export { POD_SECURITY_CHECKS } from './pod-security/checks';
export type { Denial, PodSecurityCheck, Variant } from './pod-security/check';
export type { CheckDenial } from './pod-security/evaluate';
export * from './pod-security/labels';
export type { ContainerView, Effective, PodView } from './object/pod';
export { isSignificantPodUpdate } from './pod-security/pod-update';
export { pathText, touches, type Path } from './object/path';
export { resourceName, type Resource } from './object/resource';
export { renderAcknowledged, renderFinding, renderWarning, whoRefuses } from './render';
export type { Evidence, GateReport, PodReport, Report } from './report';
export { placeOf } from './windows/mount-path';
export type { Example, ExampleWorkload, Fault, Rule } from './rule/rule';
export { RULES } from './rules';
export type { RuntimeClassDescription } from './object/runtime-class';
export { kubernetesFile, sourceText, type Source } from './source';
export { suggest } from './text/suggest';
export type { Trigger } from './triggers/trigger';
export { isAdministrator, userNameFault } from './object/user-name';
