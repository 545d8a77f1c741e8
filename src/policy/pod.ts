import { shorten, type Field } from './field';
import { osSignals, type OsSignal } from './os';
import { METADATA, POD_SPEC } from './pod-type';
import type { RuntimeClasses } from './runtime-class';
import { oddities, read, type Oddity } from './type';
import type { PodLocation } from './workload';

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
  private userName?: Effective<string>;
  private nonRoot?: Effective<boolean>;

  public constructor(public readonly kind: ContainerKind, public readonly field: Field, private readonly pod: PodView) {
    this.securityContext = field.get('securityContext');
    this.windowsOptions = this.securityContext.get('windowsOptions');
  }

  public get name(): string {
    return this.field.get('name').text;
  }

  /** E.g. `init container "setup"`. */
  public get title(): string {
    return `${TITLES[this.kind]} "${shorten(this.name)}"`;
  }

  public get runAsUserName(): Effective<string> {
    return this.userName ??= this.effective(this.windowsOptions.get('runAsUserName'), this.pod.windowsOptions.get('runAsUserName'), f => f.string);
  }

  public get hostProcess(): Effective<boolean> {
    return this.effective(this.windowsOptions.get('hostProcess'), this.pod.windowsOptions.get('hostProcess'), f => f.boolean);
  }

  public get runAsNonRoot(): Effective<boolean> {
    return this.nonRoot ??= this.effective(this.securityContext.get('runAsNonRoot'), this.pod.securityContext.get('runAsNonRoot'), f => f.boolean);
  }

  /** The ports of the node that it takes. On the network of the node, those that are not set are filled in. */
  public get hostPorts(): ReadonlyArray<{ readonly at: Field; readonly value: unknown }> {
    const fillsIn = this.pod.isPod && this.pod.spec.get('hostNetwork').value === true && this.kind !== 'ephemeralContainers';
    return this.field.get('ports').items()
      .map(port => port.get(fillsIn && !port.get('hostPort').value ? 'containerPort' : 'hostPort'))
      .filter(({ value }) => value)
      .map(at => ({ at, value: at.value }));
  }

  private effective<T>(own: Field, pods: Field, valueOf: (field: Field) => T | undefined): Effective<T> {
    const inherited = !own.isSet && pods.isSet;
    const from = inherited ? pods : own;
    return { value: valueOf(from), from, inherited };
  }
}

/** Stands among the names of a pod's fields where Kubernetes does not read one as it was meant. */
export const ODDITY = '(odd)';

/** What is known of a pod besides its fields. */
export interface PodContext {
  readonly runtimeClasses: RuntimeClasses;
  /** Whether whoever wrote it says that it is a Windows pod, whatever its fields say. */
  readonly byAuthor: boolean;
}

/** Where `windowsOptions` may stand: the pod, or one of its containers. */
export interface Holder {
  /** E.g. `the pod`, or `init container "setup"`. */
  readonly title: string;
  readonly windowsOptions: Field;
  readonly container?: ContainerView;
}

/** A pod spec with field paths, all three container kinds and effective values. Wherever it stands in its object. */
export class PodView {
  public readonly securityContext: Field;
  public readonly windowsOptions: Field;
  public readonly containers: readonly ContainerView[];
  public readonly osSignals: readonly OsSignal[];
  /** The RuntimeClass that it names, where that is known. */
  public readonly runtimeClass: Field | undefined;
  /** The names of the fields that it has, at any place where Kubernetes knows them. */
  public readonly fields: ReadonlySet<string>;
  private byValue?: ReadonlyMap<unknown, ContainerView>;

  public constructor(private readonly location: PodLocation, { runtimeClasses, byAuthor }: PodContext) {
    this.runtimeClass = runtimeClasses.get(location.spec.get('runtimeClassName').text);
    const { spec } = location;
    this.securityContext = spec.get('securityContext');
    this.windowsOptions = this.securityContext.get('windowsOptions');
    this.containers = CONTAINER_KINDS.flatMap(kind => spec.get(kind).items().map(field => new ContainerView(kind, field, this)));
    const present = new Set<string>();
    const reads = [read(this.metadata.value, METADATA, present), read(spec.value, POD_SPEC, present)];
    if (reads.includes(false)) present.add(ODDITY);
    this.fields = present;
    this.osSignals = [...osSignals(spec, this.runtimeClass, this.holders.map(({ windowsOptions }) => windowsOptions)), ...byAuthor ? [{ os: 'windows', at: spec, source: 'author' } as const] : []];
  }

  public get metadata(): Field {
    return this.location.metadata;
  }

  public get spec(): Field {
    return this.location.spec;
  }

  /** The pod itself, then its containers. */
  public get holders(): Holder[] {
    const ofContainers = this.containers.map(container => ({ title: container.title, windowsOptions: container.windowsOptions, container }));
    return [{ title: 'the pod', windowsOptions: this.windowsOptions }, ...ofContainers];
  }

  public get volumes(): ReadonlyArray<{ readonly title: string; readonly field: Field }> {
    return this.spec.get('volumes').items().map(field => ({ title: `volume "${shorten(field.get('name').text)}"`, field }));
  }

  /** Whether it has any of some fields, by their names. Most pods have few of those that rules look at, and most rules need not be asked. */
  public hasAny(names: readonly string[] | undefined): boolean {
    if (!names) return true;
    for (const name of names) {
      if (this.fields.has(name)) return true;
    }
    return false;
  }

  /** The container that a field of the pod spec stands in, if it does. */
  public containerOf(at: Field): ContainerView | undefined {
    this.byValue ??= new Map(this.containers.map(container => [container.field.value, container]));
    for (let field = at.up; field; field = field.up) {
      const container = this.byValue.get(field.value);
      if (container) return container;
    }
    return undefined;
  }

  /** What Kubernetes does not read as it was meant. */
  public oddities(): Oddity[] {
    return [...oddities(this.metadata, METADATA), ...oddities(this.spec, POD_SPEC)];
  }

  /** Whether it is a Pod itself, not a template: before admission looks, the API server fills in more of a Pod. */
  public get isPod(): boolean {
    return this.location.isPod;
  }

  /** Whether it stands in a kind of Kubernetes' own: those are all that Pod Security admission reads. */
  public get isBuiltIn(): boolean {
    return this.location.isBuiltIn;
  }

  /** Whether it is a pod that the API server has created: one that was read from a cluster. */
  public get exists(): boolean {
    return this.isPod && this.metadata.get('uid').isSet;
  }

  /** From v1.35 on, the standards relax where the users of the pod are not those of the node. */
  public get hasUserNamespace(): boolean {
    return this.spec.get('hostUsers').value === false;
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
