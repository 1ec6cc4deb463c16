import { useSyncExternalStore } from 'react';
import { type Call, type CallNotes, changed, newCall } from './call.ts';

/** How long a call that was cleared can be brought back, in milliseconds. */
export const UNDO_TIME = 10_000;

/** A call that was cleared, with where it was: its step, and what the entry of the history says of it. */
interface Cleared {
  readonly call: Call;
  readonly step: string;
  readonly entry: unknown;
}

/** The call of this tab, and the last one as long as it can be brought back. Nothing of it is written anywhere. */
interface CallState {
  readonly call: Call;
  readonly cleared: Cleared | undefined;
}

let calls = 1;
let held: CallState = { call: newCall(calls), cleared: undefined };
let forgetting: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function hold(next: CallState): void {
  held = next;
  for (const listener of listeners) listener();
}

/** What is held now, for whoever acts on it. */
export function callState(): CallState {
  return held;
}

/** A part of what is held, and a new rendering only when that part has changed. */
export function useCallState<Part>(pick: (held: CallState) => Part): Part {
  return useSyncExternalStore(subscribe, () => pick(held));
}

/** Goes on with the call as it has become. */
export function setCall(call: Call): void {
  hold({ ...held, call });
}

/** Notes down what is typed. */
export function updateNotes(parts: Partial<CallNotes>): void {
  setCall(changed(held.call, Date.now(), { typed: { ...held.call.typed, ...parts } }));
}

/** Changes what the ticket is made from, or the caller's language: nothing that a call begins with. */
export function patchCall(parts: Partial<Call>): void {
  setCall({ ...held.call, isSaved: held.call.begun === undefined, ...parts });
}

/** A call that nothing is known of, with a number that no other has had. */
export function createCall(): Call {
  calls += 1;
  return newCall(calls);
}

/** Goes on with another call; the one before can be brought back for a while, where there is anything in it. */
export function swapCalls(call: Call, cleared: Cleared | undefined): void {
  clearTimeout(forgetting);
  hold({ call, cleared: cleared?.call.begun === undefined ? undefined : cleared });
  forgetting = setTimeout(() => hold({ ...held, cleared: undefined }), UNDO_TIME);
}
