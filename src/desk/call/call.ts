import { answerStep, backTo, type Place } from '../../flow/replay.ts';
import type { GivenAnswer, Trail } from '../../flow/trail.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Tree } from '../../tree/types.ts';

/** What is known of an answer besides itself. */
export interface AnswerRecord {
  /** When it was given, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it stands for a fix that the caller had no way to try. */
  readonly couldNotTry: boolean;
}

/** What may be typed during a call. None of it is kept anywhere but here. */
export interface CallNotes {
  readonly notes: string;
  readonly errorCode: string;
  readonly correlationId: string;
  readonly address: string;
  readonly phone: string;
}

/** A call, whole: it is in the memory of one tab only, and gone with it. */
export interface Call<Id extends string = string> {
  /** Tells the calls of a tab apart: an entry of the history that belongs to an earlier one is not taken for one of this. */
  readonly number: number;
  /** When it began, in milliseconds since 1970; `undefined` until anything is known of it. */
  readonly begun: number | undefined;
  /** When anything last changed. */
  readonly last: number | undefined;
  /** The places that it has come to. An entry of the history names its place by the position here. */
  readonly places: readonly Place<Id>[];
  /** By `step:answer`. */
  readonly records: ReadonlyMap<string, AnswerRecord>;
  /** The ids of the messages that the caller has read out. */
  readonly seen: readonly string[];
  readonly typed: CallNotes;
  /** The language that the caller reads, where staff have chosen one. */
  readonly caller: Language | undefined;
  /** The ids of the lines that are left out of the ticket. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether addresses and phone numbers may be in the ticket. */
  readonly withPersonal: boolean;
  /** Whether the summary has left the tab since anything last changed. */
  readonly isSaved: boolean;
}

const NOTHING_TYPED: CallNotes = { notes: '', errorCode: '', correlationId: '', address: '', phone: '' };

/**
 * A call of which nothing is known yet.
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

/** The key of an answer in the records. */
function keyOf({ step, answer }: GivenAnswer): string {
  return `${step}:${answer}`;
}

/**
 * What is known of an answer of a call: nothing where it came with a link that the caller had.
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
 * A call with something changed at a moment: it has begun by then, and its summary is no longer what was copied.
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
 * A call in which an answer was given.
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
 * A call that has come to a place: its position is that of the last one. Of a step that was answered once more, after a
 * jump back to it, the last answer counts.
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
 * Where a call goes on when a place is opened to which no answer led: a step by its code, by a search or a link of a text,
 * or a link with the answers in it. Nothing is left behind: what the caller has answered stays in front of it.
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
 * The answers that a link to a place can carry: the longest end of the trail in which each answer leads to the next
 * step. Where staff have jumped, a link would break.
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
 * Whether an answer of a trail led to where the next one was given, or staff have jumped there: by position, for the
 * last one to the place itself.
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
