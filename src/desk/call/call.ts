import { nextStep, type Place } from '../../flow/replay.ts';
import {
  type EarlierAnswers,
  type GivenAnswer,
  lastAnswers,
  type Trail,
  withEarlierAnswers,
} from '../../flow/trail.ts';
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
  /** The code of the country that staff chose for `phone`; empty for Japan. */
  readonly country: string;
}

/** A place of a call. */
export interface VisitedPlace<Id extends string = string> extends Place<Id> {
  /** The answers of the link that led here which the tree does not know. */
  readonly dropped?: Trail;
}

/** The whole call. It lives in the memory of one tab and is lost with the tab. */
export interface Call<Id extends string = string> {
  /**
   * Identifies the call within the tab, so that the history entries of an earlier call are not mistaken for this one's.
   */
  readonly id: number;
  /** Which call of the day it is on this device; `undefined` until it starts. */
  readonly number: number | undefined;
  /** When staff first recorded anything, in milliseconds since 1970; `undefined` until then. */
  readonly startedAt: number | undefined;
  /** When staff last recorded anything, in milliseconds since 1970; `undefined` until then. */
  readonly changedAt: number | undefined;
  /** The places visited so far. A history entry refers to its place by the index in this list. */
  readonly places: readonly VisitedPlace<Id>[];
  /** Keyed by `step:answer`. */
  readonly records: ReadonlyMap<string, AnswerRecord>;
  /** The answers last given to the call's questions, also those that staff have gone back from. */
  readonly earlierAnswers: EarlierAnswers;
  /** The ids of the messages that the caller has read out. */
  readonly seenMessages: readonly string[];
  readonly typed: CallNotes;
  /** The times of day typed at fixes that take a while, by step. */
  readonly times: ReadonlyMap<string, string>;
  /** When such a fix should work, as the form for it writes it; `undefined` until staff ask. */
  readonly waiting: string | undefined;
  /** The caller's language, if staff have chosen one, in this call or before it. */
  readonly callerLanguage: Language | undefined;
  /** The ids of the lines left out of the ticket. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether the ticket may contain addresses and phone numbers. */
  readonly includesPersonalData: boolean;
  /** Whether the call has started, and changed since its ticket was last copied or downloaded. */
  readonly hasUnsavedChanges: boolean;
}

const NOTHING_TYPED: CallNotes = {
  notes: '',
  errorCode: '',
  correlationId: '',
  address: '',
  phone: '',
  country: '',
};

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
    number: undefined,
    startedAt: undefined,
    changedAt: undefined,
    places: [],
    records: new Map(),
    earlierAnswers: new Map(),
    seenMessages: [],
    typed: NOTHING_TYPED,
    times: new Map(),
    waiting: undefined,
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
 * Returns the call with a place appended to `places`. Remembers the answers of its trail, and the `later` ones of a link.
 *
 * @example
 * const [a, b] = [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'no' }];
 * const call = withPlace(newCall(1), { step: 'b', trail: [a] }, 5, [b]);
 * call.places // => [{ step: 'b', trail: [a] }]
 * call.earlierAnswers // => new Map([['a', 'yes'], ['b', 'no']])
 */
export function withPlace<Id extends string>(
  call: Call<Id>,
  { step, trail, dropped = [] }: VisitedPlace<Id>,
  visitedAt: number,
  later: Trail = [],
): Call<Id> {
  return withChanges(call, visitedAt, {
    places: [...call.places, { step, trail, ...(dropped.length === 0 ? {} : { dropped }) }],
    earlierAnswers: withEarlierAnswers(call.earlierAnswers, [...trail, ...later]),
  });
}

/**
 * Returns the answer last given at a step in this call, and whether it was that the caller could not try the fix.
 * `undefined` if the step has not been answered.
 *
 * @example
 * const no = { step: 'a', answer: 'no' };
 * const call = withPlace(withAnswer(newCall(1), no, { givenAt: 5, couldNotTry: true }), { step: 'b', trail: [no] }, 5);
 * earlierAnswerAt(call, 'a') // => { answer: 'no', couldNotTry: true }
 * earlierAnswerAt(call, 'b') // => undefined
 */
export function earlierAnswerAt(
  call: Call,
  step: string,
): { readonly answer: string; readonly couldNotTry: boolean } | undefined {
  const answer = call.earlierAnswers.get(step);
  if (answer === undefined) return undefined;
  return { answer, couldNotTry: recordOf(call, { step, answer })?.couldNotTry ?? false };
}

/**
 * Returns the place after a jump (by code, search or link). The answers given so far precede those of `there`. If both
 * answer a step, the answer of `there` counts. What a link dropped stays with it.
 *
 * @example
 * const here = { step: 'b', trail: [{ step: 'a', answer: 'yes' }] };
 * placeAfterJump(here, { step: 'z', trail: [] }) // => { step: 'z', trail: [{ step: 'a', answer: 'yes' }] }
 * placeAfterJump(here, { step: 'z', trail: [{ step: 'y', answer: 'no' }] }).trail.map(({ step }) => step) // => ['a', 'y']
 * placeAfterJump(here, { step: 'z', trail: [{ step: 'a', answer: 'no' }] }).trail // => [{ step: 'a', answer: 'no' }]
 */
export function placeAfterJump<Id extends string>(
  here: Place<Id>,
  there: VisitedPlace<Id>,
): VisitedPlace<Id> {
  return { ...there, trail: lastAnswers([...here.trail, ...there.trail]) };
}

/**
 * Returns whether staff jumped after the answer at `position`, that is, whether the answer does not lead to the step of
 * the next answer (for the last one: to the place itself).
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }] }, b: { kind: 'outcome' },
 *   z: { kind: 'outcome' } } };
 * hasJumpAfter(tree, { step: 'b', trail: [{ step: 'a', answer: 'yes' }] }, 0) // => false
 * hasJumpAfter(tree, { step: 'z', trail: [{ step: 'a', answer: 'yes' }] }, 0) // => true
 */
export function hasJumpAfter<Id extends string>(
  tree: Tree<Id>,
  { step, trail }: Place<Id>,
  position: number,
): boolean {
  const given = trail[position];
  if (!given) return false;
  return nextStep(tree, trail.slice(0, position), given) !== (trail[position + 1]?.step ?? step);
}
