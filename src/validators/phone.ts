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
import { checkNationalNumber, validateJapanesePhone } from './phone/japanese-numbers.ts';
import { type PhoneCheck, type PhoneProblem, readNumber } from './phone/phone-number.ts';

/** A country in the list next to the number field. */
export interface PhoneCountry {
  readonly country: CountryCode;
  readonly callingCode: string;
}

/** What each kind of number means for receiving a text message. All other kinds are special numbers. */
const KINDS: Partial<Record<PhoneNumberType, 'mobile' | 'fixed-or-mobile' | PhoneProblem>> = {
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  FIXED_LINE: 'landline',
  VOIP: 'internet-phone',
};

/**
 * Kinds of number that are more likely a Japanese mobile number typed with the wrong country, if the digits fit one.
 */
const RATHER_JAPANESE: ReadonlySet<PhoneNumberType> = new Set([
  'FIXED_LINE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'PAGER',
]);

/** The names that the library gives to wrong lengths. */
const LENGTHS: Readonly<Record<string, PhoneProblem>> = { TOO_SHORT: 'too-short', TOO_LONG: 'too-long' };

/** Digits appended to test whether one or two more would make a valid number. */
const STAND_INS = ['2', '5', '8', '22', '55', '88'] as const;

/**
 * Returns all countries that have a calling code, with their two-letter codes.
 *
 * @example
 * phoneCountries().find((each) => each.country === 'JP') // => { country: 'JP', callingCode: '81' }
 */
export function phoneCountries(): PhoneCountry[] {
  return getCountries().map((country) => ({ country, callingCode: getCountryCallingCode(country) }));
}

/** Returns the number in international form if it is a valid number of any country. */
function validAbroad(digits: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(`+${digits}`);
  return number?.isValid() ? number : undefined;
}

/**
 * Returns the number that the digits mean when a country is chosen: an international number after a +, or after 00 if
 * that gives a number; otherwise a national number with that country's prefixes (0, 8, 06, 1, the prefix for calls
 * abroad); finally a complete mobile number of another country without its +.
 */
function resolve(hasPlus: boolean, digits: string, country: CountryCode): PhoneNumber | undefined {
  if (hasPlus) return parsePhoneNumberFromString(`+${digits}`);
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
  // The digits may start with the prefix for calls abroad without forming a foreign number. Drop that reading, so that
  // the caller checks them as a national number.
  return national?.countryCallingCode === getCountryCallingCode(country) ? national : undefined;
}

/** Returns the problem of a number whose length exists in its country but which is in none of its ranges. */
function nearest({ countryCallingCode, nationalNumber }: PhoneNumber): PhoneProblem | undefined {
  const whole = `${countryCallingCode}${nationalNumber}`;
  if (STAND_INS.some((more) => validAbroad(whole + more))) return 'too-short';
  if ([-1, -2].some((fewer) => validAbroad(whole.slice(0, fewer)))) return 'too-long';
  return undefined;
}

/**
 * Returns whether reading the national number again gives the same number, without a prefix or another country in it.
 */
function isReadBack({ number, nationalNumber }: PhoneNumber, country: CountryCode): boolean {
  return resolve(false, nationalNumber, country)?.number === number;
}

/** Returns the result for a number that can receive text messages. */
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

/** Checks a number of the chosen country, or of one that shares its calling code. */
function checkParsed(number: PhoneNumber, country: CountryCode): PhoneCheck {
  const type = number.getType();
  if (type !== undefined) {
    const kind = KINDS[type] ?? 'special-number';
    return kind === 'mobile' || kind === 'fixed-or-mobile'
      ? accept(number, country, kind)
      : { ok: false, problem: kind };
  }
  const problem = LENGTHS[validatePhoneNumberLength(number.number) ?? ''] ?? nearest(number);
  if (problem !== undefined) return { ok: false, problem };
  // The number may be in a range newer than the library. Accept it if it has the length of the country's mobile
  // numbers.
  const { nationalNumber } = number;
  const usual = getExampleNumber(country, examples)?.nationalNumber ?? '';
  const isLikeUsual =
    nationalNumber.length === usual.length && nationalNumber.startsWith('0') === usual.startsWith('0');
  return isLikeUsual && isReadBack(number, country)
    ? accept(number, country, 'unknown')
    : { ok: false, problem: 'impossible' };
}

/**
 * Checks a phone number for receiving text messages, and returns which country to choose in Microsoft's list and what
 * to type in the field next to it.
 *
 * `typed`: the number as people write it, national or international; `readNumber` lists the accepted forms. `country`:
 * the chosen country, two letters (ISO 3166-1). `enter` omits a national prefix (0, in Hungary 06, in Russia 8, in the
 * US 1) and keeps a 0 that is part of the number (Italy, Benin, Congo, Côte d'Ivoire). A number of a country that
 * shares the calling code of the chosen one is accepted as it is. Never throws for a country of `phoneCountries()`.
 *
 * Problems: `empty` · `not-a-number` · `several-numbers` · `too-short` · `too-long` · `impossible` (no number of that country looks like
 * this) · `landline`, `internet-phone`, `special-number` (free-phone, emergency and similar numbers): these do not
 * receive text messages · `other-country` (with the country, if it is known).
 *
 * Source: Google's numbering metadata, by libphonenumber-js; for Japan `checkNationalNumber`.
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
  const { hasPlus, digits } = read;
  const number = resolve(hasPlus, digits, country);
  if (number?.isNonGeographic()) return { ok: false, problem: 'special-number' };
  if (number && number.countryCallingCode !== getCountryCallingCode(country)) {
    const own = number.country ?? number.getPossibleCountries()[0];
    return { ok: false, problem: 'other-country', ...(own ? { country: own } : {}) };
  }
  if (country === 'JP' && (number || !hasPlus)) return validateJapanesePhone(typed);
  const type = number?.getType();
  if (
    (type === undefined || RATHER_JAPANESE.has(type)) &&
    digits.startsWith('0') &&
    checkNationalNumber(digits).ok
  ) {
    return { ok: false, problem: 'other-country', country: 'JP' };
  }
  if (number) return checkParsed(number, country);
  const length = hasPlus
    ? validatePhoneNumberLength(`+${digits}`)
    : validatePhoneNumberLength(digits, country);
  return { ok: false, problem: LENGTHS[length ?? ''] ?? 'impossible' };
}
