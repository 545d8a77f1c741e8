import { Field } from '../../src/policy/object/field';
import { PodView } from '../../src/policy/object/pod';
import type { PodLocation } from '../../src/policy/object/pod-location';
import type { Example } from '../../src/policy/rule/rule';

export type Pod = Pick<Example, 'spec' | 'labels' | 'annotations'>;

export function viewOf(pod: Pod, byAuthor = false): PodView {
  return new PodView(locationOf(pod), { runtimeClasses: new Map() }, byAuthor);
}

export function locationOf({ spec, labels, annotations }: Pod): PodLocation {
  const root = new Field({ metadata: { labels, annotations }, spec });
  return { metadata: root.get('metadata'), spec: root.get('spec'), isPod: true, origin: 'built-in' };
}

/** A pod that nobody has anything against. */
export const good = {
  os: { name: 'windows' },
  nodeSelector: { 'kubernetes.io/os': 'windows' },
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
  initContainers: [{ name: 'setup', image: 'setup', resources: { limits: { memory: '1Gi' } } }],
  containers: [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' }, requests: { cpu: 1 } } }],
};
