import { refusal } from './form';
import { QUALIFIED_NAME } from './names';
import { isRecord, textIn, type Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault } from '../rule/rule';

/** What a reference to a field of the pod may name. */
export interface FieldPaths {
  /** Besides labels and annotations one by one. */
  readonly shown: readonly string[];
  /** What it was called once, and is still accepted. */
  readonly old?: string;
}

const MEMBER = /^metadata\.(labels|annotations)\['([^]*)'\]$/;

/** What is wrong with a reference, if anything is: nothing is named, or as of another version, or another field, or a key that cannot be. */
export function fieldRefFault(ref: unknown, { shown, old }: FieldPaths): 'none' | 'version' | 'path' | 'key' | undefined {
  if (!isRecord(ref)) return undefined;
  const path = textIn(ref, 'fieldPath');
  const version = textIn(ref, 'apiVersion');
  if (path === '') return 'none';
  if (version !== '' && version !== 'v1') return 'version';
  if (shown.includes(path) || path === old) return undefined;
  const member = MEMBER.exec(path);
  if (!member) return 'path';
  const [, of, key] = member as unknown as readonly [string, string, string];
  return QUALIFIED_NAME.accepts(of === 'labels' ? key : key.toLowerCase()) ? undefined : 'key';
}

export function fieldRefRefusal(pod: PodView, ref: Field, paths: FieldPaths): Fault | undefined {
  const at = ref.get('fieldPath');
  const fault = fieldRefFault(ref.value, paths);
  if (fault === 'none') return refusal(pod, at, `${at.path} is not set; the API server requires it`, `set ${at.name}`);
  if (fault === 'version') return refusal(pod, at, `${at.path} is read as of apiVersion ${ref.get('apiVersion').shown}; the API server accepts v1`, 'remove apiVersion');
  if (fault === 'path') return refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${paths.shown.join(', ')}, a label or an annotation`, 'name one of these fields');
  return fault && refusal(pod, ref, `${at.path} is ${at.shown}; the API server accepts as a key ${QUALIFIED_NAME.wanted}`, 'name a label or an annotation that the pod can have');
}
