import { answerStep, backTo, type Place } from '../../flow/replay.ts';
import type { GivenAnswer, Trail } from '../../flow/trail.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Tree } from '../../tree/types.ts';

/** What a call records about an answer. */
export interface AnswerRecord {
  /** When the answer was given, in milliseconds since 1970. */
  readonly at: number;
  /** Whether the caller was unable to try the fix. The answer itself is then that the fix did not help. */
  readonly couldNotTry: boolean;
}

/** What staff may type during a call. It is not stored anywhere else. */
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
  readonly number: number;
  /** When the call began, in milliseconds since 1970; `undefined` until anything is known about it. */
  readonly begun: number | undefined;
  /** When anything last changed. */
  readonly last: number | undefined;
  /** The places visited so far. A history entry refers to its place by the index in this list. */
  readonly places: readonly Place<Id>[];
  /** Keyed by `step:answer`. */
  readonly records: ReadonlyMap<string, AnswerRecord>;
  /** The ids of the messages that the caller has read out. */
  readonly seen: readonly string[];
  readonly typed: CallNotes;
  /** The caller's language, if staff have chosen one. */
  readonly caller: Language | undefined;
  /** The ids of the lines left out of the ticket. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether the ticket may contain addresses and phone numbers. */
  readonly withPersonal: boolean;
  /** Whether the ticket was copied or downloaded since anything last changed. */
  readonly isSaved: boolean;
}

const NOTHING_TYPED: CallNotes = { notes: '', errorCode: '', correlationId: '', address: '', phone: '' };

/**
 * Returns a call about which nothing is known yet.
 *
 * @example
 * newCall(1).places // => []
 * newCall(2).begun // => undefined
 */
export function newCall<Id extends string = string>(number: number): Call<Id> {
  return {
    number,
    begun: undefined,
    last: undefined,
    places: [],
    records: new Map(),
    seen: [],
    typed: NOTHING_TYPED,
    caller: undefined,
    leftOut: new Set(),
    withPersonal: false,
    isSaved: true,
  };
}

/** Returns the key of an answer in `records`. */
function keyOf({ step, answer }: GivenAnswer): string {
  return `${step}:${answer}`;
}

/**
 * Returns the record of an answer; `undefined` if the answer came with a link that the caller already had.
 *
 * @example
 * const call = answered(newCall(1), { step: 'a', answer: 'yes' }, { at: 5, couldNotTry: false });
 * recordOf(call, { step: 'a', answer: 'yes' })?.at // => 5
 * recordOf(call, { step: 'a', answer: 'no' }) // => undefined
 */
export function recordOf(call: Call, given: GivenAnswer): AnswerRecord | undefined {
  return call.records.get(keyOf(given));
}

/**
 * Returns the call with changes made at a moment: the call has begun by then, and is no longer saved.
 *
 * @example
 * const call = changed(newCall(1), 5, { seen: ['locked'] });
 * call.begun // => 5
 * changed(call, 9, {}).begun // => 5
 * changed(call, 9, {}).last // => 9
 */
export function changed<Id extends string>(call: Call<Id>, at: number, parts: Partial<Call<Id>>): Call<Id> {
  return { ...call, begun: call.begun ?? at, last: at, isSaved: false, ...parts };
}

/**
 * Returns the call with an answer recorded.
 *
 * @example
 * answered(newCall(1), { step: 'a', answer: 'no' }, { at: 5, couldNotTry: true }).records.size // => 1
 */
export function answered<Id extends string>(
  call: Call<Id>,
  given: GivenAnswer,
  record: AnswerRecord,
): Call<Id> {
  return changed(call, record.at, { records: new Map([...call.records, [keyOf(given), record]]) });
}

/**
 * Returns the call with a place appended to `places`. If the trail answers a step more than once, after a jump back to
 * it, only the last answer is kept.
 *
 * @example
 * arrived(newCall(1), { step: 'a', trail: [], ahead: [] }, 5).places.length // => 1
 * const [yes, no] = [{ step: 'a', answer: 'yes' }, { step: 'a', answer: 'no' }];
 * arrived(newCall(1), { step: 'b', trail: [yes, no], ahead: [] }, 5).places[0].trail // => [no]
 */
export function arrived<Id extends string>(call: Call<Id>, place: Place<Id>, at: number): Call<Id> {
  const { trail } = place;
  const last = trail.filter(({ step }, here) => trail.findLastIndex((each) => each.step === step) === here);
  return changed(call, at, { places: [...call.places, { ...place, trail: last }] });
}

/**
 * Returns the place to continue at after a jump: to a step by its code, a search or a link in a text, or to a link with
 * answers in it. The answers given so far stay in front of the new place's trail.
 *
 * @example
 * const here = { step: 'b', trail: [{ step: 'a', answer: 'yes' }], ahead: [] };
 * jumped(here, { step: 'z', trail: [], ahead: [] }).trail // => [{ step: 'a', answer: 'yes' }]
 * jumped(here, { step: 'z', trail: [{ step: 'y', answer: 'no' }], ahead: [] }).trail.map(({ step }) => step) // => ['a', 'y']
 */
export function jumped<Id extends string>(here: Place<Id>, there: Place<Id>): Place<Id> {
  return { ...there, trail: [...here.trail, ...there.trail] };
}

/**
 * Returns the answers that a link to a place can carry: the longest end of the trail in which each answer leads to the
 * next step. Answers before a jump by staff do not fit into a link.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * const [a, b] = [{ step: 'a', answer: 'yes' }, { step: 'b', answer: 'yes' }];
 * unbroken(tree, { step: 'c', trail: [a, b], ahead: [] }) // => [a, b]
 * unbroken(tree, { step: 'c', trail: [b, a, b], ahead: [] }) // => [a, b]
 * unbroken(tree, { step: 'a', trail: [b], ahead: [] }) // => []
 */
export function unbroken<Id extends string>(tree: Tree<Id>, { step, trail }: Place<Id>): Trail<Id> {
  const begins = trail.findIndex((_, first) => {
    const rest = trail.slice(first);
    let at: Place<Id> | undefined = rest[0] && { step: rest[0].step, trail: [], ahead: [] };
    for (const { step: asked, answer } of rest)
      at = at?.step === asked ? answerStep(tree, at, answer) : undefined;
    return at?.step === step;
  });
  return begins < 0 ? [] : trail.slice(begins);
}

/**
 * Returns whether staff jumped after the answer at `position`, that is, whether the answer does not lead to the step of
 * the next answer (for the last one: to the place itself).
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }] }, b: { kind: 'outcome' },
 *   z: { kind: 'outcome' } } };
 * jumpedAfter(tree, { step: 'b', trail: [{ step: 'a', answer: 'yes' }], ahead: [] }, 0) // => false
 * jumpedAfter(tree, { step: 'z', trail: [{ step: 'a', answer: 'yes' }], ahead: [] }, 0) // => true
 */
export function jumpedAfter<Id extends string>(tree: Tree<Id>, place: Place<Id>, position: number): boolean {
  const here = backTo(place, position);
  const given = place.trail[position];
  if (!here || !given) return false;
  const next = answerStep(tree, { ...here, ahead: [] }, given.answer)?.step;
  return next !== (place.trail[position + 1]?.step ?? place.step);
}
