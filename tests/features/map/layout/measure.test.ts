import { describe, expect, test } from 'vitest';
import { breakLines, widthOf } from '../../../../src/features/map/layout/measure.ts';

describe('a text broken into lines', () => {
  test('keeps all its words in order when there is room for its lines', () => {
    const text = 'Choose the country of your number. For a Japanese number, choose Japan (+81).';
    const lines = breakLines(text, 'en', 14, 20);
    expect(lines.join(' ')).toBe(text);
    expect(lines.filter((line) => widthOf(line) > 14)).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
  });

  test('starts no Japanese line with a character that belongs to the line before', () => {
    const text = 'アドレスを、@の後ろまですべて（「ecs」も）入力し、サインインします。ショートメールは？';
    for (let widest = 10; widest < 24; widest += 1) {
      const lines = breakLines(text, 'ja', widest, 50);
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => /^[、。）」？ーぁ-ゖ]/.test(line))).toEqual([]);
    }
  });

  test('ends in an ellipsis when it does not fit', () => {
    const lines = breakLines('From “Keep your account secure” to your number', 'en', 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(widthOf(lines[1] ?? '')).toBeLessThanOrEqual(12);
  });

  test('uses all of its last line, where words end late', () => {
    expect(breakLines('大学での現在の身分はどれですか', 'ja', 8, 1)).toEqual(['大学での現在の…']);
    expect(breakLines('What happens at the sign-in?', 'en', 9.5, 1)).toEqual(['What happens…']);
    expect(breakLines('Authentication', 'en', 6, 1)).toEqual(['Authentic…']);
  });

  test('cuts a word that is itself too long', () => {
    const lines = breakLines('u123456a@alumni.osaka-u.ac.jp', 'en', 6, 9);
    expect(lines.join('')).toBe('u123456a@alumni.osaka-u.ac.jp');
    expect(lines.filter((line) => widthOf(line) > 6)).toEqual([]);
  });

  test('has no lines when it is empty', () => {
    expect(breakLines('', 'en', 10, 3)).toEqual([]);
  });
});
