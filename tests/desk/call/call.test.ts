import { describe, expect, test } from 'vitest';
import {
  answered,
  arrived,
  changed,
  jumped,
  newCall,
  recordOf,
  unbroken,
} from '../../../src/desk/call/call.ts';
import { answerStep, type Place } from '../../../src/flow/replay.ts';
import { type InventedStepId, tree } from '../../fixtures/guide/tree.ts';
import { somePaths } from '../../fixtures/some-paths.ts';

describe('a call', () => {
  test('begins with the first thing that is noted, and is unsaved from then on', () => {
    const call = newCall(1);
    expect(call).toMatchObject({ begun: undefined, last: undefined, isSaved: true });
    const begun = changed(call, 10, { seen: ['more-information'] });
    expect(begun).toMatchObject({ begun: 10, last: 10, isSaved: false, seen: ['more-information'] });
    expect(arrived({ ...begun, isSaved: true }, { step: 'start', trail: [], ahead: [] }, 20)).toMatchObject({
      begun: 10,
      last: 20,
      isSaved: false,
    });
  });

  test('records when an answer was last given, and whether its fix could not be tried', () => {
    const no = { step: 'name/spelling', answer: 'did-not-work' };
    const first = answered(newCall(1), no, { at: 1, couldNotTry: true });
    const second = answered(first, no, { at: 2, couldNotTry: false });
    expect(recordOf(first, no)).toEqual({ at: 1, couldNotTry: true });
    expect(recordOf(second, no)).toEqual({ at: 2, couldNotTry: false });
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
    expect(jumped(here, { step: 'bell/rest', trail: [], ahead: [] })).toEqual({
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
    expect(jumped(here, link).trail).toEqual([...here.trail, ...link.trail]);
  });

  test('back to a step that was answered before makes its last answer count', () => {
    const once = { step: 'start', answer: 'at-name' };
    const more = { step: 'start', answer: 'at-key' };
    const between = { step: 'name', answer: 'member' };
    const call = arrived(newCall(1), { step: 'key', trail: [once, between, more], ahead: [] }, 1);
    expect(call.places.at(-1)?.trail).toEqual([between, more]);
  });
});

describe('the answers that a link can carry', () => {
  test('are all answers of the call when nobody has jumped', () => {
    for (const { trail, end } of somePaths(tree, 200)) {
      expect(unbroken(tree, { step: end, trail, ahead: [] })).toEqual(trail);
    }
  });

  test('are the answers since the last jump', () => {
    const elsewhere: Place<InventedStepId> = {
      step: 'bell',
      trail: [{ step: 'start', answer: 'at-name' }],
      ahead: [],
    };
    expect(unbroken(tree, elsewhere)).toEqual([]);
    const on = answerStep(tree, elsewhere, 'no-ring');
    expect(on?.trail).toHaveLength(2);
    expect(on && unbroken(tree, on)).toEqual(on?.trail.slice(1));
  });
});
