import type { PolicyResource } from '@pulumi/policy';
import { judged } from './judged';
import { readProperties } from './known';
import type { Finding } from '../../policy';
import { Cluster } from '../cluster';
import type { ClusterOptions } from '../guard-options';
import { judgeAmong } from '../judge-among';
import type { Destination, JudgedResource } from '../judged-resource';
import { isKubernetes } from '../kubernetes-type';
import { heldBy } from '../urn';

/** What is refused of a resource of a stack. */
export interface Refused {
  readonly resource: PolicyResource;
  /** By itself. */
  readonly alone: readonly Finding[];
  /** With all that the stack says about its cluster. */
  readonly together: readonly Finding[];
}

/** Judges the resources of a stack together: by cluster, which is to say by provider. */
export function judgeStack(resources: readonly PolicyResource[], known: ClusterOptions): Refused[] {
  const clusters = new Map<string, Cluster<JudgedResource>>();
  const entries = resources.filter(({ type }) => isKubernetes(type)).map(resource => {
    const { type, name, urn } = resource;
    const held = resource.parent?.name === name ? heldBy(urn) : undefined;
    const subject: JudgedResource = { type, name, urn, destination: destinationOf(resource, clusters), ...held && { held } };
    return { resource, entry: subject.destination.cluster.note(subject, readProperties(resource.props)) };
  });
  return entries.map(({ resource, entry }) => {
    const alone = judged(resource);
    return {
      resource,
      alone: typeof alone === 'string' ? [] : alone.refused,
      together: judgeAmong(entry.subject.destination.cluster, entry, known).refused,
    };
  });
}

function destinationOf({ provider }: PolicyResource, clusters: Map<string, Cluster<JudgedResource>>): Destination {
  const isDefault = provider === undefined || /^default(_\w+)?$/.test(provider.name);
  const key = isDefault ? '' : provider.urn;
  const cluster = clusters.get(key) ?? new Cluster<JudgedResource>();
  clusters.set(key, cluster);
  const namespace: unknown = provider?.props['namespace'];
  return { cluster, namespace: typeof namespace === 'string' ? namespace : 'default' };
}
