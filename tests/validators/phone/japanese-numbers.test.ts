import google from 'google-libphonenumber';
import { describe, expect, test } from 'vitest';
import {
  checkNationalNumber,
  validateJapanesePhone,
} from '../../../src/validators/phone/japanese-numbers.ts';
import type { PhoneCheck } from '../../../src/validators/phone/phone-number.ts';

const oracle = google.PhoneNumberUtil.getInstance();

describe('a Japanese mobile number', () => {
  test.each(['060', '070', '080', '090'])('begins with %s and has eleven digits', (prefix) => {
    const national = `${prefix}12345678`;
    expect(checkNationalNumber(national)).toEqual({
      ok: true,
      country: 'JP',
      callingCode: '81',
      enter: national.slice(1),
      international: `+81 ${national.slice(1, 3)} 1234 5678`,
      type: 'mobile',
    });
    expect(checkNationalNumber(national.slice(1))).toEqual(checkNationalNumber(national));
    expect(checkNationalNumber(national.slice(0, -1))).toEqual({ ok: false, problem: 'too-short' });
    expect(checkNationalNumber(`${national}9`)).toEqual({ ok: false, problem: 'too-long' });
  });

  test.each(['06001234567', '07001234567', '09001234567'])('has no 0 after its prefix: %s', (national) => {
    expect(checkNationalNumber(national)).toEqual({ ok: false, problem: 'impossible' });
  });

  test.each([
    '+81 90 1234 5678',
    '+81 090 1234 5678',
    '0081 90 1234 5678',
    '0081 090 1234 5678',
    '010 81 90 1234 5678',
    '81 90 1234 5678',
    '81 090 1234 5678',
    '90 1234 5678',
  ])('may be written with the calling code: %s', (typed) => {
    expect(validateJapanesePhone(typed)).toMatchObject({ ok: true, enter: '9012345678' });
  });
});

describe('a mobile number that contains the prefix of another number', () => {
  test.each(['090-1008-1234', '090-1200-8005', '080-1057-0990', '070-8109-0123'])(
    'is read whole: %s',
    (typed) => {
      expect(validateJapanesePhone(typed)).toMatchObject({
        ok: true,
        enter: typed.replaceAll('-', '').slice(1),
      });
    },
  );
});

describe('another Japanese number', () => {
  test.each<[string, PhoneCheck]>([
    ['06-6850-5111', { ok: false, problem: 'landline' }],
    ['03-1234-5678', { ok: false, problem: 'landline' }],
    ['072-123-4567', { ok: false, problem: 'landline' }],
    ['03-1234-567', { ok: false, problem: 'too-short' }],
    ['03-1234-56789', { ok: false, problem: 'too-long' }],
    ['050-1234-5678', { ok: false, problem: 'internet-phone' }],
    ['050-1234-567', { ok: false, problem: 'too-short' }],
    ['050-1234-56789', { ok: false, problem: 'too-long' }],
    ['0120-123-456', { ok: false, problem: 'special-number' }],
    ['0800-123-4567', { ok: false, problem: 'special-number' }],
    ['0570-012-345', { ok: false, problem: 'special-number' }],
    ['0990-123-456', { ok: false, problem: 'special-number' }],
    ['020-1234-5678', { ok: false, problem: 'special-number' }],
    ['110', { ok: false, problem: 'special-number' }],
    ['119', { ok: false, problem: 'special-number' }],
    ['1190', { ok: false, problem: 'too-short' }],
    ['911', { ok: false, problem: 'too-short' }],
    ['030-123-4567', { ok: false, problem: 'impossible' }],
    ['0301', { ok: false, problem: 'too-short' }],
    ['0030123456', { ok: false, problem: 'impossible' }],
    ['+39 312 345 6789', { ok: false, problem: 'other-country' }],
    ['812-345-678', { ok: false, problem: 'landline' }],
    ['', { ok: false, problem: 'empty' }],
    ['abc', { ok: false, problem: 'not-a-number' }],
  ])('%s', (typed, check) => {
    expect(validateJapanesePhone(typed)).toEqual(check);
  });
});

test('the plain rule accepts exactly the numbers that Google’s library calls mobile numbers', () => {
  const prefixes = Array.from({ length: 1000 }, (_, number) => `0${String(number).padStart(3, '0')}`);
  for (const prefix of prefixes) {
    for (const length of [10, 11, 12]) {
      const national = prefix.padEnd(length, '4');
      const number = oracle.parse(national, 'JP');
      const isMobile =
        oracle.isValidNumber(number) &&
        oracle.getRegionCodeForNumber(number) === 'JP' &&
        oracle.getNumberType(number) === google.PhoneNumberType.MOBILE;
      expect(checkNationalNumber(national).ok, national).toBe(isMobile);
    }
  }
});
