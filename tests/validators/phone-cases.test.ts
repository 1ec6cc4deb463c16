import { describe, expect, test } from 'vitest';
import type { CountryCode } from '../../src/validators/phone/phone-number.ts';
import { checkPhone } from '../../src/validators/phone.ts';
import { phoneCases } from './cases/phones.ts';

test('the table has at least 120 numbers from at least 40 countries, all different', () => {
  expect(phoneCases.length).toBeGreaterThanOrEqual(120);
  expect(new Set(phoneCases.map(({ country }) => country)).size).toBeGreaterThanOrEqual(40);
  expect(new Set(phoneCases.map(({ typed, country }) => `${country} ${typed}`)).size).toBe(phoneCases.length);
  expect(new Set(phoneCases.map(({ about }) => about)).size).toBe(phoneCases.length);
});

describe('a phone number that a reader types', () => {
  test.each(phoneCases)('gets the expected result: $about', ({ typed, country, expected }) => {
    expect(checkPhone(typed, country as CountryCode)).toMatchObject(expected);
  });
});
