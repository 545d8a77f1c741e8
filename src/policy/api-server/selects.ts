import { hasWrongLabel } from './labels';
import { LABEL_VALUE, QUALIFIED_NAME } from './names';
import { isRecord, memberOf, textIn } from '../object/field';

/** Labels by their keys. */
export type Labels = Readonly<Record<string, unknown>>;

interface Operator {
  /** Whether it compares with values. */
  readonly compares: boolean;
  holds(value: string | undefined, values: readonly unknown[]): boolean;
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['In', { compares: true, holds: (value, values) => values.includes(value) }],
  ['NotIn', { compares: true, holds: (value, values) => !values.includes(value) }],
  ['Exists', { compares: false, holds: value => value !== undefined }],
  ['DoesNotExist', { compares: false, holds: value => value === undefined }],
]);

/** Whether a label selector selects what has some labels; nothing where the selector has faults of its own. */
export function selects(selector: unknown, labels: Labels): boolean | undefined {
  const wanted = labelsIn(selector, 'matchLabels');
  const requirements = listIn(selector, 'matchExpressions');
  if (hasWrongLabel(wanted) || !requirements.every(isReadable)) return undefined;
  for (const key in wanted) if (labelIn(labels, key) !== (wanted[key] ?? '')) return false;
  return requirements.every(one => OPERATORS.get(textIn(one, 'operator'))!.holds(labelIn(labels, textIn(one, 'key')), listIn(one, 'values').map(value => value ?? '')));
}

/** Whether it asks for nothing. */
export function isEmpty(selector: unknown): boolean {
  for (const _ in labelsIn(selector, 'matchLabels')) return false;
  return listIn(selector, 'matchExpressions').length === 0;
}

/** The labels under a name in an object; none where there are none. */
export function labelsIn(value: unknown, name: string): Labels {
  const labels = memberOf(value, name);
  return isRecord(labels) ? labels : NONE;
}

const NONE: Labels = {};

function labelIn(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? textIn(labels, key) : undefined;
}

function isReadable(requirement: unknown): boolean {
  const operator = OPERATORS.get(textIn(requirement, 'operator'));
  const values = listIn(requirement, 'values');
  return operator !== undefined && operator.compares === values.length > 0 && QUALIFIED_NAME.accepts(textIn(requirement, 'key')) && values.every(LABEL_VALUE.accepts);
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}
