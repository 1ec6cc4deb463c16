import { readCode } from '../../url/codes.ts';
import { foldText } from './own-words/fold-text.ts';

/** How people say codes: the names of each character, and the words before a code, in all languages together. */
export interface SpokenCharacters {
  readonly characters: Readonly<Record<string, readonly string[]>>;
  readonly announced: readonly string[];
}

/** What stands between the names of characters: separators, and particles of a hesitating speaker. */
const BETWEEN = /^[\s,.、。・･\-‐–—_「」"']+/u;

/** Words after a code: "です". Everything that is no name of a character. */
const LONGEST = 60;

/** The number of characters of a code. */
const CODE_LENGTH = 3;

/**
 * Returns the code that somebody reads out: names of letters and digits in any language, mixed with the characters
 * themselves, after a word such as "code" or without. `undefined` if the text is anything else or the code is not valid.
 *
 * @example
 * const spoken = { characters: { A: ['エー', 'alpha'], 2: ['に', 'two'], K: ['ケー', 'kilo'] }, announced: ['コード', 'code'] };
 * readSpokenCode('エーにケー', spoken) // => 'A2K'
 * readSpokenCode('Alpha two K', spoken) // => 'A2K'
 * readSpokenCode('コードは A2K です', spoken) // => 'A2K'
 * readSpokenCode('two kilos', spoken) // => undefined
 */
export function readSpokenCode(
  typed: string,
  { characters, announced }: SpokenCharacters,
): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const names = Object.entries(characters).flatMap(([character, said]) =>
    [character, ...said].map((name) => ({ character, name: foldWithSpaces(name) })),
  );
  const plain = foldWithSpaces(typed).replace(AS_IN, '$1');
  const starts = [plain, ...announced.flatMap((word) => after(plain, foldWithSpaces(word)))];
  for (const start of starts) {
    for (const code of readings(start, names, start !== plain)) {
      const valid = readCode(code);
      if (valid !== undefined) return valid;
    }
  }
  return undefined;
}

/** Folds a text like `foldText`, but keeps its spaces, which separate names in Latin letters. */
function foldWithSpaces(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => foldText(word).text)
    .join(' ');
}

/** Words between "code" and the code itself. */
const IS = /^\s*(?:は|が|is|:|：|=)\s*/;

/** Returns what follows a word in a text. */
function after(text: string, word: string): string[] {
  const place = text.indexOf(word);
  return place < 0 ? [] : [text.slice(place + word.length).replace(IS, '')];
}

interface Name {
  readonly character: string;
  readonly name: string;
}

/** What may follow a code in a sentence: a polite ending, or any after a word such as "code". */
const ENDING =
  /^[\s。.、!！]*(?:です|でした|だ|と|つて|please|thank)[^a-z].{0,14}$|^[\s。.、!！]*(?:です|please|thanks)$/u;
const ANY_ENDING = /^.{0,16}$/u;

/** What some add to a letter: "T as in Tokyo". */
const AS_IN = /\b([a-z]) (?:as in|for|like) [a-z]+/g;

/** Returns the ways to read a text as three characters. */
function readings(text: string, names: readonly Name[], isAnnounced: boolean): string[] {
  const found: string[] = [];
  const read = (rest: string, code: string): void => {
    const here = rest.replace(BETWEEN, '');
    if (code.length === CODE_LENGTH) {
      if (here === '' || ENDING.test(here) || (isAnnounced && ANY_ENDING.test(here))) found.push(code);
      return;
    }
    for (const { character, name } of names) {
      if (!here.startsWith(name)) continue;
      const next = here.slice(name.length);
      // "kilos" is not "kilo" and an s.
      if (LATIN_END.test(name) && LATIN_START.test(next) && name.length > 1) continue;
      read(next, code + character);
    }
  };
  read(text, '');
  return found;
}

/** A name that ends, or a text that begins, with a Latin letter. */
const LATIN_END = /[a-z]$/;
const LATIN_START = /^[a-z]/;
