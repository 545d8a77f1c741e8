import type { Answer, FieldError } from '../answer';
import { comparablePath } from '../comparable-path';
import { asWritten } from './as-written';
import type { Json } from './merged';
import { NOT_COMPARED } from './not-compared';
import { judge, type Finding } from '../../../src/policy';

/** Something that only one of both says about an object. */
export interface Difference {
  /** Who is alone with it: the judge is `silent` where the real code speaks, and `wrong` where it does not. */
  readonly judge: 'silent' | 'wrong';
  /** A path that is refused, or a field that Kubernetes does not know; of an object that cannot be read at all, nothing. */
  readonly path: string;
  /** Of the error, or the rule of the finding. */
  readonly type: string;
  readonly detail: string;
}

const UNREADABLE = /\/field-type$/;
/** It ends decoding too, if what is wrong is no number at all. */
const UNREADABLE_ANNOTATION = /\/converted-annotation$/;
const UNKNOWN = /\/unknown-field$/;

/**
 * What the API server says to an object, and the judge does not, or the other way round.
 *
 * @param answer none where the real code panics: it refuses the object without naming a field
 */
export function differencesIn(object: Json, answer: Answer | undefined): Difference[] {
  const { findings } = judge([object], { today: '2026-11-23', pods: 'all' });
  const refused = findings.filter(({ refusedBy }) => refusedBy === 'api-server');
  const unreadable = refused.filter(({ rule }) => UNREADABLE.test(rule));
  if (!answer) return refused.length > 0 ? [] : [{ judge: 'silent', path: '', type: 'panic', detail: '' }];
  const { decodeError, strictErrors, errors } = answer;
  if (decodeError !== undefined) {
    const error = { type: 'decodeError', field: '', detail: decodeError };
    const isRefused = unreadable.length > 0 || refused.some(({ rule }) => UNREADABLE_ANNOTATION.test(rule));
    return isRefused || isUnreported(error, [], object) ? [] : [silent(error)];
  }
  if (unreadable.length > 0) return unreadable.slice(0, 1).map(wrongly);
  const written = errors.map(error => ({ ...error, field: comparablePath(asWritten(error.field, object)) }));
  return [
    ...between(written, refused.map(wrongly), object).filter(difference => difference.judge === 'silent' || !isUnrefused(difference, answer, object)),
    ...between(strictErrors.map(unknown), findings.filter(({ rule }) => UNKNOWN.test(rule)).map(known), object),
  ];
}

/** Of the errors that are reported and the findings, those about whose path the other side says nothing. */
function between(errors: readonly FieldError[], found: readonly Difference[], object: Json): Difference[] {
  const real = new Set(errors.map(({ field }) => field));
  const ours = new Set(found.map(({ path }) => path));
  return [
    ...errors.filter(error => !ours.has(error.field) && !isUnreported(error, errors, object)).map(silent),
    ...found.filter(({ path }) => !real.has(path)),
  ];
}

function isUnrefused({ path }: Difference, answer: Answer, object: Json): boolean {
  return NOT_COMPARED.some(one => one.isUnrefused?.(path, answer, object));
}

function isUnreported(error: FieldError, all: readonly FieldError[], object: Json): boolean {
  return NOT_COMPARED.some(one => one.isUnreported?.(error, all, object));
}

const silent = ({ field, type, detail }: FieldError): Difference => ({ judge: 'silent', path: field, type, detail });
const wrongly = ({ path, rule, message }: Finding): Difference => ({ judge: 'wrong', path: comparablePath(path), type: rule, detail: message });
/** Upstream writes the names of unknown fields as they are. */
const known = (finding: Finding): Difference => ({ ...wrongly(finding), path: finding.keys.reduce<string>((path, key) => typeof key === 'number' ? `${path}[${key}]` : path && `${path}.${key}` || key, '') });
const unknown = (error: string): FieldError =>
  ({ type: 'strictError', field: /^unknown field "([^]*)"$/.exec(error)?.[1] ?? '', detail: error.replace(/".*"/, '') });
