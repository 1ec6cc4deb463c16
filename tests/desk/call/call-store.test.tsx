import { beforeEach, describe, expect, test } from 'vitest';
import {
  callState,
  clearCall,
  forgetCleared,
  patchCall,
  restoreCall,
  updateNotes,
} from '../../../src/desk/call/call-store.ts';
import { validStep } from '../../fixtures/valid-step.ts';

const hasUnsavedChanges = () => callState().call.hasUnsavedChanges;

const start = { step: validStep('start'), entry: undefined };
const elsewhere = { step: validStep('name'), entry: { call: 1, place: 0 } };
const notes = () => callState().call.typed.notes;

beforeEach(() => {
  clearCall(start);
  forgetCleared();
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

describe('the warning before the page is left', () => {
  const isWarned = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  test('comes as long as the call has unsaved changes', () => {
    expect(isWarned()).toBe(false);
    updateNotes({ notes: 'no text message' });
    expect(isWarned()).toBe(true);
    patchCall({ hasUnsavedChanges: false });
    expect(isWarned()).toBe(false);
  });

  test('does not come for a cleared call, and comes again when it is restored', () => {
    updateNotes({ notes: 'no text message' });
    clearCall(elsewhere);
    expect(isWarned()).toBe(false);
    restoreCall(start);
    expect(isWarned()).toBe(true);
  });
});

describe('a cleared call', () => {
  test('is replaced by an empty one, and comes back with the place where it was left', () => {
    updateNotes({ notes: 'first' });
    const { id } = callState().call;
    clearCall(elsewhere);
    expect(notes()).toBe('');
    expect(callState().call.id).not.toBe(id);
    expect(restoreCall(start)).toMatchObject(elsewhere);
    expect(notes()).toBe('first');
    expect(hasUnsavedChanges()).toBe(true);
    expect(callState().cleared).toEqual([]);
  });

  test('stays when an empty call is cleared after it', () => {
    updateNotes({ notes: 'first' });
    clearCall(elsewhere);
    clearCall(start);
    expect(restoreCall(start)).toMatchObject(elsewhere);
    expect(notes()).toBe('first');
  });

  test('is swapped with the call that has begun since', () => {
    updateNotes({ notes: 'first' });
    clearCall(elsewhere);
    updateNotes({ notes: 'second' });
    restoreCall(start);
    expect(notes()).toBe('first');
    expect(restoreCall(elsewhere)).toMatchObject(start);
    expect(notes()).toBe('second');
  });

  test('comes back after the one cleared later', () => {
    updateNotes({ notes: 'first' });
    clearCall(elsewhere);
    updateNotes({ notes: 'second' });
    clearCall(start);
    expect(restoreCall(start)).toMatchObject(start);
    expect(notes()).toBe('second');
    expect(restoreCall(start)).toMatchObject(elsewhere);
    expect(notes()).toBe('first');
  });

  test('is one of a round of calls, of which none is lost', () => {
    for (const each of ['first', 'second', 'third']) {
      updateNotes({ notes: each });
      clearCall(start);
    }
    updateNotes({ notes: 'fourth' });
    const restored = ['third', 'second', 'first', 'fourth', 'third'].map(() => {
      restoreCall(start);
      return notes();
    });
    expect(restored).toEqual(['third', 'second', 'first', 'fourth', 'third']);
  });

  test('cannot be restored once it is forgotten', () => {
    updateNotes({ notes: 'first' });
    clearCall(elsewhere);
    updateNotes({ notes: 'second' });
    clearCall(elsewhere);
    forgetCleared();
    expect(restoreCall(start)).toBeUndefined();
    expect(notes()).toBe('');
  });

  test('is not offered if it was empty', () => {
    patchCall({ callerLanguage: 'ja' });
    clearCall(elsewhere);
    expect(callState().cleared).toEqual([]);
  });
});
