import { IncomingMessage } from 'node:http';

/** What the API server says to a request. */
export interface Answer {
  readonly admitted: boolean;
  readonly status: number;
  /** Why it was refused. Empty where it was admitted. */
  readonly message: string;
  /** The fields an Invalid object (422) has wrong. Empty for every other refusal. */
  readonly fields: string[];
  /** The same with what is wrong about each, e.g. `FieldValueInvalid` and `Invalid value: -1: must be greater than or equal to 0`. */
  readonly causes: readonly Cause[];
  readonly warnings: string[];
}

export interface Reply extends Answer {
  /** Parsed JSON, or the text as it came. */
  readonly body: unknown;
}

export interface Cause {
  readonly reason: string;
  readonly field: string;
  readonly message: string;
}

interface Status {
  readonly message?: string;
  readonly details?: { readonly causes?: ReadonlyArray<Partial<Cause>> };
}

export function replyOf(response: IncomingMessage, text: string): Reply {
  const status = response.statusCode ?? 0;
  const admitted = status >= 200 && status < 300;
  const body: unknown = /json/.test(response.headers['content-type'] ?? '') ? JSON.parse(text) : text;
  const refusal: Status = admitted ? {} : typeof body === 'object' && body !== null ? body : { message: text.trim() };
  const { warning = [] } = response.headersDistinct;
  const causes = status === 422 ? refusal.details?.causes ?? [] : [];
  return {
    admitted,
    status,
    message: refusal.message ?? '',
    fields: causes.flatMap(({ field }) => field === undefined ? [] : [field]),
    causes: causes.map(({ reason = '', field = '', message = '' }) => ({ reason, field, message })),
    warnings: warning.flatMap(warningsIn),
    body,
  };
}

/** The texts of a header such as `299 - "unknown field \"spec.x\""`. */
export function warningsIn(header: string): string[] {
  const utf8 = Buffer.from(header, 'latin1').toString('utf8');
  return [...utf8.matchAll(/\d{3} \S+ "((?:\\.|[^"\\])*)"/g)].map(([, quoted]) => (quoted ?? '').replace(/\\(.)/g, '$1'));
}
