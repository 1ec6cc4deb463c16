import { anyPhrase } from '../../validators/text/phrases.ts';

/** A code of the sign-in pages, as they print it. */
const CODE = /AADSTS\d{5,7}/i;

/** The correlation id that stands below it: a GUID (RFC 9562, section 4). */
const GUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;

/** The one that a page calls a correlation id: it prints a request id as well. */
function correlationIdPattern(names: readonly string[]): RegExp {
  return new RegExp(`${anyPhrase(names)}[\\s:：]{0,4}(${GUID.source})`, 'i');
}

/**
 * The error code and the correlation id in what a sign-in page says, each where there is one. Of several ids the one
 * that the page calls so, in any of its languages.
 *
 * @example
 * errorDetails('AADSTS50053: locked. Correlation ID: 01234567-89ab-cdef-0123-456789abcdef', ['correlation id']) // => { errorCode: 'AADSTS50053', correlationId: '01234567-89ab-cdef-0123-456789abcdef' }
 * errorDetails('aadsts50053', []) // => { errorCode: 'AADSTS50053' }
 * errorDetails('locked', []) // => {}
 */
export function errorDetails(
  typed: string,
  correlationIdNames: readonly string[],
): {
  readonly errorCode?: string;
  readonly correlationId?: string;
} {
  const text = typed.normalize('NFKC');
  const errorCode = CODE.exec(text)?.[0].toUpperCase();
  const correlationId = correlationIdPattern(correlationIdNames).exec(text)?.[1] ?? GUID.exec(text)?.[0];
  return {
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}
