/** In the order in which Kubernetes visits them. */
export const CONTAINER_KINDS = ['initContainers', 'containers', 'ephemeralContainers'] as const;
export type ContainerKind = typeof CONTAINER_KINDS[number];
