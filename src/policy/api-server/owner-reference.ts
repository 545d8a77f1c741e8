import { isAbsent, refusal } from './form';
import { ownMetadata } from './own-metadata';
import { REFUSED } from './refused';
import { memberOf, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';

const REQUIRED = ['apiVersion', 'kind', 'name', 'uid'];
const FIELDS = [...REQUIRED, 'controller', 'blockOwnerDeletion'];
const API_VERSION = /^(?:[^/]*\/)?[^/]+$/;
const API_VERSION_WANTED = 'a version, or a group, a slash and a version';
/** `v1` without a group. */
const CORE_V1 = /^\/?v1$/;

export const ownerReference: Rule = {
  id: 'api-server/owner-reference',
  title: 'Every owner of an object is named in full, and one at most controls it',
  why: 'When the owner is gone, Kubernetes deletes the object. It finds the owner by version, kind, name and uid; controllers write all of them.',
  remedy: 'name the owner in full, or leave ownerReferences to the controller that owns the object',
  ...REFUSED,
  sources: [
    ...['validateOwnerReference', 'ValidateOwnerReferences'].map(symbol => ({ project: 'apimachinery', file: 'pkg/api/validation/objectmeta.go', symbol } as const)),
    { project: 'apiserver', file: 'pkg/endpoints/handlers/rest.go', symbol: 'dedupOwnerReferences' },
  ],
  triggers: [{ type: 'ObjectMeta', field: 'ownerReferences' }],
  *check(pod) {
    for (const list of ownMetadata(pod).map(metadata => metadata.get('ownerReferences'))) {
      const references = distinct(list.items());
      for (const reference of references) yield* faultsOf(pod, reference);
      if (references.filter(reference => reference.get('controller').value === true).length > 1) {
        yield refusal(pod, list, `${list.path} names more than one controller; the API server accepts one`, 'leave controller: true to one of them');
      }
    }
  },
  examples: {
    pass: [
      { title: 'an owner', metadata: { ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: 'fb1a6c2e-8c0a-4ae8-9b3e-2f7d1c5e9a04' }] }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'no uid', metadata: { ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web' }] }, spec: { os: { name: 'windows' } } },
    ],
  },
};

/** The API server drops those that repeat another one. */
function distinct(references: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return references.filter(({ value }) => {
    const content = JSON.stringify(FIELDS.map(name => memberOf(value, name) ?? null));
    return !seen.has(content) && seen.add(content);
  });
}

function* faultsOf(pod: PodView, reference: Field): Generator<Fault> {
  for (const at of REQUIRED.map(name => reference.get(name)).filter(({ value }) => isAbsent(value ?? undefined))) {
    yield refusal(pod, at, `${at.path} is not set; the API server requires it`, `set ${at.name}`);
  }
  const version = reference.get('apiVersion');
  if (version.text !== '' && !API_VERSION.test(version.text)) {
    yield refusal(pod, version, `${version.path} is ${version.shown}; the API server accepts ${API_VERSION_WANTED}`, `write ${API_VERSION_WANTED}`);
  }
  if (CORE_V1.test(version.text) && reference.get('kind').value === 'Event') {
    yield refusal(pod, reference, `${reference.path} names an Event; the API server accepts none as an owner`, 'remove the reference');
  }
}
