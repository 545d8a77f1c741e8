import type { Json } from './merged';

/** What `os.name` says, or `none` where it says nothing. */
export type OsName = 'linux' | 'windows' | 'none';

export type Kind = 'Pod' | 'PodTemplate' | 'ReplicationController' | 'DaemonSet' | 'Deployment' | 'ReplicaSet' | 'StatefulSet' | 'Job' | 'CronJob';

/** Something optional that a pod, or the object around it, may have, and that Kubernetes accepts beside all other parts. */
export interface Part {
  /** Of parts with the same word here there is at most one in an object. */
  readonly choices?: readonly string[];
  /** On which systems it is right. Default: on all. */
  readonly os?: readonly OsName[];
  /** In which kinds it is right. Default: in all that it is listed for. */
  readonly kinds?: readonly Kind[];
  readonly adds: Json;
}

/** Where there is no Windows. */
export const LINUX: readonly OsName[] = ['linux', 'none'];
export const WINDOWS: readonly OsName[] = ['windows', 'none'];

/** A part of the pod. */
export function pod(spec: Json, more: Omit<Part, 'adds'> = {}): Part {
  return { ...more, adds: { spec } };
}

/** A part of the container that every pod has. */
export function web(container: Json, more: Omit<Part, 'adds'> = {}): Part {
  return pod({ containers: [{ name: 'web', ...container }] }, more);
}
