import { isAbsent, oneOf, refusal, type Form } from './form';
import { ownMetadata } from './own-metadata';
import type { Rule } from '../rule/rule';
import { utf8Length } from '../text/utf8';

/** What Go prints. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;

const FORMS: Readonly<Record<string, Form>> = {
  operation: oneOf('Apply', 'Update'),
  fieldsType: { wanted: 'FieldsV1', accepts: value => typeof value !== 'string' || value === 'FieldsV1' },
  manager: { wanted: 'at most 128 bytes that can be printed', accepts: value => typeof value !== 'string' || (utf8Length(value) <= 128 && PRINTABLE.test(value)) },
  subresource: { wanted: 'at most 256 bytes', accepts: value => typeof value !== 'string' || utf8Length(value) <= 256 },
};

export const managedFields: Rule = {
  id: 'api-server/managed-fields',
  title: 'Entries of managedFields are as the API server writes them',
  why: 'The API server keeps there who wrote which field. It fills them in itself: nobody has to write any.',
  remedy: 'remove metadata.managedFields',
  severity: 'error',
  acknowledgeable: false,
  ofEveryPod: true,
  sources: ['ValidateManagedFields', 'ValidateFieldManager'].map(symbol => ({ project: 'apimachinery', file: 'pkg/apis/meta/v1/validation/validation.go', symbol })),
  triggers: [{ type: 'ObjectMeta', field: 'managedFields' }],
  *check(pod) {
    for (const entry of ownMetadata(pod).flatMap(metadata => metadata.get('managedFields').items())) {
      const operation = entry.get('operation');
      if (isAbsent(operation.value ?? undefined)) yield refusal(pod, operation, `${operation.path} is not set; the API server requires it`, 'remove the entry');
      for (const [name, { accepts, wanted }] of Object.entries(FORMS)) {
        const at = entry.get(name);
        if (!isAbsent(at.value ?? undefined) && !accepts(at.value)) yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${wanted}`, 'remove the entry');
      }
    }
  },
  examples: {
    pass: [
      { title: 'an entry', metadata: { managedFields: [{ manager: 'kubectl', operation: 'Update', apiVersion: 'v1', fieldsType: 'FieldsV1', fieldsV1: { 'f:spec': {} } }] }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'another operation', metadata: { managedFields: [{ manager: 'kubectl', operation: 'Patch', apiVersion: 'v1', fieldsType: 'FieldsV1', fieldsV1: { 'f:spec': {} } }] }, spec: { os: { name: 'windows' } } },
    ],
  },
};
