import { describe, expect, test } from 'vitest';
import { likelyCodes } from '../../src/url/codes.ts';

/** The characters that can be typed in a code, including those that no code contains. */
export const lettersAndDigits = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A text with another character at a position, or with none there. */
export const withAt = (text: string, position: number, character: string): string =>
  text.slice(0, position) + character + text.slice(position + 1);

/** A text of three with every other letter and digit at each of its positions. */
export const withOneWrong = (text: string): string[] =>
  [0, 1, 2].flatMap((position) =>
    lettersAndDigits
      .filter((character) => character !== text[position])
      .map((character) => withAt(text, position, character)),
  );

export const firstTwoSwapped = ([a = '', b = '', c = '']: string): string => b + a + c;
export const lastTwoSwapped = ([a = '', b = '', c = '']: string): string => a + c + b;

/** Every text that one typing, reading or hearing error makes of a code: wrong, swapped, extra or missing character. */
function typingErrorsOf(code: string): string[] {
  const withOneMore = [0, 1, 2, 3].flatMap((position) =>
    [...code, '8', 'B'].map((more) => code.slice(0, position) + more + code.slice(position)),
  );
  const withOneLess = [0, 1, 2].map((position) => withAt(code, position, ''));
  const swapped = [firstTwoSwapped(code), lastTwoSwapped(code)].filter((each) => each !== code);
  return [...withOneWrong(code), ...swapped, ...withOneMore, ...withOneLess];
}

/** Tests that each mistyped code finds the original among all released codes. */
export function describeLikelyCodes(released: readonly string[]): void {
  describe('the released codes that a wrong code may have meant', () => {
    test.each(released)('include the meant code, whatever the slip: %s', (code) => {
      const slips = typingErrorsOf(code);
      expect(slips.length).toBeGreaterThan(120);
      expect(slips.filter((wrong) => !likelyCodes(wrong, released).includes(code))).toEqual([]);
    });
  });
}
