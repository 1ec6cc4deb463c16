import { expect, test } from 'vitest';
import { type Answer, answerAll, answers, selectorsFor } from '../../judges/answers/answer.ts';
import { countsOf, openByRule } from '../../judges/summary.ts';
import type { Told } from '../../judges/told.ts';

const told: Told = {
  judge: 'IBM',
  rule: 'label_exists',
  kind: 'finding',
  cause: 'Fail_1',
  message: 'The field ‘height’ has no label',
  html: '<input class="height">',
  fits: ['details:not([open]) input'],
};

const answer: Answer = {
  judge: 'IBM',
  rule: 'label_exists',
  on: 'details:not([open]) input',
  why: 'it is hidden',
};

test('an answer fits only its judge, its rule, its causes, its message, its condition and its elements', () => {
  expect(answers(answer, told)).toBe(true);
  expect(answers({ ...answer, causes: ['Fail_1'], message: /height/ }, told)).toBe(true);
  expect(answers({ ...answer, on: /^<input\b/ }, told)).toBe(true);

  expect(answers({ ...answer, judge: 'axe' }, told)).toBe(false);
  expect(answers({ ...answer, rule: 'label' }, told)).toBe(false);
  expect(answers({ ...answer, causes: ['Fail_2'] }, told)).toBe(false);
  expect(answers({ ...answer, message: /width/ }, told)).toBe(false);
  expect(answers({ ...answer, on: 'input' }, told), 'a selector that the page was not asked for').toBe(false);
  expect(answers({ ...answer, on: /^<textarea\b/ }, told)).toBe(false);

  const inForcedColours: Answer = { ...answer, under: 'forced colours' };
  expect(answers(inForcedColours, { ...told, under: 'forced colours' })).toBe(true);
  expect(answers(answer, { ...told, under: 'forced colours' })).toBe(true);
  expect(answers(inForcedColours, { ...told, under: 'dark' })).toBe(false);
  expect(answers(inForcedColours, told)).toBe(false);
});

test('a page is asked for the selectors of the answers to a rule, not for those to another', () => {
  const others: readonly Answer[] = [
    { ...answer, judge: 'Alfa', on: 'p' },
    { ...answer, rule: 'label', on: 'b' },
    { ...answer, on: /<i/ },
  ];
  expect(selectorsFor([answer, ...others], told)).toEqual([answer.on]);
});

test('what no answer fits is open, and an answer that fits nothing is not used', () => {
  const other: Told = { ...told, rule: 'unheard_of' };
  const unneeded: Answer = { ...answer, rule: 'long_gone' };
  const { open, used } = answerAll([answer, unneeded], [told, other]);
  expect(open).toEqual([other]);
  expect([...used]).toEqual([answer]);
});

test('all answers that fit are used, so that none of them seems out of date', () => {
  const wider: Answer = { ...answer, on: /^<input/ };
  expect(answerAll([answer, wider], [told]).used).toEqual(new Set([answer, wider]));
});

test('findings and questions are counted for each judge that has judged something', () => {
  const question: Told = { ...told, kind: 'question' };
  const heard = [
    { judge: 'IBM', at: 'one', told: [told, question], applied: ['a', 'b'] },
    { judge: 'IBM', at: 'two', told: [], applied: ['b', 'c'] },
  ] as const;
  expect(countsOf(heard, [{ ...question, at: 'one' }])).toEqual([
    { judge: 'IBM', states: 2, rules: 3, findings: 1, questions: 1, open: 1 },
  ]);
});

test('what is open is listed by rule with three examples', () => {
  const open = ['one', 'two', 'three', 'four'].map((at) => ({ ...told, at }));
  const text = openByRule(open);
  expect(text).toContain('IBM: label_exists Fail_1: 4 without an answer');
  expect(text).toContain('three: The field');
  expect(text).not.toContain('four');
});
