import { describe, expect, test } from 'vitest';
import { allProblems, type Written } from '../../../src/authoring/all-problems.ts';
import { soundGuide, withLookup } from '../sound-guide.ts';

// `rules.test.ts` tests each rule with its sentence.

const OWN_WORDS = 'locales/en/lookup/own-words.json';
const TERMS = 'locales/en/lookup/terms.json';
const SPOKEN = 'locales/en/lookup/spoken.json';

/** Returns the names of the problems, and the files that they are in. */
const problemsOf = (written: Written) =>
  allProblems(written).map((each) => `${'file' in each ? each.file : ''}: ${each.problem}`);

describe('a file that the search is built from', () => {
  const shapes = ['null', '[]', '5', '"bulb"', '', '{,}', '{ "bulb": null }', '{ "bulb": { "length": 2 } }'];
  const deepShapes = [
    '{ "bulb": [null, 5, ["x"], {}] }',
    '{ "__proto__": ["x"] }',
    '{ "constructor": ["x"] }',
  ];
  const cases = [OWN_WORDS, TERMS, SPOKEN].flatMap((file) =>
    [...shapes, ...deepShapes].map((json) => ({ file, json })),
  );

  test.each(cases)('$file gets only problems of the search if it is $json', ({ file, json }) => {
    const problems = problemsOf(withLookup(soundGuide, file, () => json));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((each) => !each.includes('/lookup/'))).toEqual([]);
  });

  test.each([OWN_WORDS, TERMS, SPOKEN])('%s may be missing in English, too', (file) => {
    expect(problemsOf(withLookup(soundGuide, file))).toEqual([`${file}: no-lookup-file`]);
  });

  test('is checked in each language even if the English one is no JSON', () => {
    const written = withLookup(
      withLookup(soundGuide, TERMS, () => '{'),
      'locales/ja/lookup/terms.json',
      (terms) => ({ ...terms, lamp: ['@glass'] }),
    );
    expect(problemsOf(written)).toEqual([
      `${TERMS}: not-json`,
      'locales/ja/lookup/terms.json: unknown-reference',
    ]);
  });
});

describe('what people type in their own words', () => {
  test('may be missing at the start and at a solved outcome', () => {
    expect(
      problemsOf(withLookup(soundGuide, OWN_WORDS, ({ lamp: _, lit: __, ...others }) => others)),
    ).toEqual([]);
  });

  test('may be missing for other services', () => {
    expect(problemsOf(withLookup(soundGuide, OWN_WORDS, ({ 'not-ours': _, ...others }) => others))).toEqual(
      [],
    );
  });

  test('may be the same at a step in several languages', () => {
    const both = ['en', 'ja'].reduce(
      (written, language) =>
        withLookup(written, `locales/${language}/lookup/own-words.json`, (words) => ({
          ...words,
          bulb: ['LED'],
        })),
      soundGuide,
    );
    expect(problemsOf(both)).toEqual([]);
  });

  test('may not be a placeholder, which may be the same at several steps', () => {
    const phrases = ['TODO: what people type who are there'];
    expect(
      allProblems(
        withLookup(soundGuide, OWN_WORDS, (words) => ({
          ...words,
          bulb: phrases,
          socket: ['dark', ...phrases],
        })),
      ),
    ).toEqual([
      { problem: 'placeholder', file: OWN_WORDS, step: 'bulb', keys: ['phrase 1'] },
      { problem: 'placeholder', file: OWN_WORDS, step: 'socket', keys: ['phrase 2'] },
    ]);
  });

  test('of a wrong id are reported with the nearest step', () => {
    const problems = allProblems(
      withLookup(soundGuide, OWN_WORDS, (words) => ({
        ...words,
        socked: ['no power here'],
        not_ours: ['bank'],
      })),
    );
    expect(problems).toEqual([
      { problem: 'left-over-own-words', file: OWN_WORDS, step: 'socked', meant: 'socket' },
      { problem: 'left-over-own-words', file: OWN_WORDS, step: 'not_ours', meant: 'not-ours' },
    ]);
  });
});

describe('what people call a concept', () => {
  const withTerms = (lamp: readonly string[], bulb: readonly string[], file = TERMS) =>
    problemsOf(withLookup(soundGuide, file, () => ({ lamp, bulb })));

  test('may be a longer form of another concept, or of one that it refers to', () => {
    expect(withTerms(['lamp', 'bulb lamp', '@bulb'], ['bulb', 'lamp bulb'])).toEqual([]);
  });

  test('may be written in one word or in several', () => {
    expect(withTerms(['desk lamp', 'desklamp', 'desk-lamps'], ['bulb'])).toEqual([]);
  });

  test('may have two readings, and one reading of two forms', () => {
    const forms = ['付け替え（つけかえ）', '付替（つけかえ）', '付替（つけがえ）'];
    expect(withTerms(forms, ['電球'], 'locales/ja/lookup/terms.json')).toEqual([]);
  });

  test('is reported once if it is repeated, wherever the entry that has it already stands', () => {
    const ofLamp = (lamp: readonly string[]) =>
      allProblems(withLookup(soundGuide, 'locales/ja/lookup/terms.json', () => ({ lamp, bulb: [] }))).map(
        (each) => each.problem === 'same-form' && [each.form, each.ownerForm],
      );
    expect(ofLamp(['ｱｶﾘ', 'あかり', '明かり（あかり）'])).toEqual([
      ['ｱｶﾘ', '明かり（あかり）'],
      ['あかり', '明かり（あかり）'],
    ]);
    expect(ofLamp(['ランプ', 'らんぷ', 'ﾗﾝﾌﾟ'])).toEqual([
      ['らんぷ', 'ランプ'],
      ['ﾗﾝﾌﾟ', 'ランプ'],
    ]);
  });

  test('may be nothing in one of the languages', () => {
    expect(withTerms([], [])).toEqual([]);
  });
});
