import type { Answer } from '../answer';
import { differencesIn, type Difference } from './comparison';
import type { Json } from './merged';
import { inner, isList, isMap } from './spots';
import { POD_TYPE } from '../../../src/policy/object/pod-type';

/** The innermost object of a known type that a path leads through, and the rest of it: `VolumeMount.name`, of any sort of container. */
function placeOf(path: string, kind: string): string {
  let type = kind;
  let object = kind;
  const rest: string[] = [];
  for (const step of path.match(/[^.[\]]+|\[[^\]]*\]/g) ?? []) {
    if (Object.hasOwn(POD_TYPE, type)) {
      object = type;
      rest.length = 0;
    }
    rest.push(step.startsWith('[') ? '[]' : `.${step}`);
    type = POD_TYPE[type]?.[step] ?? (step.startsWith('[') && (isList(type) || isMap(type)) ? inner(type) : '');
  }
  return object + rest.join('');
}

/** What differences have in common that one rule would end. */
function rowOf({ judge, path, type, detail }: Difference, kind: string): string {
  if (type === 'decodeError') return [judge, 'any', type, detail.replace(/ into Go struct field .*/, '')].join(' | ');
  if (type === 'strictError') return [judge, 'any', type, detail].join(' | ');
  const words = (detail.startsWith(path) ? detail.slice(path.length).replace(/^\S*/, '') : detail).replace(/"(?:[^"\\]|\\.)*"/g, '"…"').replace(/'(?:[^'\\]|\\.)*'/g, "'…'").replace(/\d+/g, 'N');
  return [judge, placeOf(path, kind), type.replace('FieldValue', ''), words.length > 90 ? `${words.slice(0, 89)}…` : words].join(' | ');
}

/** All that an object shows. */
export function rowsIn(object: Json, answer: Answer | undefined): string[] {
  return [...new Set(differencesIn(object, answer).map(difference => rowOf(difference, object['kind'] as string)))];
}
