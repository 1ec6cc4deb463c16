import { type PhoneCheck, readNumber } from './phone-number.ts';

/** The only country whose numbers these rules can check. */
export const JAPAN = { country: 'JP', callingCode: '81' } as const;

/**
 * Ways to write Japan's calling code before a number: 0081 (abroad), 01081 (in Japan) or just 81. `readNumber` handles
 * +81.
 */
const CALLING_CODE = /^(?:0081|01081|81(?=0?[6789]0\d{8}))/u;

/** Three digits that start with 1: the police, the fire brigade, the time, the weather. */
const SHORT = /^1\d{2}$/u;

/** Free-phone 0120 and 0800, 0570, 0990, and 020 for pagers and machines. None of them receives text messages. */
const SPECIAL = /^(?:120|800|570|990|20)/u;

/** Mobile 060 (since July 2026), 070, 080, 090. */
const MOBILE = /^[6789]0/u;

/** Internet phone 050. */
const INTERNET_PHONE = /^50/u;

/** An area code: no 0 in its first two digits. */
const LANDLINE = /^[1-9][1-9]/u;

const MOBILE_DIGITS = 10;
const LANDLINE_DIGITS = 9;

function ofLength(digits: string, length: number, check: PhoneCheck): PhoneCheck {
  if (digits.length === length) return check;
  return { ok: false, problem: digits.length < length ? 'too-short' : 'too-long' };
}

/**
 * Checks a national number of Japan, with or without its leading 0, against the Japanese numbering plan.
 *
 * @example
 * checkNationalNumber('09012345678') // => { ok: true, country: 'JP', callingCode: '81', enter: '9012345678', international: '+81 90 1234 5678', type: 'mobile' }
 * checkNationalNumber('668505111') // => { ok: false, problem: 'landline' }
 */
export function checkNationalNumber(national: string): PhoneCheck {
  if (SHORT.test(national)) return { ok: false, problem: 'special-number' };
  const enter = national.replace(/^0/u, '');
  if (SPECIAL.test(enter)) return { ok: false, problem: 'special-number' };
  if (INTERNET_PHONE.test(enter))
    return ofLength(enter, MOBILE_DIGITS, { ok: false, problem: 'internet-phone' });
  if (MOBILE.test(enter)) {
    const international = `+81 ${enter.slice(0, 2)} ${enter.slice(2, 6)} ${enter.slice(6)}`;
    const mobile = {
      ok: true,
      country: 'JP',
      callingCode: '81',
      enter,
      international,
      type: 'mobile',
    } as const;
    return ofLength(enter, MOBILE_DIGITS, enter[2] === '0' ? { ok: false, problem: 'impossible' } : mobile);
  }
  if (LANDLINE.test(enter)) return ofLength(enter, LANDLINE_DIGITS, { ok: false, problem: 'landline' });
  return { ok: false, problem: enter.length < LANDLINE_DIGITS ? 'too-short' : 'impossible' };
}

/**
 * Checks a typed number against the rules for Japanese numbers only. Used when `checkPhone` could not be loaded. For
 * Japanese numbers, however they are written, the result is the same; any other number is only reported as foreign.
 *
 * Problems: those of `checkPhone`; `other-country` comes without the country.
 *
 * @example
 * validateJapanesePhone('090-1234-5678').enter // => '9012345678'
 * validateJapanesePhone('0081 90 1234 5678').enter // => '9012345678'
 * validateJapanesePhone('+39 312 345 6789') // => { ok: false, problem: 'other-country' }
 */
export function validateJapanesePhone(typed: string): PhoneCheck {
  const number = readNumber(typed);
  if (!number.ok) return number;
  const { hasPlus, digits } = number;
  if (hasPlus && !digits.startsWith('81')) return { ok: false, problem: 'other-country' };
  return checkNationalNumber(hasPlus ? digits.slice(2) : digits.replace(CALLING_CODE, ''));
}
