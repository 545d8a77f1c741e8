import type { PolicyResource } from '@pulumi/policy';
import { readProperties } from './known';
import { judged } from './resource';
import type { Finding } from '../../policy';
import { Cluster } from '../cluster';
import type { ClusterOptions } from '../guard-options';
import { isKubernetes } from '../kubernetes-type';
import type { Destination, Subject } from '../subject';
import { judgeAmong } from '../surroundings';
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
  const clusters = new Map<string, Cluster<Subject>>();
  const entries = resources.filter(({ type }) => isKubernetes(type)).map(resource => {
    const { type, name, urn } = resource;
    const held = resource.parent?.name === name ? heldBy(urn) : undefined;
    const subject: Subject = { type, name, urn, destination: destinationOf(resource, clusters), ...held && { held } };
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

function destinationOf({ provider }: PolicyResource, clusters: Map<string, Cluster<Subject>>): Destination {
  const isDefault = provider === undefined || /^default(_\w+)?$/.test(provider.name);
  const key = isDefault ? '' : provider.urn;
  const cluster = clusters.get(key) ?? new Cluster<Subject>();
  clusters.set(key, cluster);
  const namespace: unknown = provider?.props['namespace'];
  return { cluster, namespace: typeof namespace === 'string' ? namespace : 'default' };
}
