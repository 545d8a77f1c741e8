import { annotations } from './annotations';
import { claim } from './claim';
import { claimMetadata } from './claim-metadata';
import { claimSource } from './claim-source';
import { diskVolume } from './disk-volume';
import { downwardApiField } from './downward-api-field';
import { downwardApiFile } from './downward-api-file';
import { downwardApiResource } from './downward-api-resource';
import { labelSelector } from './label-selector';
import { labels } from './labels';
import { DNS_LABEL } from './names';
import { networkVolume } from './network-volume';
import { podCertificate } from './pod-certificate';
import { projectedPath } from './projected-path';
import { projectedSource } from './projected-source';
import { trustBundle } from './trust-bundle';
import { volumeDriver } from './volume-driver';
import { volumeField } from './volume-field';
import { volumeFile } from './volume-file';
import { volumeName } from './volume-name';
import { volumeNameLength } from './volume-name-length';
import { volumeSource } from './volume-source';
import { volumeWith } from './volume-sources';
import { volumeValue } from './volume-value';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import { checkOf } from '../rule/faults';
import type { Rule } from '../rule/rule';

/** The rules about each volume itself. What they report, no container can mount. */
export const VOLUME_RULES: readonly Rule[] = [
  volumeName,
  volumeNameLength,
  volumeSource,
  volumeField,
  volumeValue,
  volumeFile,
  volumeDriver,
  diskVolume,
  networkVolume,
  downwardApiFile,
  downwardApiField,
  downwardApiResource,
  projectedSource,
  projectedPath,
  trustBundle,
  podCertificate,
  claim,
  claimSource,
  claimMetadata,
];

/** What containers can mount by its name, as the API server sees it. */
export interface Volumes {
  /** Volumes, and the claims of a StatefulSet. */
  readonly accepted: ReadonlyMap<string, Field>;
  /** The names of volumes that an accepted one has already. */
  readonly twins: readonly Field[];
}

export function volumesOf(pod: PodView): Volumes {
  const faulty = faultyIn(pod);
  const claims = pod.objectsOf('PersistentVolumeClaim').filter(one => DNS_LABEL.accepts(one.at('metadata', 'name').text));
  const accepted = new Map(claims.map(one => [one.at('metadata', 'name').text, one]));
  const claimed = new Set(accepted.keys());
  const twins: Field[] = [];
  for (const volume of pod.objectsOf('Volume')) {
    const name = volume.get('name');
    // A claim takes the place of the volumes of its name.
    if (name.text === '' || claimed.has(name.text)) continue;
    if (accepted.has(name.text)) twins.push(name);
    else if (!faulty.has(volume.key)) accepted.set(name.text, volume);
  }
  return { accepted, twins };
}

/** The places in the list of volumes of those that are refused. */
function faultyIn(pod: PodView): ReadonlySet<Field['key']> {
  return new Set([...VOLUME_RULES, labels, annotations, labelSelector].flatMap(rule => [...checkOf(rule)(pod)]).map(({ at }) => volumeWith(at)?.key));
}
