import type { Case } from './case';

const spec = { containers: [{ name: 'web', image: 'example.com/web:1' }] };

/** A workload of a lasting kind, which selects its pods. */
export function workload(kind: string, own: object, pod: object = {}, labels: object | null = { app: 'web' }): Case[1] {
  const isOld = kind === 'ReplicationController';
  return {
    apiVersion: isOld ? 'v1' : 'apps/v1',
    kind,
    metadata: { name: 'web' },
    spec: { selector: isOld ? { app: 'web' } : { matchLabels: { app: 'web' } }, ...own, template: { metadata: { labels }, spec: { ...spec, ...pod } } },
  };
}

export function job(own: object, labels: object | null = {}, pod: object = {}, metadata: object = { name: 'web' }): Case[1] {
  return { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { ...own, template: { metadata: { labels }, spec: { ...spec, restartPolicy: 'Never', ...pod } } } };
}

export function cronJob(own: object, ofJob: object = {}): Case[1] {
  const template = { spec: { ...spec, restartPolicy: 'Never' } };
  return { apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'web' }, spec: { schedule: '@daily', ...own, jobTemplate: { spec: { ...ofJob, template } } } };
}
