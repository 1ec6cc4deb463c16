import { expect, test } from 'vitest';
import { allAnswers } from '../../judges/answers/all-answers.ts';
import { SEEDED_FAULTS } from '../../judges/seeded/seeded-faults.ts';
import { JUDGES } from '../../judges/told.ts';

test('each answer has a reason in words and says which elements it is about', () => {
  expect(allAnswers.length).toBeGreaterThan(10);
  for (const { rule, on, why } of allAnswers) {
    expect(why.split(' ').length, rule).toBeGreaterThan(5);
    expect(`${on}`, `${rule} is not about every element`).not.toMatch(/^(\*|\/\/|\/\.\*\/|\/<\/)$/);
  }
});

test('no two answers are the same', () => {
  const keys = allAnswers.map(({ why: _, ...answer }) =>
    JSON.stringify({ ...answer, on: `${answer.on}`, message: `${answer.message}` }),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('every judge has seeded faults to find, and every fault a judge', () => {
  for (const judge of JUDGES)
    expect(SEEDED_FAULTS.filter(({ foundBy }) => judge in foundBy).length, judge).toBeGreaterThan(10);
  for (const { name, foundBy } of SEEDED_FAULTS) expect(Object.keys(foundBy), name).not.toEqual([]);
  expect(new Set(SEEDED_FAULTS.map(({ html }) => html)).size).toBe(SEEDED_FAULTS.length);
});
