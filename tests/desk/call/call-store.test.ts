import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  callState,
  createCall,
  patchCall,
  swapCalls,
  updateNotes,
} from '../../../src/desk/call/call-store.ts';

const hasUnsavedChanges = () => callState().call.hasUnsavedChanges;

beforeEach(() => {
  vi.useFakeTimers();
  swapCalls(createCall(), undefined);
});

describe('the call', () => {
  test('has no unsaved changes while only options were chosen', () => {
    patchCall({ callerLanguage: 'ja' });
    patchCall({ includesPersonalData: true });
    expect(hasUnsavedChanges()).toBe(false);
    expect(callState().call.startedAt).toBeUndefined();
  });

  test('has unsaved changes from the first note until its ticket was saved', () => {
    updateNotes({ notes: 'no text message' });
    expect(hasUnsavedChanges()).toBe(true);
    patchCall({ hasUnsavedChanges: false });
    expect(hasUnsavedChanges()).toBe(false);
  });

  test('has unsaved changes again after another option was chosen for its ticket', () => {
    updateNotes({ notes: 'no text message' });
    patchCall({ hasUnsavedChanges: false });
    patchCall({ leftOut: new Set(['notes']) });
    expect(hasUnsavedChanges()).toBe(true);
  });
});
