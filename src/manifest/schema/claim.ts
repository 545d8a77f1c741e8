import { dnsSubdomain } from './names';
import { list, oneOf, optional, required, struct } from './option';
import { quantities } from './quantity';

export const claimSpec = struct('PersistentVolumeClaimSpec', 'What a claim asks for. There is no `volumeMode`: Windows has no raw block volumes.', {
  accessModes: required(list(oneOf('ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'), 1), 'Ways in which the volume can be mounted.'),
  storageClassName: optional(dnsSubdomain, 'Storage class, whose driver has to run on Windows.', 'the default class of the cluster'),
  resources: required(struct('VolumeResourceRequirements', 'How large the volume is.', {
    requests: required(quantities, "The least that it holds, e.g. `{ storage: '10Gi' }`."),
  }), 'How large the volume is.'),
});
