import { dnsSubdomain } from './names';
import { list, oneOf, optional, required, spelled, struct } from './option';
import { quantities } from './quantity';
import { check, either } from '../option-check';

const MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];

export const claimSpec = struct('PersistentVolumeClaimSpec', 'What a claim asks for. There is no `volumeMode`: Windows has no raw block volumes.', {
  accessModes: required(list(oneOf(...MODES), 1), `Ways in which the volume can be mounted: ${MODES.map(mode => `\`${mode}\``).join(', ')}.`),
  storageClassName: optional(
    spelled('string', either(dnsSubdomain, check(value => value === '', 'an empty string'))),
    'Storage class, whose driver has to run on Windows; empty for a volume that exists.', 'the default class of the cluster'),
  resources: required(struct('VolumeResourceRequirements', 'How large the volume is.', {
    requests: required(quantities, "The least that it holds, e.g. `{ storage: '10Gi' }`."),
  }), 'How large the volume is.'),
});
