import { workloadOf } from './workload';
import type { Example } from '../src/policy';

type Data = Readonly<Record<string, unknown>>;

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];

/** The whole manifest of an example. What every pod must have and the example leaves out is filled in. */
export function podOf({ spec, labels, annotations, workload, metadata: more }: Example): Data {
  const metadata = { name: 'web', ...labels && { labels }, ...annotations && { annotations } };
  const pod = { metadata, spec: withVolumes(withContainers(spec)) };
  return workload ? workloadOf(pod, workload, more) : { apiVersion: 'v1', kind: 'Pod', ...pod, metadata: { ...metadata, ...more } };
}

function withContainers(spec: Data): Data {
  const filled = ([key, value]: [string, unknown]) => [key, CONTAINER_LISTS.includes(key) && Array.isArray(value) ? value.map(withImage) : value];
  return Object.fromEntries(Object.entries({ ...spec, containers: spec['containers'] ?? [{ name: 'web' }] }).map(filled)) as Data;
}

function withImage({ name, ...container }: Data): Data {
  return { name, image: `registry.example.com/shop/${String(name)}:1.4`, ...container };
}

function withVolumes(spec: Data): Data {
  const volumes = listOf(spec['volumes']);
  const containers = CONTAINER_LISTS.flatMap(key => listOf(spec[key]));
  const mounts = containers.flatMap(container => [...listOf(container['volumeMounts']), ...listOf(container['volumeDevices'])]);
  const missing = [...new Set(mounts.map(({ name }) => name))].filter(name => !volumes.some(volume => volume['name'] === name));
  if (missing.length === 0) return spec;
  return { ...spec, volumes: [...volumes, ...missing.map(name => ({ name, persistentVolumeClaim: { claimName: name } }))] };
}

function listOf(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value as Data[] : [];
}
