import type { Field } from './field';
import { osSignals, type OsSignal } from './os';
import type { RuntimeClasses } from './runtime-class';

/** In the order in which Kubernetes visits them. */
export const CONTAINER_KINDS = ['initContainers', 'containers', 'ephemeralContainers'] as const;
export type ContainerKind = typeof CONTAINER_KINDS[number];

const TITLES: Readonly<Record<ContainerKind, string>> = {
  initContainers: 'init container', containers: 'container', ephemeralContainers: 'ephemeral container',
};

/** A value as the kubelet sees it for one container: the container's own, else the pod's. */
export interface Effective<T> {
  readonly value: T | undefined;
  /** The field that sets it; the container's own, unset, where nothing does. */
  readonly from: Field;
  readonly inherited: boolean;
}

export class ContainerView {
  public readonly securityContext: Field;
  public readonly windowsOptions: Field;

  public constructor(public readonly kind: ContainerKind, public readonly field: Field, private readonly pod: PodView) {
    this.securityContext = field.get('securityContext');
    this.windowsOptions = this.securityContext.get('windowsOptions');
  }

  public get name(): string {
    return this.field.get('name').string ?? '';
  }

  /** E.g. `init container "setup"`. */
  public get title(): string {
    return `${TITLES[this.kind]} "${this.name}"`;
  }

  public get runAsUserName(): Effective<string> {
    return this.effective(this.windowsOptions.get('runAsUserName'), this.pod.windowsOptions.get('runAsUserName'), f => f.string);
  }

  public get hostProcess(): Effective<boolean> {
    return this.effective(this.windowsOptions.get('hostProcess'), this.pod.windowsOptions.get('hostProcess'), f => f.boolean);
  }

  public get runAsNonRoot(): Effective<boolean> {
    return this.effective(this.securityContext.get('runAsNonRoot'), this.pod.securityContext.get('runAsNonRoot'), f => f.boolean);
  }

  private effective<T>(own: Field, pods: Field, read: (field: Field) => T | undefined): Effective<T> {
    const inherited = !own.isSet && pods.isSet;
    const from = inherited ? pods : own;
    return { value: read(from), from, inherited };
  }
}

/** A pod spec with field paths, all three container kinds and effective values. Wherever it stands in its object. */
export class PodView {
  public readonly securityContext: Field;
  public readonly windowsOptions: Field;
  public readonly containers: readonly ContainerView[];
  public readonly osSignals: readonly OsSignal[];

  /**
   * @param byAuthor whether whoever wrote it says that it is a Windows pod, whatever its fields say
   */
  public constructor(public readonly metadata: Field, public readonly spec: Field, runtimeClasses: RuntimeClasses, byAuthor: boolean) {
    this.securityContext = spec.get('securityContext');
    this.windowsOptions = this.securityContext.get('windowsOptions');
    this.containers = CONTAINER_KINDS.flatMap(kind => spec.get(kind).items().map(field => new ContainerView(kind, field, this)));
    this.osSignals = [...osSignals(spec, runtimeClasses), ...byAuthor ? [{ os: 'windows', at: spec, source: 'author' } as const] : []];
  }

  /** Any signal makes it one; signals that contradict it are a finding, not an acquittal. */
  public get isWindows(): boolean {
    return this.osSignals.some(({ os }) => os === 'windows');
  }

  /** What `spec.os.name` says. Only the exact `windows` and `linux` mean anything to the API server. */
  public get declaredOs(): string | undefined {
    return this.spec.at('os', 'name').string;
  }
}
