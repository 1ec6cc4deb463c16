import { useSyncExternalStore } from 'react';
import type { Memory, MemoryKey } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { type Call, type CallNotes, newCall, withChanges } from './call.ts';
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
}

let lastId = 1;
let state: CallState = { call: newCall(lastId), jumpText: '', cleared: [] };
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

/** Returns a part of the state. The component re-renders only when that part changes. */
export function useCallState<Part>(pick: (state: CallState) => Part): Part {
  return useSyncExternalStore(subscribe, () => pick(state));
}

/** Replaces the call by its next version. */
export function setCall(call: GuideCall): void {
  setState({ ...state, call });
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

/** Changes the ticket's options or the caller's language. Does not start a call that has not started. */
export function patchCall(parts: Partial<GuideCall>): void {
  setCall({ ...state.call, hasUnsavedChanges: state.call.startedAt !== undefined, ...parts });
}

/** Returns an empty call with an id that no other call of this tab has had. */
function createCall(): GuideCall {
  lastId += 1;
  return newCall(lastId);
}

/** Returns what is kept of the current call: nothing if it has not started and nothing is in the quick jump. */
function keptCall(left: CallEntry): readonly Cleared[] {
  const { call, jumpText } = state;
  return call.startedAt === undefined && jumpText === '' ? [] : [{ call, jumpText, ...left }];
}

/** Replaces the call by an empty one, and keeps it as the last of the cleared calls. */
export function clearCall(left: CallEntry): void {
  setState({ call: createCall(), jumpText: '', cleared: [...state.cleared, ...keptCall(left)] });
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
  setState({ call, jumpText, cleared: [...keptCall(left), ...state.cleared.slice(0, -1)] });
  return last;
}

/** Forgets all cleared calls. They cannot be restored. */
export function forgetCleared(): void {
  setState({ ...state, cleared: [] });
}
