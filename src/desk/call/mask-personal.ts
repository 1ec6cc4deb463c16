import { blankAddresses } from '../../validators/message.ts';

/**
 * A phone number, with the character before it: digits with separators between them, not next to other Latin letters or
 * digits. It may be next to Japanese text, which has no spaces.
 */
const NUMBER = /(^|[^A-Za-z0-9-])(\+?[\d(](?:[\d\s().‐–ー-]{7,30})\d)(?![A-Za-z0-9-])/g;

/** A date, possibly followed by a time. */
const DAY = /^(?:19|20)\d\d[-.]\d{1,2}[-.]\d{1,2}(?!\d)/;

/** The minimum number of digits of a phone number with its area code. Shorter ones are times, dates or codes. */
const MIN_DIGITS = 9;

const DIGIT = /\d/g;

/**
 * Masks the mail addresses and phone numbers in a text: each of their identifying characters becomes `•`.
 *
 * @example
 * maskPersonal('call u1@ecs.jp or 090-1234-5678') // => 'call ••@•••••• or •••-••••-••••'
 * maskPersonal('電話０９０１２３４５６７８です') // => '電話•••••••••••です'
 * maskPersonal('2026-11-23 14:05, AADSTS50053') // => '2026-11-23 14:05, AADSTS50053'
 */
export function maskPersonal(text: string): string {
  return blankAddresses(text.normalize('NFKC')).replace(NUMBER, (whole, before: string, number: string) =>
    (number.match(DIGIT) ?? []).length < MIN_DIGITS || DAY.test(number)
      ? whole
      : before + number.replace(DIGIT, '•'),
  );
}
