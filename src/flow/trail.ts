/** An answer that was given, with its step. */
export interface GivenAnswer<Id extends string = string> {
  readonly step: Id;
  readonly answer: string;
}

/**
 * The answers given so far, in order. Without a type argument the ids are arbitrary strings: a trail from outside is
 * only a claim until `replay` has checked it against the tree.
 */
export type Trail<Id extends string = string> = readonly GivenAnswer<Id>[];

/**
 * Returns a trail with only the last answer of each step, each at the position where it was last given.
 *
 * @example
 * const [yes, no, more] = [{ step: 'a', answer: 'yes' }, { step: 'a', answer: 'no' }, { step: 'b', answer: 'yes' }];
 * lastAnswers([yes, more]) // => [yes, more]
 * lastAnswers([yes, more, no]) // => [more, no]
 */
export function lastAnswers<Id extends string>(trail: Trail<Id>): Trail<Id> {
  const last = new Map<Id, GivenAnswer<Id>>();
  for (const given of trail) {
    // A Map keeps the position of a key that is set again, so delete it first.
    last.delete(given.step);
    last.set(given.step, given);
  }
  return [...last.values()];
}

/** The answer last given at each step, also at steps that are no longer in the trail. */
export type EarlierAnswers = ReadonlyMap<string, string>;

/**
 * Returns the earlier answers with those of a trail added. An answer of the trail replaces an earlier one of its step.
 *
 * @example
 * const known = new Map([['a', 'yes'], ['b', 'yes']]);
 * withEarlierAnswers(known, [{ step: 'a', answer: 'no' }]) // => new Map([['a', 'no'], ['b', 'yes']])
 */
export function withEarlierAnswers(known: EarlierAnswers, trail: Trail): EarlierAnswers {
  return new Map([...known, ...trail.map(({ step, answer }) => [step, answer] as const)]);
}
