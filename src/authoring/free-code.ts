import { CODE_ALPHABET, checkCharacter, likelyCodes } from '../url/codes.ts';

/** Every letter and digit: what somebody may type in the place of a character of a code. */
const LETTERS_AND_DIGITS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The texts that come of one slip at a code: another character, one missing, one doubled, two neighbours swapped. */
function slipsOf(code: string): string[] {
  const characters = [...code];
  const spliced = (at: number, removed: number, ...added: string[]) =>
    characters.toSpliced(at, removed, ...added).join('');
  return characters
    .flatMap((character, at) => [
      ...LETTERS_AND_DIGITS.map((other) => spliced(at, 1, other)),
      spliced(at, 1),
      spliced(at, 0, character),
      spliced(at, 2, characters[at + 1] ?? '', character),
    ])
    .filter((slip) => slip !== code);
}

/** Whether each of the other codes, and the new one, is still offered to whoever mistyped it by one slip. */
function canBeToldApart(code: string, taken: readonly string[]): boolean {
  return [...taken, code].every((meant) => {
    // Of equally likely guesses the code that was released first comes first: suppose the worst for the one meant.
    const released = meant === code ? [...taken, code] : [code, ...taken];
    return (
      slipsOf(meant)
        // The new code changes only the guesses that it is among.
        .filter((slip) => likelyCodes(slip, [code]).length > 0)
        .every((slip) => likelyCodes(slip, released).includes(meant))
    );
  });
}

/**
 * A spoken code that nothing has yet: one that begins like the last codes of its branch if there is such a one, reads as
 * no word of `names` (the ids and pages, whose paths it would be mistaken for), and leaves every mistyped code as easy to
 * guess as before. `undefined` when no code is left.
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
  /** Every code that a step or a page has, or ever had. */
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
      // One character said three times is easily said twice or four times.
      .filter((code) => new Set(code).size > 1)
      .filter((code) => !given.includes(code) && !words.has(code.toLowerCase()))
      .find((code) => canBeToldApart(code, given))
  );
}
