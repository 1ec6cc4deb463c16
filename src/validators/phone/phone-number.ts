import type { CountryCode } from 'libphonenumber-js/max';
import { DASHES, UNSEEN } from '../text/characters.ts';
import { anyPhrase } from '../text/phrases.ts';
import { typedWords } from '../text/typed-words.ts';

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

/** A typed number: its digits, and whether a + marks them as starting with a calling code. */
export type ReadNumber =
  | { readonly ok: true; readonly hasPlus: boolean; readonly digits: string }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-number' | 'special-number' };

/** A link to a number, or the word that stands beside one on a card. */
const BESIDE = new RegExp(`${anyPhrase(['tel', ...typedWords.phoneNumber])}:?`, 'giu');

/** The parameters of a `tel:` link: an extension, a context. */
const AFTER = /;.*/su;

/** The separators that people put between digits: hyphens, dots, slashes, wave dashes and brackets. */
const BETWEEN = /[-._/~\u301c\u30fb'()[\]\u3014\u3015\u3010\u3011]/gu;

/**
 * The zeros of other scripts with consecutive digits: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer.
 */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0] as const;

/** A digit of any script. */
const OTHER_DIGIT = /\p{Nd}/gu;

/** Far more than any way to write a number needs: it has at most fifteen digits (E.164). */
const MAX_CHARACTERS = 1000;

/** What must be left after removing separators: digits, optionally after a +. */
const NUMBER = /^\+*(\d+)$/u;

/** A star or a hash with digits: a network command, or a short number such as #7119. */
const COMMAND = /^[*#][\d*#]+$/u;

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
 * dots, spaces and brackets between them, as a `tel:` link, or next to a label such as "電話". It leaves `00` for the +
 * to the caller, who knows the country.
 *
 * Problems: `empty` · `special-number` (a command such as `#7119`) · `not-a-number` (anything else that is not digits).
 *
 * @example
 * readNumber('０９０ー１２３４ー５６７８') // => { ok: true, hasPlus: false, digits: '09012345678' }
 * readNumber('tel:+81-(0)90-1234-5678;ext=1') // => { ok: true, hasPlus: true, digits: '8109012345678' }
 * readNumber('u123456a') // => { ok: false, problem: 'not-a-number' }
 */
export function readNumber(typed: string): ReadNumber {
  const text = typed
    .replace(UNSEEN, '')
    .slice(0, MAX_CHARACTERS)
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
  const hasPlus = text.startsWith('+');
  // No calling code starts with 0: "+0090…" means "0090…", and "+090…" means "090…".
  if (hasPlus && digits.startsWith('0')) {
    const rest = digits.replace(/^00/u, '');
    return { ok: true, hasPlus: rest !== digits, digits: rest };
  }
  return { ok: true, hasPlus, digits };
}
