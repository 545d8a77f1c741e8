import type { ExampleWorkload } from '../src/policy';

/** A Pod as the template of a workload. */
export interface ExamplePod {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

const GROUPS: Readonly<Partial<Record<ExampleWorkload['kind'], string>>> = { ReplicationController: 'v1', Job: 'batch/v1', CronJob: 'batch/v1' };
const LABELS = { app: 'web' };

/**
 * The manifest of a workload whose pods are like one.
 *
 * @param more of the metadata of the workload itself
 */
export function workloadOf(
  { metadata: { labels, annotations }, spec }: ExamplePod, { kind, spec: own }: ExampleWorkload, more: object = {},
): Record<string, unknown> {
  const metadata = { labels: { ...LABELS, ...labels as object }, ...annotations !== undefined && { annotations } };
  return { apiVersion: GROUPS[kind] ?? 'apps/v1', kind, metadata: { name: 'web', ...more }, spec: specOf(kind, own, { metadata, spec }) };
}

function specOf(kind: ExampleWorkload['kind'], own: Readonly<Record<string, unknown>>, template: ExamplePod): Record<string, unknown> {
  if (kind === 'CronJob') return { schedule: '30 2 * * *', jobTemplate: { spec: { template: ended(template) } }, ...own };
  if (kind === 'Job') return { ...own, template: ended(template) };
  const selector = kind === 'ReplicationController' ? LABELS : { matchLabels: LABELS };
  return { selector, ...own, template };
}

/** The pods of a job end. */
function ended({ metadata, spec }: ExamplePod): ExamplePod {
  return { metadata, spec: { restartPolicy: 'Never', ...spec } };
}
