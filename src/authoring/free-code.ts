import { CODE_ALPHABET, checkCharacter, likelyCodes } from '../url/codes.ts';

/** Every letter and digit that a reader may type instead of a character of a code. */
const LETTERS_AND_DIGITS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Returns a code with one typing error: a wrong, missing or doubled character, or two neighbours swapped. */
function typingErrorsOf(code: string): string[] {
  const characters = [...code];
  const spliced = (position: number, removed: number, ...added: string[]) =>
    characters.toSpliced(position, removed, ...added).join('');
  return characters
    .flatMap((character, position) => [
      ...LETTERS_AND_DIGITS.map((other) => spliced(position, 1, other)),
      spliced(position, 1),
      spliced(position, 0, character),
      spliced(position, 2, characters[position + 1] ?? '', character),
    ])
    .filter((mistyped) => mistyped !== code);
}

/** Whether `likelyCodes` still suggests each taken code, and the new one, after any single typing error. */
function canBeToldApart(code: string, taken: readonly string[]): boolean {
  return [...taken, code].every((meant) => {
    // `likelyCodes` lists equally likely guesses in order of release. Assume the worst: the meant code comes last.
    const released = meant === code ? [...taken, code] : [code, ...taken];
    return (
      typingErrorsOf(meant)
        // The new code can only change the guesses that include it.
        .filter((mistyped) => likelyCodes(mistyped, [code]).length > 0)
        .every((mistyped) => likelyCodes(mistyped, released).includes(meant))
    );
  });
}

/**
 * Returns an unused spoken code, or `undefined` if none is left. Prefers the first characters of the branch's latest
 * codes. The code equals no word of `names` (the ids and pages), whose paths it would be mistaken for, and
 * `likelyCodes` still corrects every mistyped code.
 *
 * @example
 * freeCode({ taken: ['A2K', 'A4R', 'F2U'], branch: ['A2K', 'A4R'], names: [] }) // => 'A6W'
 * freeCode({ taken: [], branch: [], names: ['tax/247'] }) // => '26F'
 */
export function freeCode({
  taken,
  branch,
  names,
}: {
  /** Every code that a step or a page has or ever had. */
  readonly taken: readonly string[];
  /** The codes of the steps of the branch, in order. */
  readonly branch: readonly string[];
  readonly names: readonly string[];
}): string | undefined {
  const given = [...new Set(taken)];
  const words = new Set(names.flatMap((name) => name.split('/')));
  const ownLetters = branch.map((code) => code.charAt(0)).filter((letter) => CODE_ALPHABET.includes(letter));
  return (
    [...new Set([...ownLetters.toReversed(), ...CODE_ALPHABET])]
      .flatMap((first) => [...CODE_ALPHABET].map((second) => first + second))
      .map((firstTwo) => `${firstTwo}${checkCharacter(firstTwo)}`)
      // A character repeated three times is easily said twice or four times.
      .filter((code) => new Set(code).size > 1)
      .filter((code) => !given.includes(code) && !words.has(code.toLowerCase()))
      .find((code) => canBeToldApart(code, given))
  );
}
