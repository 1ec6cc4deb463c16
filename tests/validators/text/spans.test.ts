import { expect, test } from 'vitest';
import { joinSpans } from '../../../src/validators/text/spans.ts';

test.each([
  [
    'separated by a space',
    [
      [0, 4],
      [5, 8],
    ],
    'lock key',
    [[0, 8]],
  ],
  [
    'separated by punctuation',
    [
      [0, 4],
      [6, 9],
    ],
    'lock, key',
    [[0, 9]],
  ],
  [
    'separated by a word',
    [
      [0, 4],
      [9, 12],
    ],
    'lock and key',
    [
      [0, 4],
      [9, 12],
    ],
  ],
  [
    'separated by a digit',
    [
      [0, 4],
      [7, 10],
    ],
    'lock 2 key',
    [
      [0, 4],
      [7, 10],
    ],
  ],
  [
    'that overlap',
    [
      [2, 6],
      [0, 4],
    ],
    'locked',
    [[0, 6]],
  ],
  [
    'inside another',
    [
      [0, 6],
      [2, 3],
    ],
    'locked',
    [[0, 6]],
  ],
  ['that are none', [], 'lock', []],
] as const)('spans %s', (_, spans, text, joined) => {
  expect(joinSpans(spans, text)).toEqual(joined);
});
