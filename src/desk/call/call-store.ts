import { useSyncExternalStore } from 'react';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { type Call, type CallNotes, changed, newCall } from './call.ts';

/** A call about the guide's tree. */
export type GuideCall = Call<ValidStepId>;

/** How long a call that was cleared can be brought back, in milliseconds. */
export const UNDO_TIME = 10_000;

/** A call that was cleared, with where it was: its step, and what the entry of the history says of it. */
interface Cleared {
  readonly call: GuideCall;
  readonly step: ValidStepId;
  readonly entry: unknown;
}

/** The call of this tab, and the last one as long as it can be brought back. Nothing of it is written anywhere. */
interface CallState {
  readonly call: GuideCall;
  readonly cleared: Cleared | undefined;
}

let calls = 1;
let state: CallState = { call: newCall(calls), cleared: undefined };
let forgetting: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setState(next: CallState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The state as it is now, for event handlers. */
export function callState(): CallState {
  return state;
}

/** A part of the state; the component renders again only when that part has changed. */
export function useCallState<Part>(pick: (state: CallState) => Part): Part {
  return useSyncExternalStore(subscribe, () => pick(state));
}

/** Replaces the call by what has become of it. */
export function setCall(call: GuideCall): void {
  setState({ ...state, call });
}

/** Notes down what is typed. */
export function updateNotes(parts: Partial<CallNotes>): void {
  setCall(changed(state.call, Date.now(), { typed: { ...state.call.typed, ...parts } }));
}

/** Changes what the ticket is made from, or the caller's language: nothing that a call begins with. */
export function patchCall(parts: Partial<GuideCall>): void {
  setCall({ ...state.call, isSaved: state.call.begun === undefined, ...parts });
}

/** A call that nothing is known of, with a number that no other has had. */
export function createCall(): GuideCall {
  calls += 1;
  return newCall(calls);
}

/** Goes on with another call; the one before can be brought back for a while, where there is anything in it. */
export function swapCalls(call: GuideCall, cleared: Cleared | undefined): void {
  clearTimeout(forgetting);
  setState({ call, cleared: cleared?.call.begun === undefined ? undefined : cleared });
  forgetting = setTimeout(() => setState({ ...state, cleared: undefined }), UNDO_TIME);
}
