import type { GivenAnswer, Trail } from '../flow/trail.ts';

/** The name of the query parameter that carries a trail. */
const PARAMETER = 'trail';

/** One `step:answer` of a trail: lower-case words with hyphens, the step with at most one slash between two. */
const GIVEN = /^([a-z0-9-]{1,60}(?:\/[a-z0-9-]{1,60})?):([a-z0-9-]{1,60})$/;

/** A trail from outside is read up to this many answers: more than any way through the tree has. */
const MOST_ANSWERS = 100;

/**
 * The query of a URL for a trail, with `:`, `,` and `/` as they are so that people can read it; an empty trail needs
 * no query.
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

/**
 * The claims in the query of a URL. Never throws: what does not read as `step:answer` is left out, and damaged
 * percent signs are read as they stand. Whether the claims fit the tree is for `replay` to say.
 *
 * @example
 * trailFromQuery('?trail=start:before-password,address:student') // => [{ step: 'start', answer: 'before-password' }, { step: 'address', answer: 'student' }]
 * trailFromQuery('?trail=start%3Abefore-password') // => [{ step: 'start', answer: 'before-password' }]
 * trailFromQuery('?trail=%%%,,<b>:x') // => []
 * trailFromQuery('') // => []
 */
export function trailFromQuery(query: string): Trail {
  const claimed = new URLSearchParams(query).get(PARAMETER) ?? '';
  return claimed
    .split(',', MOST_ANSWERS)
    .map(toGiven)
    .filter((given) => given !== undefined);
}

function toGiven(text: string): GivenAnswer | undefined {
  const [, step, answer] = GIVEN.exec(text.trim()) ?? [];
  return step === undefined || answer === undefined ? undefined : { step, answer };
}
