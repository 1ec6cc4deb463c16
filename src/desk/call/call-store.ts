import { useSyncExternalStore } from 'react';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { type Call, type CallNotes, newCall, withChanges } from './call.ts';

/** A call about the guide's tree. */
export type GuideCall = Call<ValidStepId>;

/** How long a cleared call can be restored, in milliseconds. */
export const UNDO_TIME = 10_000;

/** A cleared call with its step and the state of its history entry. */
interface Cleared {
  readonly call: GuideCall;
  readonly step: ValidStepId;
  readonly entry: unknown;
}

/** The call of this tab, and the cleared one while it can be restored. Kept in memory only. */
interface CallState {
  readonly call: GuideCall;
  readonly cleared: Cleared | undefined;
}

let lastId = 1;
let state: CallState = { call: newCall(lastId), cleared: undefined };
let undoTimer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setState(next: CallState): void {
  state = next;
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

/** Changes the ticket's options or the caller's language. Does not start a call that has not started. */
export function patchCall(parts: Partial<GuideCall>): void {
  setCall({ ...state.call, hasUnsavedChanges: state.call.startedAt !== undefined, ...parts });
}

/** Returns an empty call with an id that no other call of this tab has had. */
export function createCall(): GuideCall {
  lastId += 1;
  return newCall(lastId);
}

/** Switches to another call. The cleared call can be restored for `UNDO_TIME`, unless it never started. */
export function swapCalls(call: GuideCall, cleared: Cleared | undefined): void {
  clearTimeout(undoTimer);
  setState({ call, cleared: cleared?.call.startedAt === undefined ? undefined : cleared });
  undoTimer = setTimeout(() => setState({ ...state, cleared: undefined }), UNDO_TIME);
}
