import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  type PhoneNumber,
  type PhoneNumberType,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { judgeJapanese, validateJapanesePhone } from './phone/japanese-numbers.ts';
import { type PhoneCheck, type PhoneProblem, readNumber } from './phone/phone-number.ts';

/** A country as the list beside the box has it. */
export interface PhoneCountry {
  readonly country: CountryCode;
  readonly callingCode: string;
}

/** What the kinds of number mean for somebody who waits for a text message; the others are all special numbers. */
const KINDS: Partial<Record<PhoneNumberType, 'mobile' | 'fixed-or-mobile' | PhoneProblem>> = {
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  FIXED_LINE: 'landline',
  VOIP: 'internet-phone',
};

/** Kinds of number that are rather meant as a Japanese mobile number, where it has the same digits. */
const RATHER_JAPANESE: ReadonlySet<PhoneNumberType> = new Set([
  'FIXED_LINE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'PAGER',
]);

/** What may be wrong with the length of a number, as the library names it. */
const LENGTHS: Readonly<Record<string, PhoneProblem>> = { TOO_SHORT: 'too-short', TOO_LONG: 'too-long' };

/** Digits that stand in for missing ones, when it is tried whether one or two more would make a number. */
const STAND_INS = ['2', '5', '8', '22', '55', '88'] as const;

/**
 * All countries that have a calling code, by their two letters.
 *
 * @example
 * phoneCountries().find((each) => each.country === 'JP') // => { country: 'JP', callingCode: '81' }
 */
export function phoneCountries(): PhoneCountry[] {
  return getCountries().map((country) => ({ country, callingCode: getCountryCallingCode(country) }));
}

/** The number in international form, if it is a whole one of some country. */
function validAbroad(digits: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(`+${digits}`);
  return number?.isValid() ? number : undefined;
}

/**
 * The number, as it is meant where a country is chosen: international after a +, or after 00 where that makes a number;
 * else national, by the prefixes of that country (0, 8, 06, 1, its way to dial abroad); at last, as a whole mobile
 * number of another country without its +.
 */
function resolve(plus: boolean, digits: string, country: CountryCode): PhoneNumber | undefined {
  if (plus) return parsePhoneNumberFromString(`+${digits}`);
  if (digits.startsWith('00')) {
    const rest = digits.slice(2);
    const abroad = rest.startsWith(getCountryCallingCode(country))
      ? parsePhoneNumberFromString(`+${rest}`)
      : validAbroad(rest);
    if (abroad) return abroad;
  }
  const national = parsePhoneNumberFromString(digits, country);
  if (national?.isValid() && national.getType() !== 'FIXED_LINE') return national;
  const abroad = validAbroad(digits);
  if (abroad?.getType() === 'MOBILE') return abroad;
  // What begins like a call abroad but does not lead anywhere is a national number all the same.
  return national?.countryCallingCode === getCountryCallingCode(country) ? national : undefined;
}

/** What is wrong with a number of a length that its country has, but of none of its ranges. */
function nearest({ countryCallingCode, nationalNumber }: PhoneNumber): PhoneProblem | undefined {
  const whole = `${countryCallingCode}${nationalNumber}`;
  if (STAND_INS.some((more) => validAbroad(whole + more))) return 'too-short';
  if ([-1, -2].some((fewer) => validAbroad(whole.slice(0, fewer)))) return 'too-long';
  return undefined;
}

/** Whether a number is the same when it is read again as it is entered: no prefix hides in it, and no other country. */
function isReadBack({ number, nationalNumber }: PhoneNumber, country: CountryCode): boolean {
  return resolve(false, nationalNumber, country)?.number === number;
}

/** A number that can get text messages. */
function accept(
  number: PhoneNumber,
  country: CountryCode,
  type: Extract<PhoneCheck, { ok: true }>['type'],
): PhoneCheck {
  return {
    ok: true,
    country,
    callingCode: number.countryCallingCode,
    enter: number.nationalNumber,
    international: number.formatInternational(),
    type,
  };
}

/** Judges a number of the country that was chosen, or of one that shares its calling code. */
function judge(number: PhoneNumber, country: CountryCode): PhoneCheck {
  const type = number.getType();
  if (type !== undefined) {
    const kind = KINDS[type] ?? 'special-number';
    return kind === 'mobile' || kind === 'fixed-or-mobile'
      ? accept(number, country, kind)
      : { ok: false, problem: kind };
  }
  const problem = LENGTHS[validatePhoneNumberLength(number.number) ?? ''] ?? nearest(number);
  if (problem !== undefined) return { ok: false, problem };
  // A range that is newer than the library: as long as the mobile numbers of the country are.
  const { nationalNumber } = number;
  const usual = getExampleNumber(country, examples)?.nationalNumber ?? '';
  const isLikeUsual =
    nationalNumber.length === usual.length && nationalNumber.startsWith('0') === usual.startsWith('0');
  return isLikeUsual && isReadBack(number, country)
    ? accept(number, country, 'unknown')
    : { ok: false, problem: 'impossible' };
}

/**
 * Judges a phone number that is to receive text messages, and says which country to choose in Microsoft's list and what
 * to type in the box beside it.
 *
 * `typed`: the number as people write it, national or international; see `readNumber` for what is forgiven. `country`:
 * the country chosen, two letters (ISO 3166-1). A national prefix (0, in Hungary 06, in Russia 8, in the US 1) is left
 * out of `enter`; a 0 that is a part of the number (Italy, Benin, Congo, Côte d'Ivoire) stays. A number of a country
 * that shares the calling code of the chosen one is taken as it is. Never throws for a country of `phoneCountries()`.
 *
 * Problems: `empty` · `not-a-number` · `too-short` · `too-long` · `impossible` (no number of that country is like this) ·
 * `landline`, `internet-phone`, `special-number` (free-phone, emergency and the like): no text message comes there ·
 * `other-country` (with the country, where that is known).
 *
 * Source: Google's numbering metadata, by libphonenumber-js; for Japan `judgeJapanese`.
 *
 * @example
 * checkPhone('090-1234-5678', 'JP') // => { ok: true, country: 'JP', callingCode: '81', enter: '9012345678', international: '+81 90 1234 5678', type: 'mobile' }
 * checkPhone('+81 06 6850 5111', 'JP') // => { ok: false, problem: 'landline' }
 * checkPhone('+39 312 345 6789', 'JP') // => { ok: false, problem: 'other-country', country: 'IT' }
 * checkPhone('01 95 12 34 56', 'BJ').enter // => '0195123456'
 */
export function checkPhone(typed: string, country: CountryCode): PhoneCheck {
  const read = readNumber(typed);
  if (!read.ok) return read;
  const { plus, digits } = read;
  const number = resolve(plus, digits, country);
  if (number?.isNonGeographic()) return { ok: false, problem: 'special-number' };
  if (number && number.countryCallingCode !== getCountryCallingCode(country)) {
    const own = number.country ?? number.getPossibleCountries()[0];
    return { ok: false, problem: 'other-country', ...(own ? { country: own } : {}) };
  }
  if (country === 'JP' && (number || !plus)) return validateJapanesePhone(typed);
  const type = number?.getType();
  if (
    (type === undefined || RATHER_JAPANESE.has(type)) &&
    digits.startsWith('0') &&
    judgeJapanese(digits).ok
  ) {
    return { ok: false, problem: 'other-country', country: 'JP' };
  }
  if (number) return judge(number, country);
  const length = plus ? validatePhoneNumberLength(`+${digits}`) : validatePhoneNumberLength(digits, country);
  return { ok: false, problem: LENGTHS[length ?? ''] ?? 'impossible' };
}
