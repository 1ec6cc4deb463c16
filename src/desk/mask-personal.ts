import { blankAddresses } from '../validators/message.ts';

/** Digits with what stands between them in a phone number. Anything may stand around them but more of a word. */
const NUMBER = /(?<![\p{L}\p{N}-])\+?[\d(](?:[\d\s().‐–ー-]{7,30})\d(?![\p{L}\p{N}-])/gu;

/** The fewest digits of a phone number with its area: fewer are a time, a date or a code. */
const FEWEST_DIGITS = 9;

const DIGIT = /\d/g;

/**
 * A text with each mail address and phone number in it blanked: `•` for every character that tells.
 *
 * @example
 * maskPersonal('call u1@ecs.jp or 090-1234-5678') // => 'call ••@•••••• or •••-••••-••••'
 * maskPersonal('at 14:05 on 2026-11-23, AADSTS50053') // => 'at 14:05 on 2026-11-23, AADSTS50053'
 */
export function maskPersonal(text: string): string {
  return blankAddresses(text.normalize('NFKC')).replace(NUMBER, (number) =>
    (number.match(DIGIT) ?? []).length < FEWEST_DIGITS ? number : number.replace(DIGIT, '•'),
  );
}
