import { describe, expect, test } from 'vitest';
import {
  earlierAnswerAt,
  hasJumpAfter,
  newCall,
  placeAfterJump,
  recordOf,
  withAnswer,
  withChanges,
  withPlace,
} from '../../../src/desk/call/call.ts';
import { answerStep, type Place, replay } from '../../../src/flow/replay.ts';
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
      withPlace({ ...started, hasUnsavedChanges: false }, { step: 'start', trail: [] }, 20),
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

describe('the earlier answers of a call', () => {
  const [atName, member, former] = [
    { step: 'start', answer: 'at-name' },
    { step: 'name', answer: 'member' },
    { step: 'name', answer: 'former' },
  ];
  const answered = withPlace(newCall(1), { step: 'name/which-sign', trail: [atName, member] }, 1);

  test('are those of its places, also after going back', () => {
    const backAtStart = withPlace(answered, { step: 'start', trail: [] }, 2);
    expect(earlierAnswerAt(backAtStart, 'start')).toEqual({ answer: 'at-name', couldNotTry: false });
    expect(earlierAnswerAt(backAtStart, 'name')).toEqual({ answer: 'member', couldNotTry: false });
    expect(earlierAnswerAt(backAtStart, 'name/which-sign')).toBeUndefined();
  });

  test('are the last of each step', () => {
    const changed = withPlace(answered, { step: 'name/former-check', trail: [atName, former] }, 2);
    expect(earlierAnswerAt(changed, 'name')?.answer).toBe('former');
    expect(earlierAnswerAt(changed, 'start')?.answer).toBe('at-name');
  });

  test('include those that a link claims after its step', () => {
    const byLink = withPlace(newCall(1), { step: 'name', trail: [atName] }, 1, [member]);
    expect(byLink.places.at(-1)?.trail).toEqual([atName]);
    expect(earlierAnswerAt(byLink, 'name')?.answer).toBe('member');
  });

  test('say whether the fix could not be tried the last time', () => {
    const no = { step: 'name/spelling', answer: 'did-not-work' };
    const place: Place = { step: 'name/former-house', trail: [no] };
    const notTried = withPlace(withAnswer(answered, no, { givenAt: 2, couldNotTry: true }), place, 2);
    expect(earlierAnswerAt(notTried, 'name/spelling')).toEqual({ answer: 'did-not-work', couldNotTry: true });
    const tried = withPlace(withAnswer(notTried, no, { givenAt: 3, couldNotTry: false }), place, 3);
    expect(earlierAnswerAt(tried, 'name/spelling')?.couldNotTry).toBe(false);
  });

  test.each(['constructor', '__proto__', 'toString'])('do not include %j', (step) => {
    expect(earlierAnswerAt(answered, step)).toBeUndefined();
  });
});

describe('a jump', () => {
  const here: Place<InventedStepId> = { step: 'name', trail: [{ step: 'start', answer: 'at-name' }] };

  test('keeps the answers given', () => {
    expect(placeAfterJump(here, { step: 'bell/rest', trail: [] })).toEqual({
      step: 'bell/rest',
      trail: here.trail,
    });
  });

  test('to a link keeps the answers of the call and of the link', () => {
    const link: Place<InventedStepId> = {
      step: 'bell/no-ring',
      trail: [{ step: 'bell', answer: 'no-ring' }],
    };
    expect(placeAfterJump(here, link).trail).toEqual([...here.trail, ...link.trail]);
  });

  test('to a link makes its answer count where the call has another one', () => {
    const atKey = { step: 'start', answer: 'at-key' } as const;
    const onward: Place<InventedStepId> = {
      step: 'name/which-sign',
      trail: [...here.trail, { step: 'name', answer: 'member' }],
    };
    expect(placeAfterJump(onward, { step: 'key', trail: [atKey] }).trail).toEqual([
      { step: 'name', answer: 'member' },
      atKey,
    ]);
  });

  test('is noticed after the answer before it, and nowhere else', () => {
    for (const { trail, end } of somePaths(tree, 50))
      expect(trail.some((_, position) => hasJumpAfter(tree, { step: end, trail }, position))).toBe(false);
    const elsewhere = placeAfterJump(here, { step: 'bell', trail: [] });
    expect(hasJumpAfter(tree, elsewhere, 0)).toBe(true);
    const on = answerStep(tree, elsewhere, 'no-ring');
    expect(on && [0, 1, 2].map((position) => hasJumpAfter(tree, on, position))).toEqual([true, false, false]);
  });

  test('loses no answer in the link of its place, nor of the places after it', () => {
    const elsewhere = placeAfterJump(here, { step: 'bell', trail: [] });
    const on = answerStep(tree, elsewhere, 'no-ring');
    const further = on && placeAfterJump(on, { step: 'key', trail: [] });
    for (const place of [elsewhere, on, further])
      expect(place && replay(tree, place.trail, place.step)).toEqual({ ...place, later: [], dropped: [] });
    expect(further?.trail).toHaveLength(2);
  });
});
