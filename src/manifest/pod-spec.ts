import { ACKNOWLEDGED_ANNOTATION, type Acknowledgement } from '../policy';
import { defined } from './kubernetes-object';
import { WindowsUser } from './windows-user';

const OS_LABEL = 'kubernetes.io/os';

/** The taint by which clusters keep Linux pods off their Windows nodes. */
const WINDOWS_TOLERATION = { key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' };

/** The options of a pod that are not written as they are. */
export interface PodSpecOptions {
  readonly user?: WindowsUser;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly object[];
  readonly topologySpreadConstraints?: readonly object[];
  readonly containers?: readonly ContainerOptions[];
  readonly initContainers?: readonly ContainerOptions[];
}

interface ContainerOptions {
  readonly name: string;
  readonly user?: WindowsUser;
}

/**
 * The spec of a Windows pod that the API server accepts and Pod Security `restricted` admits. Linux-only fields are never
 * written, at any value. The only place that writes one: it names what has a default, and copies everything else.
 *
 * @param selector labels of the pod, which spread constraints count by
 */
export function podSpec(
  { user: given, nodeSelector, tolerations, topologySpreadConstraints, initContainers, containers, ...others }: PodSpecOptions,
  selector: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const user = given ?? WindowsUser.CONTAINER_USER;
  const write = (container: ContainerOptions) => containerSpec(container, user);
  return defined({
    os: { name: 'windows' },
    nodeSelector: { [OS_LABEL]: 'windows', ...nodeSelector },
    tolerations: [WINDOWS_TOLERATION, ...tolerations ?? []],
    topologySpreadConstraints: topologySpreadConstraints?.map(constraint => ({ ...constraint, labelSelector: { matchLabels: selector } })),
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: { runAsNonRoot: !user.reason, windowsOptions: { runAsUserName: user.name } },
    ...defined(others),
    initContainers: mapped(initContainers, write),
    containers: mapped(containers, write),
  });
}

function containerSpec({ user, ...container }: ContainerOptions, podUser: WindowsUser): Record<string, unknown> {
  const securityContext = user && defined({
    // What the pod says of its own user need not be true of this one.
    runAsNonRoot: !user.reason === !podUser.reason ? undefined : !user.reason,
    windowsOptions: { runAsUserName: user.name },
  });
  return defined({ ...container, securityContext });
}

/** A list that a framework fills in later is written as it is, and judged when it is filled in. */
function mapped<T, U>(values: readonly T[] | undefined, write: (value: T) => U): readonly U[] | undefined {
  return Array.isArray(values) ? values.map(write) : values as undefined;
}

/** The annotation that carries the reasons of all administrators in a pod; nothing where there is none. */
export function acknowledgements(options: PodSpecOptions): Record<string, string> {
  const entries = [
    entry(options.user),
    ...[...known(options.initContainers), ...known(options.containers)].map(({ name, user }) => entry(user, name)),
  ].filter(one => one !== undefined);
  return entries.length === 0 ? {} : { [ACKNOWLEDGED_ANNOTATION]: JSON.stringify(entries) };
}

function known(containers: readonly ContainerOptions[] | undefined): readonly ContainerOptions[] {
  return Array.isArray(containers) ? containers : [];
}

function entry(user: WindowsUser | undefined, container?: string): Acknowledgement | undefined {
  if (!user?.reason) return undefined;
  return { rule: 'windows/run-as-administrator', ...container !== undefined && { container }, ...user.reason };
}
