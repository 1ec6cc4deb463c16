import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../src/validators/address.ts';
import { addressCases } from './cases/addresses.ts';
import { domains } from './domains.ts';

test('the table has at least 80 addresses, all different', () => {
  expect(addressCases.length).toBeGreaterThanOrEqual(80);
  expect(new Set(addressCases.map(({ typed }) => typed)).size).toBe(addressCases.length);
  expect(new Set(addressCases.map(({ about }) => about)).size).toBe(addressCases.length);
});

describe('an address that a reader types or pastes', () => {
  test.each(addressCases)('gets the expected result: $about', ({ typed, expected }) => {
    expect(checkAddress(typed, domains)).toMatchObject(expected);
  });
});
