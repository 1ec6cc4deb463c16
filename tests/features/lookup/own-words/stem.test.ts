import { expect, test } from 'vitest';
import { stem } from '../../../../src/features/lookup/own-words/stem.ts';

test.each([
  ['change changes changed changing', 'chang'],
  ['code codes', 'cod'],
  ['forget forgetting', 'forget'],
  ['try tries tried', 'try'],
  ['pass passes', 'pass'],
  ['block blocks blocked blocking', 'block'],
  ['scan scans scanned scanning', 'scan'],
])('the words %s have one stem: %s', (words, stemmed) => {
  expect(words.split(' ').map(stem)).toEqual(words.split(' ').map(() => stemmed));
});

test.each(['sms', 'ring', 'used', 'is', 'virus', 'access', 'key', 'пароль', '認証'])(
  '%s has no ending to remove, or a short one',
  (word) => {
    expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
    expect(word.startsWith(stem(word))).toBe(true);
  },
);

test.each([
  ['sms', 'sms'],
  ['virus', 'virus'],
  ['access', 'access'],
  ['ring', 'ring'],
])('%s stays %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed);
});
