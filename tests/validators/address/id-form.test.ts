import { describe, expect, test } from 'vitest';
import { idFormOf, PERSONAL_ID, STUDENT_NUMBER } from '../../../src/validators/address/id-form.ts';

const matches = (form: string, text: string) => new RegExp(`^(?:${form})$`, 'u').test(text);

describe('the form of an example', () => {
  test.each([
    ['u123456a', 'u999999z', true],
    ['U123456A', 'u999999z', true],
    ['u123456a', 'x123456a', false],
    ['u123456a', 'u123456', false],
    ['u123456a', 'u1234567', false],
    ['u123456a', 'u12345aa', false],
    ['08A12345', '28g00000', true],
    ['08A12345', '08-12345', false],
    ['08A12345', '08a1234', false],
    ['a.b-1', 'a.c-2', true],
    ['a.b-1', 'axc-2', false],
    ['1+2', '3+4', true],
  ])('of %s: whether %s has it is %s', (example, text, expected) => {
    expect(matches(idFormOf(example).form, text)).toBe(expected);
  });

  test('comes with the example as it is', () => {
    expect(idFormOf('08A12345').example).toBe('08A12345');
    expect([PERSONAL_ID.example, STUDENT_NUMBER.example]).toEqual(['u123456a', '08A12345']);
  });
});
