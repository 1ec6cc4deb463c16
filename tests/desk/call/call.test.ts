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
import { answerStep, answersOf, type Place } from '../../../src/flow/replay.ts';
import { tree } from '../../../src/tree/tree.ts';
import { somePaths } from '../../fixtures/some-paths.ts';

describe('a call', () => {
  test('has begun with the first thing that is known of it, and is not saved from then on', () => {
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

  test('knows of an answer when it was given last, and whether it stands for what could not be tried', () => {
    const no = { step: 'address/before-at', answer: 'did-not-work' };
    const first = answered(newCall(1), no, { at: 1, couldNotTry: true });
    const second = answered(first, no, { at: 2, couldNotTry: false });
    expect(recordOf(first, no)).toEqual({ at: 1, couldNotTry: true });
    expect(recordOf(second, no)).toEqual({ at: 2, couldNotTry: false });
    expect(recordOf(second, { ...no, answer: 'worked' })).toBeUndefined();
  });
});

describe('a jump', () => {
  const here: Place = {
    step: 'address',
    trail: [{ step: 'start', answer: 'before-password' }],
    ahead: [{ step: 'address', answer: 'student' }],
  };

  test('keeps what was answered, but not what lay ahead', () => {
    expect(jumped(here, { step: 'mfa/clock', trail: [], ahead: [] })).toEqual({
      step: 'mfa/clock',
      trail: here.trail,
      ahead: [],
    });
  });

  test('to a link keeps the answers of both', () => {
    const link: Place = { step: 'password', trail: [{ step: 'start', answer: 'at-password' }], ahead: [] };
    expect(jumped(here, link).trail).toEqual([...here.trail, ...link.trail]);
  });

  test('back to a step that was answered: its last answer counts', () => {
    const once = { step: 'start', answer: 'before-password' };
    const more = { step: 'start', answer: 'at-password' };
    const between = { step: 'address', answer: 'student' };
    const call = arrived(newCall(1), { step: 'password', trail: [once, between, more], ahead: [] }, 1);
    expect(call.places.at(-1)?.trail).toEqual([between, more]);
  });
});

describe('the answers that a link can carry', () => {
  test('are all of them where nobody has jumped', () => {
    for (const { trail, end } of somePaths(tree, 200)) {
      expect(unbroken(tree, { step: end, trail, ahead: [] })).toEqual(trail);
    }
  });

  test('are those since the last jump', () => {
    const trail = [{ step: 'start', answer: 'before-password' }];
    const elsewhere: Place = { step: 'mfa', trail, ahead: [] };
    expect(unbroken(tree, elsewhere)).toEqual([]);
    const [answer] = answersOf(tree, 'mfa');
    const on = answerStep(tree, elsewhere, answer?.id ?? '') as Place;
    expect(on.trail.length).toBe(2);
    expect(unbroken(tree, on)).toEqual(on.trail.slice(1));
  });
});
