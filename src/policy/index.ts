export { ACKNOWLEDGED_ANNOTATION, isDate } from './acknowledgement';
export type { Acknowledgement, Edit, Finding, Gate, Resource, Severity } from './finding';
export { isRefusal, judge, type JudgeOptions, type PodReport, type Report } from './judge';
export * from './pod-security-labels';
export { renderAcknowledged, renderFinding, resourceName } from './render';
export type { Example, Fault, Rule } from './rule';
export { RULES } from './rules';
export { isAdministrator, userNameFault } from './user-name';
