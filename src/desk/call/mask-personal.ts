import { blankAddresses } from '../../validators/message.ts';

/**
 * Digits with what stands between them in a phone number, apart from other Latin letters and digits: Japanese stands right
 * beside them.
 */
const NUMBER = /(?<![A-Za-z0-9-])\+?[\d(](?:[\d\s().‐–ー-]{7,30})\d(?![A-Za-z0-9-])/g;

/** A day, which a time may follow. */
const DAY = /^(?:19|20)\d\d[-.]\d{1,2}[-.]\d{1,2}(?!\d)/;

/** The fewest digits of a phone number with its area: fewer are a time, a date or a code. */
const FEWEST_DIGITS = 9;

const DIGIT = /\d/g;

/**
 * A text with each mail address and phone number in it blanked: `•` for every character that tells.
 *
 * @example
 * maskPersonal('call u1@ecs.jp or 090-1234-5678') // => 'call ••@•••••• or •••-••••-••••'
 * maskPersonal('電話０９０１２３４５６７８です') // => '電話•••••••••••です'
 * maskPersonal('2026-11-23 14:05, AADSTS50053') // => '2026-11-23 14:05, AADSTS50053'
 */
export function maskPersonal(text: string): string {
  return blankAddresses(text.normalize('NFKC')).replace(NUMBER, (number) =>
    (number.match(DIGIT) ?? []).length < FEWEST_DIGITS || DAY.test(number)
      ? number
      : number.replace(DIGIT, '•'),
  );
}
