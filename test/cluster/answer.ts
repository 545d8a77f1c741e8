import { IncomingMessage } from 'node:http';

/** What the API server says to a request. */
export interface Answer {
  readonly admitted: boolean;
  readonly status: number;
  /** Why it was refused. Empty where it was admitted. */
  readonly message: string;
  /** The fields an Invalid object (422) has wrong. Empty for every other refusal. */
  readonly fields: string[];
  readonly warnings: string[];
}

export interface Reply extends Answer {
  /** Parsed JSON, or the text as it came. */
  readonly body: unknown;
}

interface Status {
  readonly message?: string;
  readonly details?: { readonly causes?: ReadonlyArray<{ readonly field?: string }> };
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
    warnings: warning.flatMap(warningsIn),
    body,
  };
}

/** The texts of a header such as `299 - "unknown field \"spec.x\""`. */
export function warningsIn(header: string): string[] {
  const utf8 = Buffer.from(header, 'latin1').toString('utf8');
  return [...utf8.matchAll(/\d{3} \S+ "((?:\\.|[^"\\])*)"/g)].map(([, quoted]) => (quoted ?? '').replace(/\\(.)/g, '$1'));
}
