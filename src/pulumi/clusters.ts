import * as pulumi from '@pulumi/pulumi';
import { Cluster } from './cluster';
import type { Destination, JudgedResource } from './judged-resource';
import { internals } from './sdk';
import { isDeferred } from '../manifest/option-check';

const PROVIDER = 'pulumi:providers:kubernetes';
/** The engine makes them for resources that name no provider. */
const DEFAULT = /::default(_\w+)?$/;

/** The clusters of a program, by the provider through which they are reached. */
export class Clusters {
  private readonly byName = new Map<string, Cluster<JudgedResource>>();
  private readonly byProvider = new WeakMap<pulumi.Resource, Destination>();
  private readonly byUrn = new Map<string, Destination>();
  /** What is known later only, numbered: the same Output leads to the same cluster. */
  private readonly outputs = new WeakMap<object, number>();
  private count = 0;

  /** Takes note of a provider that the program makes: those of the same cluster lead to the same one. */
  public noteProvider(type: string, provider: pulumi.Resource, inputs: pulumi.Inputs = {}): void {
    if (type !== PROVIDER || this.byProvider.has(provider)) return;
    const { kubeconfig, context, cluster, namespace } = inputs as Record<string, unknown>;
    const stated = [kubeconfig === process.env['KUBECONFIG'] ? undefined : kubeconfig, context, cluster].map(value => this.numbered(value));
    const destination = {
      cluster: this.named(stated.some(value => value !== null) ? JSON.stringify(stated) : `provider ${++this.count}`),
      ...inNamespace(namespace),
    };
    this.byProvider.set(provider, destination);
    // Its outputs are there when its constructor has ended.
    void Promise.resolve().then(() => provider.urn.apply(urn => void this.byUrn.set(urn, destination)));
  }

  /** Where a resource goes that is being made. */
  public of({ provider, parent }: pulumi.CustomResourceOptions): Destination {
    const above = parent ?? pulumi.runtime.getStackResource();
    const chosen = provider ?? (above && internals(above).__providers?.['kubernetes']);
    if (!chosen) return this.default;
    // In a component provider, providers are known by their URN, which is known later only.
    if (internals(chosen).__name === undefined) return { cluster: new Cluster<JudgedResource>() };
    this.noteProvider(PROVIDER, chosen);
    return this.byProvider.get(chosen)!;
  }

  /** Where a resource goes that is on its way, by the reference to its provider: a URN and an id. */
  public referred(reference: string): Destination {
    const [, urn = ''] = /^(.*)::[^:]*$/.exec(reference) ?? [];
    if (urn === '' || DEFAULT.test(urn)) return this.default;
    return this.byUrn.get(urn) ?? { cluster: this.named(urn) };
  }

  private get default(): Destination {
    return { cluster: this.named(''), ...inNamespace(new pulumi.Config('kubernetes').get('namespace')) };
  }

  private named(name: string): Cluster<JudgedResource> {
    const cluster = this.byName.get(name) ?? new Cluster<JudgedResource>();
    this.byName.set(name, cluster);
    return cluster;
  }

  private numbered(value: unknown): unknown {
    if (!isDeferred(value)) return value ?? null;
    const number = this.outputs.get(value as object) ?? ++this.count;
    this.outputs.set(value as object, number);
    return { number };
  }
}

function inNamespace(namespace: unknown): Pick<Destination, 'namespace'> {
  if (namespace === undefined || namespace === null) return { namespace: 'default' };
  return typeof namespace === 'string' ? { namespace } : {};
}
