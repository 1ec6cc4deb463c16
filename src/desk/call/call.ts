import { answerStep, backTo, type Place } from '../../flow/replay.ts';
import type { GivenAnswer, Trail } from '../../flow/trail.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Tree } from '../../tree/types.ts';

/** What a call records about an answer. */
export interface AnswerRecord {
  /** When the answer was given, in milliseconds since 1970. */
  readonly givenAt: number;
  /** Whether the caller was unable to try the fix. The answer itself is then that the fix did not help. */
  readonly couldNotTry: boolean;
}

/** What staff may type during a call. Kept only in the call, so never in a URL, a history entry or storage. */
export interface CallNotes {
  readonly notes: string;
  readonly errorCode: string;
  readonly correlationId: string;
  readonly address: string;
  readonly phone: string;
}

/** The whole call. It lives in the memory of one tab and is lost with the tab. */
export interface Call<Id extends string = string> {
  /**
   * Identifies the call within the tab, so that the history entries of an earlier call are not mistaken for this one's.
   */
  readonly id: number;
  /** When staff first recorded anything, in milliseconds since 1970; `undefined` until then. */
  readonly startedAt: number | undefined;
  /** When staff last recorded anything, in milliseconds since 1970; `undefined` until then. */
  readonly changedAt: number | undefined;
  /** The places visited so far. A history entry refers to its place by the index in this list. */
  readonly places: readonly Place<Id>[];
  /** Keyed by `step:answer`. */
  readonly records: ReadonlyMap<string, AnswerRecord>;
  /** The ids of the messages that the caller has read out. */
  readonly seenMessages: readonly string[];
  readonly typed: CallNotes;
  /** The caller's language, if staff have chosen one. */
  readonly callerLanguage: Language | undefined;
  /** The ids of the lines left out of the ticket. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether the ticket may contain addresses and phone numbers. */
  readonly includesPersonalData: boolean;
  /** Whether the call has started, and changed since its ticket was last copied or downloaded. */
  readonly hasUnsavedChanges: boolean;
}

const NOTHING_TYPED: CallNotes = { notes: '', errorCode: '', correlationId: '', address: '', phone: '' };

/**
 * Returns an empty call, which has not started.
 *
 * @example
 * newCall(1).places // => []
 * newCall(2).startedAt // => undefined
 */
export function newCall<Id extends string = string>(id: number): Call<Id> {
  return {
    id,
    startedAt: undefined,
    changedAt: undefined,
    places: [],
    records: new Map(),
    seenMessages: [],
    typed: NOTHING_TYPED,
    callerLanguage: undefined,
    leftOut: new Set(),
    includesPersonalData: false,
    hasUnsavedChanges: false,
  };
}

/** Returns the key of an answer in `records`. */
function keyOf({ step, answer }: GivenAnswer): string {
  return `${step}:${answer}`;
}

/**
 * Returns the record of an answer; `undefined` if the answer was not given during this call, but came with a link.
 *
 * @example
 * const call = withAnswer(newCall(1), { step: 'a', answer: 'yes' }, { givenAt: 5, couldNotTry: false });
 * recordOf(call, { step: 'a', answer: 'yes' })?.givenAt // => 5
 * recordOf(call, { step: 'a', answer: 'no' }) // => undefined
 */
export function recordOf(call: Call, given: GivenAnswer): AnswerRecord | undefined {
  return call.records.get(keyOf(given));
}

/**
 * Returns the call with `changes` applied. Starts the call if it has not started, and marks it as unsaved.
 *
 * @example
 * const call = withChanges(newCall(1), 5, { seenMessages: ['locked'] });
 * call.startedAt // => 5
 * withChanges(call, 9, {}).startedAt // => 5
 * withChanges(call, 9, {}).changedAt // => 9
 */
export function withChanges<Id extends string>(
  call: Call<Id>,
  changedAt: number,
  changes: Partial<Call<Id>>,
): Call<Id> {
  return { ...call, startedAt: call.startedAt ?? changedAt, changedAt, hasUnsavedChanges: true, ...changes };
}

/**
 * Returns the call with the record of an answer. Replaces an earlier record of the same answer.
 *
 * @example
 * withAnswer(newCall(1), { step: 'a', answer: 'no' }, { givenAt: 5, couldNotTry: true }).records.size // => 1
 */
export function withAnswer<Id extends string>(
  call: Call<Id>,
  given: GivenAnswer,
  record: AnswerRecord,
): Call<Id> {
  return withChanges(call, record.givenAt, { records: new Map([...call.records, [keyOf(given), record]]) });
}

/**
 * Returns the call with a place appended to `places`. If the trail answers a step more than once, after a jump back to
 * it, only the last answer is kept.
 *
 * @example
 * withPlace(newCall(1), { step: 'a', trail: [], ahead: [] }, 5).places.length // => 1
 * const [yes, no] = [{ step: 'a', answer: 'yes' }, { step: 'a', answer: 'no' }];
 * withPlace(newCall(1), { step: 'b', trail: [yes, no], ahead: [] }, 5).places[0].trail // => [no]
 */
export function withPlace<Id extends string>(call: Call<Id>, place: Place<Id>, visitedAt: number): Call<Id> {
  const trail = place.trail.filter(
    ({ step }, position, all) => all.map((each) => each.step).lastIndexOf(step) === position,
  );
  return withChanges(call, visitedAt, { places: [...call.places, { ...place, trail }] });
}

/**
 * Returns the place after a jump (by code, search or link). The answers given so far precede those of `there`.
 *
 * @example
 * const here = { step: 'b', trail: [{ step: 'a', answer: 'yes' }], ahead: [] };
 * placeAfterJump(here, { step: 'z', trail: [], ahead: [] }).trail // => [{ step: 'a', answer: 'yes' }]
 * placeAfterJump(here, { step: 'z', trail: [{ step: 'y', answer: 'no' }], ahead: [] }).trail.map(({ step }) => step) // => ['a', 'y']
 */
export function placeAfterJump<Id extends string>(here: Place<Id>, there: Place<Id>): Place<Id> {
  return { ...there, trail: [...here.trail, ...there.trail] };
}

/**
 * Returns the answers that a link to a place can carry: the longest suffix of the trail in which each answer leads to
 * the next step, and the last one to the place. Answers before a jump cannot be replayed with those after it.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * const [a, b] = [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'yes' }];
 * linkableTrail(tree, { step: 'c', trail: [a, b], ahead: [] }) // => [a, b]
 * linkableTrail(tree, { step: 'c', trail: [b, a, b], ahead: [] }) // => [a, b]
 * linkableTrail(tree, { step: 'a', trail: [b], ahead: [] }) // => []
 */
export function linkableTrail<Id extends string>(tree: Tree<Id>, { step, trail }: Place<Id>): Trail<Id> {
  const start = trail.findIndex((_, first) => {
    const suffix = trail.slice(first);
    let current: Place<Id> | undefined = suffix[0] && { step: suffix[0].step, trail: [], ahead: [] };
    for (const given of suffix)
      current = current?.step === given.step ? answerStep(tree, current, given.answer) : undefined;
    return current?.step === step;
  });
  return start < 0 ? [] : trail.slice(start);
}

/**
 * Returns whether staff jumped after the answer at `position`, that is, whether the answer does not lead to the step of
 * the next answer (for the last one: to the place itself).
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }] }, b: { kind: 'outcome' },
 *   z: { kind: 'outcome' } } };
 * hasJumpAfter(tree, { step: 'b', trail: [{ step: 'a', answer: 'yes' }], ahead: [] }, 0) // => false
 * hasJumpAfter(tree, { step: 'z', trail: [{ step: 'a', answer: 'yes' }], ahead: [] }, 0) // => true
 */
export function hasJumpAfter<Id extends string>(tree: Tree<Id>, place: Place<Id>, position: number): boolean {
  const here = backTo(place, position);
  const given = place.trail[position];
  if (!here || !given) return false;
  const next = answerStep(tree, { ...here, ahead: [] }, given.answer)?.step;
  return next !== (place.trail[position + 1]?.step ?? place.step);
}
