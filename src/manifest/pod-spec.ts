import { ACKNOWLEDGED_ANNOTATION, type Acknowledgement } from '../policy';
import type { WindowsContainer } from './container';
import { defined } from './kubernetes-object';
import type { WindowsPodOptions } from './pod-options';
import { WindowsUser } from './windows-user';

const OS_LABEL = 'kubernetes.io/os';

/** The taint by which clusters keep Linux pods off their Windows nodes. */
const WINDOWS_TOLERATION = { key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' };

/**
 * The spec of a Windows pod that the API server takes and Pod Security `restricted` admits. Linux-only fields are never
 * written, at any value. The only place that writes one.
 *
 * @param selector labels of the pod, which spread constraints count by
 */
export function podSpec(options: WindowsPodOptions, selector: Readonly<Record<string, string>>): Record<string, unknown> {
  const user = options.user ?? WindowsUser.CONTAINER_USER;
  const write = (container: WindowsContainer) => containerSpec(container, user);
  return defined({
    os: { name: 'windows' },
    nodeSelector: { [OS_LABEL]: 'windows', ...options.nodeSelector },
    tolerations: [WINDOWS_TOLERATION, ...options.tolerations ?? []],
    topologySpreadConstraints: options.topologySpreadConstraints?.map(
      constraint => ({ ...constraint, labelSelector: { matchLabels: selector } })),
    runtimeClassName: options.runtimeClassName,
    priorityClassName: options.priorityClassName,
    serviceAccountName: options.serviceAccountName,
    automountServiceAccountToken: options.automountServiceAccountToken ?? false,
    enableServiceLinks: options.enableServiceLinks ?? false,
    securityContext: { runAsNonRoot: !user.reason, windowsOptions: { runAsUserName: user.name } },
    terminationGracePeriodSeconds: options.terminationGracePeriodSeconds,
    hostAliases: options.hostAliases,
    imagePullSecrets: options.imagePullSecrets,
    initContainers: mapped(options.initContainers, write),
    containers: mapped(options.containers, write),
    volumes: options.volumes,
  });
}

function containerSpec({ user, ...container }: WindowsContainer, podUser: WindowsUser): Record<string, unknown> {
  const securityContext = user && defined({
    // What the pod says of its own user need not be true of this one.
    runAsNonRoot: !user.reason === !podUser.reason ? undefined : !user.reason,
    windowsOptions: { runAsUserName: user.name },
  });
  return defined({ ...container, securityContext });
}

/** A list that a framework fills in later is written as it stands, and judged when it is filled in. */
function mapped<T, U>(values: readonly T[] | undefined, write: (value: T) => U): readonly U[] | undefined {
  return Array.isArray(values) ? values.map(write) : values as undefined;
}

/** The annotation that carries the reasons of all administrators in a pod; nothing where there is none. */
export function acknowledgements(options: WindowsPodOptions): Record<string, string> {
  const entries = [
    entry(options.user),
    ...[...known(options.initContainers), ...known(options.containers)].map(({ name, user }) => entry(user, name)),
  ].filter(one => one !== undefined);
  return entries.length === 0 ? {} : { [ACKNOWLEDGED_ANNOTATION]: JSON.stringify(entries) };
}

function known(containers: readonly WindowsContainer[] | undefined): readonly WindowsContainer[] {
  return Array.isArray(containers) ? containers : [];
}

function entry(user: WindowsUser | undefined, container?: string): Acknowledgement | undefined {
  if (!user?.reason) return undefined;
  return { rule: 'windows/run-as-administrator', ...container !== undefined && { container }, ...user.reason };
}
