import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET, checkCharacter, likelyCodes, possibleCode, readCode } from '../../src/url/codes.ts';
import record from '../fixtures/guide/published-steps.json' with { type: 'json' };
import { anyText } from '../properties.ts';
import {
  describeLikelyCodes,
  firstTwoSwapped,
  lastTwoSwapped,
  lettersAndDigits,
  withAt,
  withOneWrong,
} from './likely-codes-suite.ts';

const alphabet = [...CODE_ALPHABET];

const firstAndLastSwapped = ([a = '', b = '', c = '']: string): string => c + b + a;

/** Every code that there can be. */
const codes = alphabet.flatMap((first) =>
  alphabet.map((second) => `${first}${second}${checkCharacter(first + second)}`),
);

describe('the alphabet of the codes', () => {
  test.each([...'0OQD1IZSGCBVN853EPJ'])('has no %s, which is taken for another character', (character) => {
    expect(alphabet).not.toContain(character);
  });

  test('has 17 different characters, a prime number', () => {
    expect(new Set(alphabet).size).toBe(17);
    expect(alphabet).toHaveLength(17);
  });

  test('has plain capitals and digits only', () => {
    expect(CODE_ALPHABET).toMatch(/^[A-Z0-9]+$/);
  });
});

describe('every code', () => {
  test('is one of 17 × 17', () => {
    expect(new Set(codes).size).toBe(17 * 17);
  });

  test('is read as it is written', () => {
    expect(codes.filter((code) => readCode(code) !== code)).toEqual([]);
  });

  test('is read in lower case, in full-width letters and with spaces around it', () => {
    const fullWidth = (code: string): string =>
      [...code].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)).join('');
    expect(fullWidth('A2K')).toBe('Ａ２Ｋ');
    const forms = (code: string): string[] => [
      code.toLowerCase(),
      fullWidth(code),
      fullWidth(code).toLowerCase(),
      ` ${code}\n`,
      `\u3000${code}\u00a0`,
    ];
    expect(codes.flatMap((code) => forms(code).filter((form) => readCode(form) !== code))).toEqual([]);
  });

  test.each<[string, (code: string) => string]>([
    ['spaces', (code) => [...code].join(' ')],
    ['hyphens', (code) => [...code].join('-')],
    ['commas', (code) => [...code].join(', ')],
    ['the commas and dots of Japanese', (code) => [...code].join('、')],
    ['middle dots', (code) => [...code].join('・')],
    ['full-width spaces', (code) => [...code].join('\u3000')],
    ['dashes', (code) => [...code].join(' – ')],
  ])('is read in capitals and lower case with %s between its characters', (_, spelled) => {
    const unread = codes.filter(
      (code) => readCode(spelled(code)) !== code || readCode(spelled(code.toLowerCase())) !== code,
    );
    expect(unread).toEqual([]);
  });

  test('with any one letter or digit changed is no code', () => {
    const wrong = codes.flatMap(withOneWrong);
    expect(wrong).toHaveLength(289 * 3 * 35);
    expect(wrong.filter((code) => readCode(code) !== undefined)).toEqual([]);
  });

  test.each<[string, (code: string) => string]>([
    ['the first two', firstTwoSwapped],
    ['the last two', lastTwoSwapped],
    ['the first and the last', firstAndLastSwapped],
  ])('with %s characters swapped is no code', (_, swap) => {
    const wrong = codes.filter((code) => swap(code) !== code).map(swap);
    expect(wrong.length).toBeGreaterThan(200);
    expect(wrong.filter((code) => readCode(code) !== undefined)).toEqual([]);
  });
});

describe('a code', () => {
  test.each(['', ' ', 'A', 'A2', 'A2KK', 'A2K\u0000', 'A2😀', '😀', 'constructor'])(
    'is not read from %j',
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );

  test.each(['A0', '0A', 'IZ', '??', '', 'A', 'a2'])('has no check character for %j', (firstTwo) => {
    expect(checkCharacter(firstTwo)).toBeUndefined();
  });

  test.each([
    'A, 2, K',
    'a-2-k',
    'A・2・K',
    'Ａ　２　Ｋ',
    'Ａ２Ｋ',
    'a.2.k',
    'A_2_K',
    ' A  2  K ',
    'a、2、k。',
    'A‐2—K',
  ])('is read from %j', (typed) => {
    expect(readCode(typed)).toBe('A2K');
  });

  test('is not read from a text longer than a typed code', () => {
    expect(readCode(`A2K${' '.repeat(37)}`)).toBe('A2K');
    expect(readCode(`A2K${' '.repeat(38)}`)).toBeUndefined();
  });
});

describe('the possible code of a text', () => {
  test.each([
    ['A2K', 'A2K'],
    ['a2x', 'A2X'],
    ['A 8 K', 'A8K'],
    ['ａ・８・ｋ', 'A8K'],
    ['a2', 'A2'],
    ['A2KK', 'A2KK'],
    ['000', '000'],
    ['far', 'FAR'],
    ['faq', 'FAQ'],
  ])('is read from %j', (typed, code) => {
    expect(possibleCode(typed)).toBe(code);
  });

  test.each([
    '',
    ' ',
    '-',
    'A',
    'A2KKK',
    'jp',
    'help',
    'password',
    'A2!',
    'A/2',
    'エーニケー',
    '😀2K',
    'A2K\u0000',
  ])('is not read from %j', (typed) => {
    expect(possibleCode(typed)).toBeUndefined();
  });
});

describe('a text far longer than a code', () => {
  test.each(['A', 'A2K', 'A2K ', ' ', '-', '\u0300'])(
    'of %j again and again is none, and like none',
    (part) => {
      const typed = part.repeat(100_000);
      expect(readCode(typed)).toBeUndefined();
      expect(possibleCode(typed)).toBeUndefined();
      expect(likelyCodes(typed, codes)).toEqual([]);
    },
  );

  test('begins at 41 characters, be it spaces', () => {
    expect(possibleCode(`A8K${' '.repeat(37)}`)).toBe('A8K');
    expect(possibleCode(`A8K${' '.repeat(38)}`)).toBeUndefined();
  });
});

/** Each code once: a renamed step keeps its code. */
const released = [...new Set([...Object.values(record.steps), ...Object.values(record.pages)])];

describeLikelyCodes(released);

describe('the codes that a wrong one may have been', () => {
  /** The typed character, the original one, and characters that neither look nor sound like it. */
  test.each<[string, string, string]>([
    ['8', 'A', '24679FLMRTUWXY'],
    ['8', 'H', '24679FLMRTUWXY'],
    ['B', 'T', '2479AHKLMUWXY'],
    ['N', 'M', '24679FTUX'],
    ['S', 'F', '2479HKLMTUW'],
    ['J', 'K', '2469FLMRTWX'],
    ['Z', '2', '469AFHKLMRUWX'],
    ['1', '7', '246AHKMRUWX'],
    ['Q', '9', '247AFHKLMRTXY'],
    ['5', '9', '247AHKLMRTUWXY'],
  ])('begin with those where %s was taken for the like of %s', (typed, meant, unlike) => {
    const slips = released.flatMap((code) =>
      [0, 1, 2]
        .filter((position) => code[position] === meant)
        .map((position) => ({ code, position, wrong: withAt(code, position, typed) })),
    );
    expect(slips.length).toBeGreaterThan(0);
    for (const { code, position, wrong } of slips) {
      const likely = likelyCodes(wrong, released);
      const before = likely.slice(0, likely.indexOf(code));
      const isUnlike = (each: string): boolean =>
        [...unlike].some((character) => withAt(wrong, position, character) === each);
      expect(before.filter(isUnlike), `${wrong} for ${code}`).toEqual([]);
      // Whichever of them was released first.
      for (const character of unlike) {
        const other = withAt(wrong, position, character);
        expect(likelyCodes(wrong, [other, code])).toEqual([code, other]);
        expect(likelyCodes(wrong, [code, other])).toEqual([code, other]);
      }
    }
  });

  test('include codes with two confused similar characters, and no others with two wrong characters', () => {
    expect(likelyCodes('8BK', ['A2K', 'ATK', '2TK', '22K'])).toEqual(['ATK']);
  });

  test.each(['', ' ', 'A', '?', 'password', 'A2KKK', 'エー', '😀', '__proto__'])(
    'are none for %j',
    (typed) => {
      expect(likelyCodes(typed, released)).toEqual([]);
    },
  );

  test('are none where none are released', () => {
    expect(likelyCodes('A2X', [])).toEqual([]);
  });

  test('are read once from any iterable', () => {
    expect(likelyCodes('A2X', new Map([['A2K', 1]]).keys())).toEqual(['A2K']);
  });

  test('are at most five, each once and each released, whatever is typed', () => {
    const likeOne = fc.string({ unit: fc.constantFrom(...lettersAndDigits), minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.oneof(likeOne, anyText), (typed) => {
        const likely = likelyCodes(typed, released);
        const characters = typed.normalize('NFKC').match(/[0-9A-Za-z]/g) ?? [];
        return (
          likely.length <= 5 &&
          new Set(likely).size === likely.length &&
          likely.every((code) => released.includes(code)) &&
          (likely.length === 0 || (characters.length >= 2 && characters.length <= 4))
        );
      }),
      { numRuns: 2000 },
    );
    const alike = alphabet.map((third) => `A2${third}`);
    expect(likelyCodes('A2', alike)).toEqual(alike.slice(0, 5));
  });
});
