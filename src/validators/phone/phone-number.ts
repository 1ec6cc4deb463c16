import type { CountryCode } from 'libphonenumber-js/max';
import { DASHES, UNSEEN } from '../text/characters.ts';

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
  | 'other-country';

/** What is said of a phone number that is to receive text messages. */
export type PhoneCheck =
  | {
      readonly ok: true;
      /** The country to choose in the list: the one that was chosen. */
      readonly country: CountryCode;
      /** `81`: digits only. */
      readonly callingCode: string;
      /** What to type in the box beside the list: the national number as it follows the calling code, digits only. */
      readonly enter: string;
      /** `+81 90 1234 5678`: the whole number, to be read. */
      readonly international: string;
      /** `fixed-or-mobile`: the plan does not tell them apart. `unknown`: of the right form, but of no known range. */
      readonly type: 'mobile' | 'fixed-or-mobile' | 'unknown';
    }
  | {
      readonly ok: false;
      readonly problem: PhoneProblem;
      /** With `other-country`: the country that the number belongs to, where that can be told. */
      readonly country?: CountryCode;
    };

/** What was typed as a number: its digits, and whether a + says that they begin with a calling code. */
export type ReadNumber =
  | { readonly ok: true; readonly plus: boolean; readonly digits: string }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-number' | 'special-number' };

/** A link to a number, or the word that stands beside one on a card. */
const BESIDE = /(?:tel|phone|mobile|cell|電話番号|携帯番号|携帯電話|電話|携帯):?/giu;

/** What a link to a number carries behind it: an extension, a context. */
const AFTER = /;.*/su;

/** What people put between the digits: hyphens, dots, slashes, waves and brackets. */
const BETWEEN = /[-._/~\u301c\u30fb'()[\]\u3014\u3015\u3010\u3011]/gu;

/** The zeros of other scripts whose digits follow in order: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0] as const;

/** A digit that is not one of 0 to 9. */
const OTHER_DIGIT = /\p{Nd}/gu;

/** Far more than a number takes, however it is written; it has no more than fifteen digits (E.164). */
const MOST_CHARACTERS = 1000;

/** All that may be left of a number: digits, perhaps after a +. */
const NUMBER = /^\+*(\d+)$/u;

/** A star or a hash with digits: a command to the network, or a short number such as #7119. */
const COMMAND = /^[*#][\d*#]+$/u;

/** 0 to 9 for the same digit of another script. */
function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * A text with its full-width digits and those of other scripts as 0 to 9, character by character; what cannot be told
 * apart so (a character that would become several) leaves the whole text as it is.
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
 * The digits of a phone number as people type and paste it: full-width or of another script, with any dashes, dots,
 * spaces and brackets between them, as a `tel:` link, or beside a word such as "電話". `00` for the + is left to the
 * caller, who knows the country.
 *
 * Problems: `empty` · `special-number` (a command such as `#7119`) · `not-a-number` (anything else that is not digits).
 *
 * @example
 * readNumber('０９０ー１２３４ー５６７８') // => { ok: true, plus: false, digits: '09012345678' }
 * readNumber('tel:+81-(0)90-1234-5678;ext=1') // => { ok: true, plus: true, digits: '8109012345678' }
 * readNumber('u123456a') // => { ok: false, problem: 'not-a-number' }
 */
export function readNumber(typed: string): ReadNumber {
  const text = typed
    .replace(UNSEEN, '')
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .replace(AFTER, '')
    .replace(BESIDE, '')
    .replace(DASHES, '')
    .replace(BETWEEN, '')
    .replace(OTHER_DIGIT, plainDigit);
  if (text === '') return { ok: false, problem: 'empty' };
  if (COMMAND.test(text)) return { ok: false, problem: 'special-number' };
  const digits = NUMBER.exec(text)?.[1];
  if (digits === undefined) return { ok: false, problem: 'not-a-number' };
  const plus = text.startsWith('+');
  // No calling code begins with 0: "+0090…" is meant as "0090…" and "+090…" as "090…".
  if (plus && digits.startsWith('0')) {
    const rest = digits.replace(/^00/u, '');
    return { ok: true, plus: rest !== digits, digits: rest };
  }
  return { ok: true, plus, digits };
}
