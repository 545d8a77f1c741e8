import { CONTAINER_KINDS, type ContainerKind } from './container-kind';
import { isRecord, shorten, type Field } from './field';
import { weakSignals } from './likely';
import { osSignals, type OsSignal } from './os';
import { METADATA, POD_SPEC, typeNamed } from './pod-fields';
import type { PodLocation, Workload } from './pod-location';
import type { RuntimeClasses } from './runtime-class';
import { fieldFaults, objectsIn, type FieldFault, type Fields } from './type';

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

/** Where `windowsOptions` may be set: the pod, or one of its containers. */
export interface Holder {
  /** E.g. `the pod`, or `init container "setup"`. */
  readonly title: string;
  readonly windowsOptions: Field;
  readonly container?: ContainerView;
}

export class ContainerView implements Holder {
  public readonly securityContext: Field;
  public readonly windowsOptions: Field;
  private userName?: Effective<string>;
  private nonRoot?: Effective<boolean>;

  public constructor(public readonly kind: ContainerKind, public readonly field: Field, private readonly pod: PodView) {
    this.securityContext = field.get('securityContext');
    this.windowsOptions = this.securityContext.get('windowsOptions');
  }

  /** Itself: a holder may be the pod as well. */
  public get container(): this {
    return this;
  }

  public get name(): string {
    return this.field.get('name').text;
  }

  /** E.g. `init container "setup"`; one without a name goes by its path. */
  public get title(): string {
    return this.name === '' ? this.field.path : `${TITLES[this.kind]} "${shorten(this.name)}"`;
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

export class VolumeView {
  public constructor(public readonly field: Field) {}

  /** E.g. `volume "cache"`; one without a name goes by its path. */
  public get title(): string {
    const name = this.field.get('name').text;
    return name === '' ? this.field.path : `volume "${shorten(name)}"`;
  }
}

/** What is known of a pod besides its fields. */
export interface PodContext {
  readonly runtimeClasses: RuntimeClasses;
  /** Whether it was read from a cluster, whose API server and webhooks have filled in fields. */
  readonly fromCluster?: boolean;
}

/** A pod spec with field paths, all three container kinds and effective values. Wherever it is in its object. */
export class PodView {
  public readonly securityContext: Field;
  public readonly windowsOptions: Field;
  public readonly containers: readonly ContainerView[];
  /** The pod itself, then its containers. */
  public readonly holders: readonly Holder[];
  public readonly osSignals: readonly OsSignal[];
  /** Any strong signal makes it a Windows pod; signals that contradict it are a finding, not an acquittal. */
  public readonly isWindows: boolean;
  /** Whether weak signals alone say that it is one. */
  public readonly isLikelyWindows: boolean;
  /** The RuntimeClass that it names, where that is known. */
  public readonly runtimeClass: Field | undefined;
  private byValue?: ReadonlyMap<unknown, ContainerView>;
  private byType?: ReadonlyMap<string, readonly Field[]>;

  /** @param byAuthor whether whoever wrote it says that it is a Windows pod, whatever its fields say */
  public constructor(private readonly location: PodLocation, private readonly context: PodContext, byAuthor = false) {
    const { runtimeClasses } = context;
    const { spec } = location;
    this.runtimeClass = runtimeClasses.get(spec.get('runtimeClassName').text);
    this.securityContext = spec.get('securityContext');
    this.windowsOptions = this.securityContext.get('windowsOptions');
    this.containers = this.containersIn(spec);
    this.holders = [{ title: 'the pod', windowsOptions: this.windowsOptions }, ...this.containers];
    const own = osSignals(spec, this.runtimeClass, this.holders, byAuthor);
    const around = location.around ?? own;
    const strong = own.length > 0 ? own : around.filter(({ strength }) => strength === 'strong');
    this.osSignals = strong.length > 0 ? strong : weakSignals(this, around);
    this.isWindows = strong.some(({ os }) => os === 'windows');
    this.isLikelyWindows = !this.isWindows && this.osSignals.some(({ os }) => os === 'windows');
  }

  private containersIn(spec: Field): ContainerView[] {
    const containers: ContainerView[] = [];
    for (const kind of CONTAINER_KINDS) {
      for (const field of spec.get(kind).items()) containers.push(new ContainerView(kind, field, this));
    }
    return containers;
  }

  public get metadata(): Field {
    return this.location.metadata;
  }

  public get spec(): Field {
    return this.location.spec;
  }

  public get volumes(): VolumeView[] {
    return this.spec.get('volumes').items().map(field => new VolumeView(field));
  }

  /** The container that a field of the pod spec is, or is in, if any. */
  public containerOf(at: Field): ContainerView | undefined {
    this.byValue ??= new Map(this.containers.map(container => [container.field.value, container]));
    for (let field: Field | undefined = at; field; field = field.up) {
      const container = isRecord(field.value) ? this.byValue.get(field.value) : undefined;
      if (container) return container;
    }
    return undefined;
  }

  /** The objects of a type that Kubernetes publishes, `ContainerPort` for one, in the pod and in the workload that holds it. */
  public objectsOf(type: string): readonly Field[] {
    return (this.byType ??= this.objectsByType()).get(type) ?? [];
  }

  private objectsByType(): ReadonlyMap<string, readonly Field[]> {
    const byType = new Map<string, Field[]>();
    for (const { at, name } of this.decoded.flatMap(({ field, type }) => [...objectsIn(field, type)])) {
      const known = byType.get(name);
      if (known) known.push(at);
      else byType.set(name, [at]);
    }
    return byType;
  }

  /** What Kubernetes decodes, and as what. */
  private get decoded(): ReadonlyArray<{ readonly field: Field; readonly type: Fields }> {
    const { workload } = this;
    if (workload) return [{ field: workload.field, type: typeNamed(workload.kind) }];
    return [{ field: this.metadata, type: METADATA }, { field: this.spec, type: POD_SPEC }];
  }

  /** What Kubernetes does not read as it was meant. */
  public fieldFaults(): FieldFault[] {
    return this.decoded.flatMap(({ field, type }) => [...fieldFaults(field, type)]);
  }

  /** The object that it is, or is in, where that is of a built-in kind. */
  public get workload(): Workload | undefined {
    return this.location.workload;
  }

  /** Whether it is a Pod itself, not a template: before admission looks, the API server fills in more of a Pod. */
  public get isPod(): boolean {
    return this.location.isPod === true;
  }

  public get origin(): PodLocation['origin'] {
    return this.location.origin;
  }

  /** Whether it is in a built-in kind: Pod Security admission reads no others. */
  public get isBuiltIn(): boolean {
    return this.location.origin === 'built-in';
  }

  /** Whether what it consists of is known to be exactly what Kubernetes decodes as a pod. */
  public get hasSchema(): boolean {
    return this.location.origin === 'built-in' || this.location.origin === 'embedded';
  }

  /** Whether it is a pod that the API server has created. Nothing in the object can say so. */
  public get exists(): boolean {
    return this.isPod && this.context.fromCluster === true;
  }

  /** From v1.35 on, the standards relax where the users of the pod are not those of the node. */
  public get hasUserNamespace(): boolean {
    return this.spec.get('hostUsers').value === false;
  }

  /** What `spec.os.name` says. Only the exact `windows` and `linux` mean anything to the API server. */
  public get declaredOs(): string | undefined {
    return this.spec.at('os', 'name').string;
  }
}
