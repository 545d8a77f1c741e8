import type { RuntimeClassDescriptions } from './judgement';
import { isPatch, kubernetesType } from './kubernetes-type';
import type { Reading } from './reading';
import type { ResourceName } from './resource-name';
import { Field, touches, type NamespaceLabels } from '../policy';

/** A resource that goes to a cluster. */
export interface ClusterResource extends ResourceName {
  readonly urn: string;
  /** Which child of a component of this library it is, if it is one. A workload is one of Windows, whatever its fields say. */
  readonly held?: 'workload' | 'namespace';
  /** The namespace is that of what names none. It is absent where that is known later only. */
  readonly destination: { readonly namespace?: string };
}

/** A resource and what was last read of it. */
export interface Entry<R extends ClusterResource = ClusterResource> {
  readonly subject: R;
  readonly reading: Reading;
  /** Which object of the cluster it is, or patches. It is absent where that is known later only. */
  readonly target?: Target;
}

export interface Target {
  readonly group: string;
  readonly kind: string;
  /** None, where its kind has none. */
  readonly namespace?: string;
  readonly name: string;
}

const NAMESPACE = kindOf({ group: '', kind: 'Namespace' });
const VOLUME = kindOf({ group: '', kind: 'PersistentVolume' });
const RUNTIME_CLASS = kindOf({ group: 'node.k8s.io', kind: 'RuntimeClass' });

/** What a program says about one cluster: objects, and patches of objects. */
export class Cluster<R extends ClusterResource = ClusterResource> {
  private readonly entries = new Map<string, Entry<R>>();
  /** By kind, object and URN. */
  private readonly byTarget = new Map<string, Map<string, Map<string, Entry<R>>>>();
  /** Who selects pods by a label, by namespace and label. */
  private readonly selectors = new Map<string, unknown>();
  private readonly labels = new Known<NamespaceLabels>();
  private readonly classes = new Known<RuntimeClassDescriptions>();

  /** Takes note of a resource, or of what is known of it now. */
  public note(subject: R, reading: Reading): Entry<R> {
    const entry = this.entryOf(subject, reading);
    const { target } = entry;
    const old = this.entries.get(subject.urn);
    if (old?.target) this.about(old.target).delete(subject.urn);
    this.entries.set(subject.urn, entry);
    if (target) this.about(target).set(subject.urn, entry);
    if (target && kindOf(target) === NAMESPACE) this.labels.forget();
    if (target && kindOf(target) === RUNTIME_CLASS) this.classes.forget();
    return entry;
  }

  public entryAt(urn: string): Entry<R> | undefined {
    return this.entries.get(urn);
  }

  public entryOf(subject: R, reading: Reading): Entry<R> {
    const target = targetOf(subject, reading);
    return { subject, reading, ...target && { target } };
  }

  /** What else the program says about the object of an entry: the object itself first, then patches of it. */
  public othersOf({ subject, target }: Entry<R>): Entry<R>[] {
    return target ? objectFirst(this.about(target)).filter(entry => entry.subject.urn !== subject.urn) : [];
  }

  /** What a new entry can have made wrong: what is about the same object, and pods that it says something about. */
  public affectedBy(entry: Entry<R>): Entry<R>[] {
    const { target } = entry;
    if (!target) return this.claimedBy(entry);
    const { name } = target;
    const kind = kindOf(target);
    const isAffected = kind === NAMESPACE ? ({ subject, reading }: Entry<R>) => namespaceOf(subject, reading) === name
      : kind === RUNTIME_CLASS ? ({ reading }: Entry<R>) => says(reading.object, 'runtimeClassName', name)
        : undefined;
    const affected = isAffected ? [...this.entries.values()].filter(isAffected) : this.claimedBy(entry);
    return [...new Set([...this.othersOf(entry), ...affected])];
  }

  /** What speaks about a volume: claims, and pods with claims. */
  public get claims(): Entry<R>[] {
    return [...this.entries.values()].filter(claims);
  }

  /** The volumes that something may claim. */
  private claimedBy(entry: Entry<R>): Entry<R>[] {
    const volumes = [...this.byTarget.get(VOLUME)?.values() ?? []].flatMap(about => [...about.values()]);
    return volumes.length > 0 && claims(entry) ? volumes : [];
  }

  /** Whether somebody is the only one who selects pods of a namespace by a label. */
  public isOnly(owner: unknown, namespace: string, label: string): boolean {
    const key = JSON.stringify([namespace, label]);
    if (!this.selectors.has(key)) this.selectors.set(key, owner);
    return this.selectors.get(key) === owner;
  }

  /** Labels of the namespaces that the program makes or patches, on top of those that are described. */
  public namespaces(described: NamespaceLabels): NamespaceLabels {
    return this.labels.of(described, () => this.objectsOf(NAMESPACE).map(({ name, object }) => [name, new Field(object).at('metadata', 'labels').value]));
  }

  /** RuntimeClasses that the program makes or patches, on top of those that are described. */
  public runtimeClasses(described: RuntimeClassDescriptions): RuntimeClassDescriptions {
    return this.classes.of(described, () => this.objectsOf(RUNTIME_CLASS).map(({ name, object }) => [name, object]));
  }

  private objectsOf(kind: string): Array<{ readonly name: string; readonly object: Reading['object'] }> {
    return [...this.byTarget.get(kind)?.values() ?? []]
      .flatMap(about => objectFirst(about).map(({ target, reading }) => ({ name: target!.name, object: reading.object })));
  }

  private about(target: Target): Map<string, Entry<R>> {
    return member(member(this.byTarget, kindOf(target)), JSON.stringify([target.namespace, target.name]));
  }
}

/** What is described, with what the program says on top: put together once, until the program says more. */
class Known<T extends Readonly<Record<string, object>>> {
  private last?: { readonly described: T; readonly all: T };

  public of(described: T, declared: () => Array<[string, unknown]>): T {
    if (this.last?.described !== described) {
      const all: Record<string, object> = { ...described };
      for (const [name, more] of declared()) all[name] = { ...all[name], ...more as object };
      this.last = { described, all: all as T };
    }
    return this.last.all;
  }

  public forget(): void {
    delete this.last;
  }
}

/** A map in a map, made where it is not there. */
function member<T extends Map<string, unknown>>(maps: Map<string, T>, key: string): T {
  const inner = maps.get(key) ?? new Map() as T;
  maps.set(key, inner);
  return inner;
}

function objectFirst<E extends Entry>(about: ReadonlyMap<string, E>): E[] {
  const all = [...about.values()];
  const isOfPatch = ({ subject: { type }, reading: { object } }: E) => isPatch(type, object);
  return [...all.filter(entry => !isOfPatch(entry)), ...all.filter(isOfPatch)];
}

function targetOf(subject: ClusterResource, reading: Reading): Target | undefined {
  const { apiVersion, kind } = { ...kubernetesType(subject.type) };
  const name = new Field(reading.object).at('metadata', 'name').string;
  if (!apiVersion || !kind || name === undefined || reading.unknown.some(path => touches(path, ['metadata', 'name']))) return undefined;
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  if ([NAMESPACE, RUNTIME_CLASS, VOLUME].includes(kindOf({ group, kind }))) return { group, kind, name };
  const namespace = namespaceOf(subject, reading);
  return namespace === undefined ? undefined : { group, kind, namespace, name };
}

/** The namespace into which a resource goes, where it is known. */
export function namespaceOf({ destination }: ClusterResource, { object, unknown }: Reading): string | undefined {
  if (unknown.some(path => touches(path, ['metadata', 'namespace']))) return undefined;
  return new Field(object).at('metadata', 'namespace').text || destination.namespace;
}

function kindOf({ group, kind }: Pick<Target, 'group' | 'kind'>): string {
  return `${group}/${kind}`;
}

/** Whether it is a claim to a volume, or has one. */
function claims({ subject: { type }, reading: { object } }: Entry): boolean {
  return kubernetesType(type)?.kind === 'PersistentVolumeClaim' || ['persistentVolumeClaim', 'volumeClaimTemplate', 'volumeClaimTemplates'].some(key => says(object, key));
}

/** Whether a key is anywhere in an object, with a value if one is given. */
function says(value: unknown, key: string, wanted?: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => (name === key && (wanted === undefined || inner === wanted)) || says(inner, key, wanted));
}

/** Whether it is a volume, which is judged with the claims to it. */
export function isVolume({ subject: { type } }: Entry): boolean {
  const { apiVersion, kind } = { ...kubernetesType(type) };
  return apiVersion === 'v1' && kind === 'PersistentVolume';
}
