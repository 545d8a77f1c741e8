import type { Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';
import { pathTo, type Path } from '../triggers/path';

/** One of the things in a pod that a rule looks at, each on its own. */
export interface Subject {
  /** E.g. `the pod`, or `init container "setup"`. */
  readonly title: string;
  readonly field: Field;
  /** The container that it is, or is in. */
  readonly container?: ContainerView;
}

/** All things of a sort in a pod. */
export interface Scope {
  /** The ways to them, from the root of a pod. */
  readonly paths: readonly Path[];
  subjectsIn(pod: PodView): readonly Subject[];
}

const CONTAINERS = 'spec.{initContainers,containers,ephemeralContainers}[]';

export const POD: Scope = {
  paths: [pathTo('spec')],
  subjectsIn: ({ spec }) => [{ title: 'the pod', field: spec }],
};

export const CONTAINER: Scope = {
  paths: [pathTo(CONTAINERS)],
  subjectsIn: ({ containers }) => containers,
};

/** The pod, then its containers: what has a security context. */
export const HOLDER: Scope = {
  paths: [...POD.paths, ...CONTAINER.paths],
  subjectsIn: pod => [...POD.subjectsIn(pod), ...CONTAINER.subjectsIn(pod)],
};

export const VOLUME: Scope = {
  paths: [pathTo('spec.volumes[]')],
  subjectsIn: ({ volumes }) => volumes,
};

/** What a container mounts. */
export const MOUNT: Scope = {
  paths: [pathTo(`${CONTAINERS}.volumeMounts[]`)],
  subjectsIn: ({ containers }) => containers.flatMap(container =>
    container.field.get('volumeMounts').items().map(field => ({ title: container.title, field, container }))),
};

export const ANNOTATIONS: Scope = {
  paths: [pathTo('metadata.annotations')],
  subjectsIn: ({ metadata }) => [{ title: 'the pod', field: metadata.get('annotations') }],
};
