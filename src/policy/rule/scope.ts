import type { Field } from '../object/field';
import type { ContainerView, PodView } from '../object/pod';
import { routeTo, type Route } from '../triggers/route';

/** One of the things in a pod that a rule looks at, each on its own. */
export interface PodPart {
  /** E.g. `the pod`, or `init container "setup"`. */
  readonly title: string;
  readonly field: Field;
  /** The container that it is, or is in. */
  readonly container?: ContainerView;
}

/** All things of a sort in a pod. */
export interface Scope {
  /** The routes to them, from the root of a pod. */
  readonly routes: readonly Route[];
  /** The name of their type, where that is what they have in common, and not their place. */
  readonly type?: string;
  partsIn(pod: PodView): readonly PodPart[];
}

const CONTAINERS = 'spec.{initContainers,containers,ephemeralContainers}[]';

export const POD: Scope = {
  routes: [routeTo('spec')],
  partsIn: ({ spec }) => [{ title: 'the pod', field: spec }],
};

export const CONTAINER: Scope = {
  routes: [routeTo(CONTAINERS)],
  partsIn: ({ containers }) => containers,
};

/** The pod, then its containers: what has a security context. */
export const HOLDER: Scope = {
  routes: [...POD.routes, ...CONTAINER.routes],
  partsIn: pod => [...POD.partsIn(pod), ...CONTAINER.partsIn(pod)],
};

export const VOLUME: Scope = {
  routes: [routeTo('spec.volumes[]')],
  partsIn: ({ volumes }) => volumes,
};

/** What a container mounts. */
export const MOUNT: Scope = {
  routes: [routeTo(`${CONTAINERS}.volumeMounts[]`)],
  partsIn: ({ containers }) => containers.flatMap(container =>
    container.field.get('volumeMounts').items().map(field => ({ title: container.title, field, container }))),
};

export const ANNOTATIONS: Scope = {
  routes: [routeTo('metadata.annotations')],
  partsIn: ({ metadata }) => [{ title: 'the pod', field: metadata.get('annotations') }],
};

const known = new Map<string, Scope>();

/** Every object of a type that Kubernetes publishes, `ContainerPort` for one, wherever it is. */
export function ofType(type: string): Scope {
  const scope = known.get(type) ?? {
    type,
    routes: [],
    partsIn: pod => pod.objectsOf(type).map(field => {
      const container = pod.containerOf(field);
      return { title: container?.title ?? 'the pod', field, ...container && { container } };
    }),
  };
  known.set(type, scope);
  return scope;
}
