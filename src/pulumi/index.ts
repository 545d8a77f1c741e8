export * from './generated';
export { guardWindowsWorkloads } from './guard';
export type { ClusterOptions, GuardOptions } from './guard-options';
export * from './int-or-string';
export type { RuntimeClassDescriptions } from './judgement';
export * from './refused-error';
