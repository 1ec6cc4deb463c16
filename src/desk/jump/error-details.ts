import { anyPhrase } from '../../validators/text/phrases.ts';

/** An error code as the sign-in pages print it. */
const CODE = /AADSTS\d{5,7}/i;

/** A GUID (RFC 9562, section 4), the form of the correlation id. */
const GUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;

/** Returns a pattern for the GUID after the name "correlation id", since a page also prints a request id. */
function correlationIdPattern(names: readonly string[]): RegExp {
  return new RegExp(`${anyPhrase(names)}[\\s:：]{0,4}(${GUID.source})`, 'i');
}

/**
 * Returns the error code and the correlation id in the text of a sign-in page, if it has them. Of several GUIDs,
 * prefers the one after the name of the correlation id in any language.
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
