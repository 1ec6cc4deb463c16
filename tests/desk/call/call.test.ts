import { describe, expect, test } from 'vitest';
import {
  linkableTrail,
  newCall,
  placeAfterJump,
  recordOf,
  withAnswer,
  withChanges,
  withPlace,
} from '../../../src/desk/call/call.ts';
import { answerStep, type Place } from '../../../src/flow/replay.ts';
import { type InventedStepId, tree } from '../../fixtures/guide/tree.ts';
import { somePaths } from '../../fixtures/some-paths.ts';

describe('a call', () => {
  test('starts with its first change and has unsaved changes from then on', () => {
    const call = newCall(1);
    expect(call).toMatchObject({ startedAt: undefined, changedAt: undefined, hasUnsavedChanges: false });
    const started = withChanges(call, 10, { seenMessages: ['more-information'] });
    expect(started).toMatchObject({
      startedAt: 10,
      changedAt: 10,
      hasUnsavedChanges: true,
      seenMessages: ['more-information'],
    });
    expect(
      withPlace({ ...started, hasUnsavedChanges: false }, { step: 'start', trail: [], ahead: [] }, 20),
    ).toMatchObject({
      startedAt: 10,
      changedAt: 20,
      hasUnsavedChanges: true,
    });
  });

  test('records when an answer was last given, and whether its fix could not be tried', () => {
    const no = { step: 'name/spelling', answer: 'did-not-work' };
    const first = withAnswer(newCall(1), no, { givenAt: 1, couldNotTry: true });
    const second = withAnswer(first, no, { givenAt: 2, couldNotTry: false });
    expect(recordOf(first, no)).toEqual({ givenAt: 1, couldNotTry: true });
    expect(recordOf(second, no)).toEqual({ givenAt: 2, couldNotTry: false });
    expect(recordOf(second, { ...no, answer: 'worked' })).toBeUndefined();
  });
});

describe('a jump', () => {
  const here: Place<InventedStepId> = {
    step: 'name',
    trail: [{ step: 'start', answer: 'at-name' }],
    ahead: [{ step: 'name', answer: 'member' }],
  };

  test('keeps the answers given, and drops those that lay ahead', () => {
    expect(placeAfterJump(here, { step: 'bell/rest', trail: [], ahead: [] })).toEqual({
      step: 'bell/rest',
      trail: here.trail,
      ahead: [],
    });
  });

  test('to a link keeps the answers of the call and of the link', () => {
    const link: Place<InventedStepId> = {
      step: 'key',
      trail: [{ step: 'start', answer: 'at-key' }],
      ahead: [],
    };
    expect(placeAfterJump(here, link).trail).toEqual([...here.trail, ...link.trail]);
  });

  test('back to a step that was answered before makes its last answer count', () => {
    const once = { step: 'start', answer: 'at-name' };
    const more = { step: 'start', answer: 'at-key' };
    const between = { step: 'name', answer: 'member' };
    const call = withPlace(newCall(1), { step: 'key', trail: [once, between, more], ahead: [] }, 1);
    expect(call.places.at(-1)?.trail).toEqual([between, more]);
  });
});

describe('the answers that a link can carry', () => {
  test('are all answers of the call if staff have not jumped', () => {
    for (const { trail, end } of somePaths(tree, 200)) {
      expect(linkableTrail(tree, { step: end, trail, ahead: [] })).toEqual(trail);
    }
  });

  test('are the answers since the last jump', () => {
    const elsewhere: Place<InventedStepId> = {
      step: 'bell',
      trail: [{ step: 'start', answer: 'at-name' }],
      ahead: [],
    };
    expect(linkableTrail(tree, elsewhere)).toEqual([]);
    const on = answerStep(tree, elsewhere, 'no-ring');
    expect(on?.trail).toHaveLength(2);
    expect(on && linkableTrail(tree, on)).toEqual(on?.trail.slice(1));
  });
});
