import type { CountryCode } from 'libphonenumber-js/max';
import { INVISIBLE, SPACES } from '../text/characters.ts';
import { numbersIn } from './typed-numbers.ts';

export type { CountryCode };

export type PhoneProblem =
  | 'empty'
  | 'not-a-number'
  | 'too-short'
  | 'too-long'
  | 'impossible'
  | 'landline'
  | 'internet-phone'
  | 'special-number'
  | 'other-country'
  | 'several-numbers';

/** The result of checking a phone number for receiving text messages. */
export type PhoneCheck =
  | {
      readonly ok: true;
      /** The country to choose in the list, which is the chosen one. */
      readonly country: CountryCode;
      /** `81`: digits only. */
      readonly callingCode: string;
      /**
       * What to type in the field next to the list: the national number as it follows the calling code, digits only.
       */
      readonly enter: string;
      /** `+81 90 1234 5678`: the complete number, for display. */
      readonly international: string;
      /**
       * `fixed-or-mobile`: the numbering plan does not distinguish them. `unknown`: of the right form, but in no known
       * range.
       */
      readonly type: 'mobile' | 'fixed-or-mobile' | 'unknown';
    }
  | {
      readonly ok: false;
      readonly problem: PhoneProblem;
      /** With `other-country`: the country of the number, if it can be determined. */
      readonly country?: CountryCode;
    };

/** Why no number can be read from a text. */
type NoNumber = Extract<PhoneProblem, 'empty' | 'not-a-number' | 'special-number' | 'several-numbers'>;

/** A typed number: its digits, and whether a + marks them as starting with a calling code. */
export type ReadNumber =
  | { readonly ok: true; readonly hasPlus: boolean; readonly digits: string }
  | { readonly ok: false; readonly problem: NoNumber };

/**
 * The zeros of other scripts with consecutive digits: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer.
 */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0] as const;

/** A digit of any script. */
const OTHER_DIGIT = /\p{Nd}/gu;

/** Far more than any way to write a number, and the words around it, need. */
const MAX_CHARACTERS = 1000;

/** The problem for each thing that a text can have instead of one number. */
const NO_NUMBER = {
  'nothing typed': 'empty',
  none: 'not-a-number',
  several: 'several-numbers',
  command: 'special-number',
} as const satisfies Record<string, NoNumber>;

/**
 * 184 or 186 before a complete national number of Japan: whether to show one's own number to the person called. It is no
 * part of the number. No number of another country has this form: China's mobile numbers in 184 and 186 are shorter.
 *
 * Source: https://www.ntt-west.co.jp/denwa/support/faq/numberdsp.html
 */
const NUMBER_DISPLAY = /^18[46](?=0\d{9,10}$)/u;

/** Returns the digit 0 to 9 for a digit of another script. */
function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * Returns a text with full-width digits and digits of other scripts as 0 to 9, character by character. If that would
 * change the length of the text (a character that becomes several), returns the text unchanged.
 *
 * @example
 * plainDigits('０９０-１') // => '090-1'
 * plainDigits('٠٩٠') // => '090'
 */
export function plainDigits(text: string): string {
  const plain = text.normalize('NFKC').replace(OTHER_DIGIT, plainDigit);
  return plain.length === text.length ? plain : text;
}

/**
 * Parses the digits of a phone number as people type and paste it: full-width or in another script, with any dashes,
 * dots, spaces and brackets between them, as a `tel:` link, next to a label such as "電話", an emoji or an extension, or
 * in a sentence with no other number. Reads O as 0 and l as 1 among digits, and drops Japan's 184 and 186. It leaves `00`
 * for the + to the caller, who knows the country.
 *
 * Problems: `empty` · `special-number` (a command such as `#7119`) · `several-numbers` (different ones) · `not-a-number`
 * (anything else, also fewer than seven digits among words).
 *
 * @example
 * readNumber('０９０ー１２３４ー５６７８') // => { ok: true, hasPlus: false, digits: '09012345678' }
 * readNumber('tel:+81-(0)90-1234-5678;ext=1') // => { ok: true, hasPlus: true, digits: '8109012345678' }
 * readNumber('スマホは186-090-1234-5678です') // => { ok: true, hasPlus: false, digits: '09012345678' }
 * readNumber('090-1234-5678 or 080-1234-5678') // => { ok: false, problem: 'several-numbers' }
 * readNumber('u123456a') // => { ok: false, problem: 'not-a-number' }
 */
export function readNumber(typed: string): ReadNumber {
  const text = typed
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .slice(0, MAX_CHARACTERS)
    .normalize('NFKC')
    .replace(OTHER_DIGIT, plainDigit);
  const read = numbersIn(text);
  if (read.found !== 'one') return { ok: false, problem: NO_NUMBER[read.found] };
  const hasPlus = read.number.startsWith('+');
  const digits = read.number.replace('+', '');
  // No calling code starts with 0: "+0090…" means "0090…", and "+090…" means "090…".
  if (hasPlus && digits.startsWith('0')) {
    const rest = digits.replace(/^00/u, '');
    return { ok: true, hasPlus: rest !== digits, digits: rest };
  }
  return { ok: true, hasPlus, digits: hasPlus ? digits : digits.replace(NUMBER_DISPLAY, '') };
}
