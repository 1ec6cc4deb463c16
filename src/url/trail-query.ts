import type { GivenAnswer, Trail } from '../flow/trail.ts';
import { decodeLink, readingsOf } from './link-marks.ts';

/** The name of the query parameter for trails. */
const PARAMETER = 'trail';

/** One `step:answer` of a trail: lower-case words with hyphens; the step has at most one slash. */
const GIVEN = /^([a-z0-9-]{1,60}(?:\/[a-z0-9-]{1,60})?):([a-z0-9-]{1,60})$/;

/** The maximum number of answers read from a URL. No path through the tree is that long. */
const MAX_ANSWERS = 100;

/**
 * Returns the query string for a trail. Leaves `:`, `,` and `/` unescaped so that people can read it. Empty for an
 * empty trail.
 *
 * @example
 * trailToQuery([{ step: 'start', answer: 'before-password' }, { step: 'address', answer: 'student' }]) // => '?trail=start:before-password,address:student'
 * trailToQuery([]) // => ''
 */
export function trailToQuery(trail: Trail): string {
  return trail.length === 0
    ? ''
    : `?${PARAMETER}=${trail.map(({ step, answer }) => `${step}:${answer}`).join(',')}`;
}

/** The trail in a decoded link that is not a plain query: `/en/mfa?trail=…`, `?a=1&amp;trail=…`, `?TRAIL=…`. */
const TRAIL_IN_LINK = /[?&;]trail=([^&#]*)/i;

/**
 * Returns the claimed trail from a query string, or from a path with an escaped one. Never throws: what hangs on an
 * answer (`link-marks.ts`) is taken off, entries other than `step:answer` are skipped, and malformed percent-encoding is
 * taken literally. `replay` decides whether the claims fit the tree.
 *
 * @example
 * trailFromQuery('?trail=start:before-password,address:student') // => [{ step: 'start', answer: 'before-password' }, { step: 'address', answer: 'student' }]
 * trailFromQuery('?trail=start%3Abefore-password') // => [{ step: 'start', answer: 'before-password' }]
 * trailFromQuery('?trail=start:before-password)。') // => [{ step: 'start', answer: 'before-password' }]
 * trailFromQuery('/en/address%3Ftrail=start:before-password') // => [{ step: 'start', answer: 'before-password' }]
 * trailFromQuery('?trail=%%%,,<b>:x') // => []
 * trailFromQuery('') // => []
 */
export function trailFromQuery(query: string): Trail {
  const decoded = decodeLink(query);
  const claimed = new URLSearchParams(query).get(PARAMETER) ?? TRAIL_IN_LINK.exec(decoded)?.[1] ?? '';
  return decodeLink(claimed)
    .split(',', MAX_ANSWERS)
    .map(toGiven)
    .filter((given) => given !== undefined);
}

function toGiven(text: string): GivenAnswer | undefined {
  for (const reading of readingsOf(text.toLowerCase())) {
    const [, step, answer] = GIVEN.exec(reading.text) ?? [];
    if (step !== undefined && answer !== undefined) return { step, answer };
  }
  return undefined;
}
