import { useSyncExternalStore } from 'react';
import type { Memory, MemoryKey } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Call, type CallNotes, newCall, withChanges } from './call.ts';
import { nextCallNumber } from './call-number.ts';
import { warnBeforeUnload } from './unload-warning.ts';

/** A call about the guide's tree. */
export type GuideCall = Call<ValidStepId>;

/** Where a call was left: its step and the state of its history entry. */
interface CallEntry {
  readonly step: ValidStepId;
  readonly entry: unknown;
}

/** A call and the text in the quick jump, which is no part of what the call records. */
interface CallAndJump {
  readonly call: GuideCall;
  readonly jumpText: string;
}

interface Cleared extends CallAndJump, CallEntry {}

/** The call of this tab, and all that were cleared, the last one at the end. Kept in memory only. */
interface CallState extends CallAndJump {
  readonly cleared: readonly Cleared[];
  /** The caller's language that staff chose last, with which the next call begins. `undefined` until they choose one. */
  readonly chosenLanguage: Language | undefined;
}

/** Keeps a text beyond this tab. */
interface DeskMemory<Text extends string = string> {
  read(): Text | undefined;
  keep(text: Text): void;
}

let lastId = 1;
let state: CallState = { call: newCall(lastId), jumpText: '', cleared: [], chosenLanguage: undefined };
let languageMemory: DeskMemory<Language> | undefined;
let numberMemory: DeskMemory | undefined;
/** The number of the last call of this tab, in case the browser forbids storage. */
let lastNumber: string | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setState(next: CallState): void {
  state = next;
  // Not in a component: the call is in memory on all pages of the site, and while the desk shows an error.
  warnBeforeUnload(next.call.hasUnsavedChanges);
  for (const listener of listeners) listener();
}

/** Returns the current state, for event handlers. */
export function callState(): CallState {
  return state;
}

/** Returns whether there is a call, or something in the quick jump, that a new page would lose. */
export function isCallOpen(): boolean {
  return state.call.startedAt !== undefined || state.jumpText !== '';
}

/** Returns a part of the state. The component re-renders only when that part changes. */
export function useCallState<Part>(pick: (state: CallState) => Part): Part {
  return useSyncExternalStore(subscribe, () => pick(state));
}

/** Replaces the call by its next version. A call that starts with it gets its number. */
export function setCall(call: GuideCall): void {
  const isNumbered = call.startedAt === undefined || call.number !== undefined;
  setState({ ...state, call: isNumbered ? call : { ...call, number: takeNumber() } });
}

function takeNumber(): number {
  // Swedish dates are ISO dates.
  const day = new Date().toLocaleDateString('sv');
  const { number, kept } = nextCallNumber(numberMemory?.read() ?? lastNumber, day);
  lastNumber = kept;
  numberMemory?.keep(kept);
  return number;
}

/** Updates the typed notes. */
export function updateNotes(parts: Partial<CallNotes>): void {
  setCall(withChanges(state.call, Date.now(), { typed: { ...state.call.typed, ...parts } }));
}

/** Updates the time of day typed at a step. */
export function updateTime(step: ValidStepId, time: string): void {
  setCall(withChanges(state.call, Date.now(), { times: new Map([...state.call.times, [step, time]]) }));
}

/** Updates the text in the quick jump. Does not start a call that has not started. */
export function updateJumpText(jumpText: string): void {
  setState({ ...state, jumpText });
}

/** Keeps in the call what the guide would keep on the device: the time that a caller waits for. */
export const memoryOfCall: Memory = {
  read: (key) => (key === 'waiting' ? state.call.waiting : undefined),
  keep: (key, text) => keepWaiting(key, text),
  forget: (key) => keepWaiting(key, undefined),
};

function keepWaiting(key: MemoryKey, waiting: string | undefined): void {
  if (key === 'waiting') setCall(withChanges(state.call, Date.now(), { waiting }));
}

/** Changes the ticket's options. Does not start a call that has not started. */
export function patchCall(parts: Partial<GuideCall>): void {
  setCall({ ...state.call, hasUnsavedChanges: state.call.startedAt !== undefined, ...parts });
}

/** Sets where the caller's language is kept, which is a setting of the desk, not of a call. The call of this tab begins with the one that is kept there, if any. */
export function keepLanguageIn(memory: DeskMemory<Language>): void {
  languageMemory = memory;
  const chosenLanguage = state.chosenLanguage ?? memory.read();
  const callerLanguage = state.call.callerLanguage ?? chosenLanguage;
  setState({ ...state, chosenLanguage, call: { ...state.call, callerLanguage } });
}

/** Sets where the number of the last call is kept, so that the calls of all tabs have numbers of their own. */
export function keepNumberIn(memory: DeskMemory): void {
  numberMemory = memory;
}

/** Chooses the caller's language, for this call and those that follow. Does not start a call that has not started. */
export function chooseLanguage(callerLanguage: Language): void {
  patchCall({ callerLanguage });
  setState({ ...state, chosenLanguage: callerLanguage });
  languageMemory?.keep(callerLanguage);
}

/**
 * Returns an empty call in the caller's language that staff chose last, with an id that no other call of this tab has
 * had.
 */
function createCall(): GuideCall {
  lastId += 1;
  return { ...newCall(lastId), callerLanguage: state.chosenLanguage };
}

/** Returns what is kept of the current call: nothing if it has not started and nothing is in the quick jump. */
function keptCall(left: CallEntry): readonly Cleared[] {
  const { call, jumpText } = state;
  return isCallOpen() ? [{ call, jumpText, ...left }] : [];
}

/** Replaces the call by an empty one, and keeps it as the last of the cleared calls. */
export function clearCall(left: CallEntry): void {
  setState({ ...state, call: createCall(), jumpText: '', cleared: [...state.cleared, ...keptCall(left)] });
}

/**
 * Replaces the call by the one cleared last, and returns where that one was left. Keeps the replaced call as the first of
 * the cleared calls, so that as many calls of this function as there are calls lead through all of them. Returns
 * `undefined` if no call was cleared.
 */
export function restoreCall(left: CallEntry): CallEntry | undefined {
  const last = state.cleared.at(-1);
  if (!last) return undefined;
  const { call, jumpText } = last;
  setState({ ...state, call, jumpText, cleared: [...keptCall(left), ...state.cleared.slice(0, -1)] });
  return last;
}

/** Forgets all cleared calls. They cannot be restored. */
export function forgetCleared(): void {
  setState({ ...state, cleared: [] });
}
