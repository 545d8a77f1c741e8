import { refusal } from './form';
import { isValidated } from './labels';
import { QUALIFIED_NAME } from './names';
import { REFUSED } from './refused';
import { isRecord, textIn } from '../object/field';
import type { Rule } from '../rule/rule';
import { utf8Length } from '../text/utf8';

const MAX_BYTES = 256 * 1024;

export const annotations: Rule = {
  id: 'api-server/annotations',
  title: 'Annotations have keys that Kubernetes accepts, and are not too long altogether',
  why: 'Unlike those of labels, values may be any text. Keys are limited like those of labels, and all annotations of an object together to 256 KiB.',
  remedy: 'keep to letters, digits, hyphens, underscores and dots in keys, and put large texts into a ConfigMap',
  ...REFUSED,
  sources: [{ project: 'apimachinery', file: 'pkg/api/validation/objectmeta.go', symbol: 'ValidateAnnotations' }],
  triggers: [{ type: 'ObjectMeta', field: 'annotations', where: mayBeWrong }],
  *check(pod) {
    for (const at of pod.objectsOf('ObjectMeta').filter(isValidated).map(metadata => metadata.get('annotations'))) {
      const bytes = bytesIn(at.value);
      if (bytes > MAX_BYTES) yield refusal(pod, at, `${at.path} has ${bytes} bytes; the API server accepts ${MAX_BYTES}`, 'put large texts into a ConfigMap');
      for (const one of at.members().filter(({ name }) => !isKey(name))) {
        yield refusal(pod, one, `${one.path} has a key that the API server does not accept: it must be ${QUALIFIED_NAME.wanted}`, 'correct the key');
      }
    }
  },
  examples: {
    pass: [
      { title: 'a key with a prefix', annotations: { 'example.com/owner': 'team web, see https://example.com' }, spec: { os: { name: 'windows' } } },
    ],
    fail: [
      { title: 'a blank in a key', annotations: { 'owned by': 'web' }, spec: { os: { name: 'windows' } } },
    ],
  },
};

/** The letter case of a key does not matter. JavaScript makes two letters of one capital letter, of which Go makes one. */
function isKey(key: string): boolean {
  return QUALIFIED_NAME.accepts(key) || QUALIFIED_NAME.accepts(key.replace(/\u0130/g, 'i').toLowerCase());
}

/** In UTF-8, a letter has three times as many bytes as in UTF-16 at most. */
function mayBeWrong(map: unknown): boolean {
  let letters = 0;
  for (const key in isRecord(map) ? map : {}) {
    if (!isKey(key)) return true;
    letters += key.length + textIn(map, key).length;
  }
  return letters * 3 > MAX_BYTES;
}

function bytesIn(map: unknown): number {
  return Object.keys(isRecord(map) ? map : {}).reduce((bytes, key) => bytes + utf8Length(key) + utf8Length(textIn(map, key)), 0);
}
