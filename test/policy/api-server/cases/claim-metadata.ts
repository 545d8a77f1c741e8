import type { Case } from '../case';
import { withClaim } from '../volume';

const AT = 'spec.volumes[0].ephemeral.volumeClaimTemplate.metadata';
const metadata = (more: object) => withClaim({}, { metadata: more });
const other = (name: string, value: unknown): Case => [`${name}: ${JSON.stringify(value)}`, metadata({ [name]: value }), {
  [`${AT}.${name}`]: [`${AT}.${name} is set; the API server accepts labels and annotations`, `remove ${name}`],
}];

export const CASES: readonly Case[] = [
  ['labels and annotations', metadata({ labels: { a: 'b' }, annotations: { a: 'b' } }), {}],
  ['what counts as absent', metadata({ name: '', generateName: null, generation: 0, creationTimestamp: null }), {}],
  other('name', 'a'),
  other('generateName', 'a'),
  other('namespace', 'a'),
  other('uid', 'a'),
  other('resourceVersion', 'a'),
  other('selfLink', 'a'),
  other('generation', 1),
  other('creationTimestamp', '2026-11-23T12:00:00Z'),
  other('deletionTimestamp', '2026-11-23T12:00:00Z'),
  other('deletionGracePeriodSeconds', 0),
  other('finalizers', []),
  other('ownerReferences', []),
  other('managedFields', []),
];
