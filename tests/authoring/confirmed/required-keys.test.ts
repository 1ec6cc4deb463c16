import { expect, test } from 'vitest';
import { requiredKeys } from '../../../src/authoring/confirmed/required-keys.ts';

const english = new Map([
  ['title', 'Title'],
  ['found_one', 'One'],
  ['found_other', 'Several'],
]);

test('a language with more plural forms than English needs a text for each form', () => {
  expect([...requiredKeys('ru', english)].toSorted()).toEqual([
    ['found_few', 'Several'],
    ['found_many', 'Several'],
    ['found_one', 'One'],
    ['found_other', 'Several'],
    ['title', 'Title'],
  ]);
});

test('a language with fewer plural forms keeps the keys of English', () => {
  expect(new Map(requiredKeys('ko', english))).toEqual(english);
});
