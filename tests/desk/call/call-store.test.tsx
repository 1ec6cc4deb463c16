import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  callState,
  chooseLanguage,
  clearCall,
  forgetCleared,
  keepLanguageIn,
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
    chooseLanguage('ja');
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
    chooseLanguage('ja');
    clearCall(elsewhere);
    expect(callState().cleared).toEqual([]);
  });
});

describe('the language of the caller', () => {
  const language = () => callState().call.callerLanguage;

  test('stays the one that staff chose last, from call to call', () => {
    chooseLanguage('ja');
    clearCall(start);
    expect(language()).toBe('ja');
    clearCall(start);
    expect(language()).toBe('ja');
    chooseLanguage('en');
    clearCall(start);
    expect(language()).toBe('en');
  });

  test('comes back with a cleared call, and does not become that of the next one', () => {
    chooseLanguage('ja');
    updateNotes({ notes: 'first' });
    clearCall(elsewhere);
    chooseLanguage('en');
    restoreCall(start);
    expect(notes()).toBe('first');
    expect(language()).toBe('ja');
    clearCall(elsewhere);
    expect(language()).toBe('en');
  });

  test('is kept when staff choose it', () => {
    const kept: string[] = [];
    keepLanguageIn({ read: () => undefined, keep: (chosen) => kept.push(chosen) });
    chooseLanguage('ja');
    chooseLanguage('en');
    clearCall(start);
    expect(kept).toEqual(['ja', 'en']);
  });
});

describe('the first call of a tab', () => {
  /** Returns the store of a tab that has just been opened. */
  async function openTab() {
    vi.resetModules();
    return import('../../../src/desk/call/call-store.ts');
  }

  test('begins in the language that is kept, and so do those that follow', async () => {
    const tab = await openTab();
    tab.keepLanguageIn({ read: () => 'ja', keep: () => {} });
    expect(tab.callState().call).toMatchObject({ callerLanguage: 'ja', startedAt: undefined });
    tab.clearCall(start);
    expect(tab.callState().call.callerLanguage).toBe('ja');
  });

  test('has no chosen language if none is kept', async () => {
    const tab = await openTab();
    tab.keepLanguageIn({ read: () => undefined, keep: () => {} });
    expect(tab.callState().call.callerLanguage).toBeUndefined();
  });
});
