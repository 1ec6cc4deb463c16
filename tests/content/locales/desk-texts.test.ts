import { describe, expect, test } from 'vitest';
import type { DeskStepText } from '../../../locales/step-parts.ts';
import { answersOf } from '../../../src/flow/replay.ts';
import { fallbackLanguage, languageCodes } from '../../../src/i18n/languages.ts';
import { loadDeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { tree } from '../../../src/tree/tree.ts';

const loaded = await loadDeskTexts();
const textsOf = (language: string) => {
  const texts = loaded.get(language);
  if (!texts) throw new Error(`There are no texts of the desk in ${language}`);
  return { ...texts, deskSteps: texts.deskSteps as Readonly<Record<string, DeskStepText>> };
};
const shared = Object.keys((await loadTexts(fallbackLanguage)).ui.answers);
const steps = Object.keys(tree.steps);

/** All strings of a value, with the way to each. */
function leaves(value: unknown, way = ''): [way: string, words: string][] {
  return typeof value === 'string'
    ? [[way, value]]
    : Object.entries(value as object).flatMap(([key, part]) =>
        leaves(part, way === '' ? key : `${way}.${key}`),
      );
}

/** The most that a sentence of the desk has: English in words, Japanese in characters. */
const LONGEST: Readonly<Record<string, number>> = { en: 22, ja: 60 };
const SENTENCE_END = /(?<=[.?!]) |(?<=[。？！])/;
const lengthOf = (language: string, sentence: string) =>
  language === 'ja' ? [...sentence].length : sentence.trim().split(/\s+/).length;

/** What nobody may be asked to say. */
const SECRET: Readonly<Record<string, RegExp>> = {
  en: /(?:tell|give|read|say|spell)[^.?!]{0,40}\b(?:password|code)\b/i,
  ja: /(?:パスワード|(?<!エラー)コード)を[^。？！]{0,12}(?:教えて|読み上げて|読んで|言って|おっしゃって)/,
};
/** The code of a page and of an error may be told. */
const OPEN = /error code|code (?:at|of|on) |not |エラーコード|コードを(?:教えて|読んで).*画面/i;

describe.each(languageCodes)('the texts of the desk in %s', (language) => {
  const { deskSteps, desk } = textsOf(language);

  test('are there for every step, and for no other', () => {
    expect(Object.keys(deskSteps).sort()).toEqual([...steps].sort());
  });

  test('say for every answer that is the step’s own what it sounds like, and for none that is not there', () => {
    const wrong = steps.flatMap((step) => {
      const ids = answersOf(tree, step).map(({ id }) => id);
      const heard = Object.keys(deskSteps[step]?.listen ?? {});
      return [
        ...ids.filter((id) => !shared.includes(id) && !heard.includes(id)).map((id) => `${step} lacks ${id}`),
        ...heard.filter((id) => !ids.includes(id)).map((id) => `${step} has no ${id}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('say of each step what brings callers there: two phrases at least, and none of another step', () => {
    const all = steps.flatMap((step) => deskSteps[step]?.heard ?? []);
    expect(steps.filter((step) => (deskSteps[step]?.heard ?? []).length < 2)).toEqual([]);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });

  test('have other words in small letters, each for something else', () => {
    const { synonyms } = textsOf(language) as unknown as { synonyms: Readonly<Record<string, string>> };
    const typed = Object.keys(synonyms);
    expect(typed.length).toBeGreaterThan(5);
    expect(typed.filter((word) => word !== word.normalize('NFKC').toLowerCase())).toEqual([]);
    expect(Object.entries(synonyms).filter(([word, meant]) => meant.trim() === '' || meant === word)).toEqual(
      [],
    );
  });

  test('are not empty, have no space around them, and no marks or placeholders but in the desk’s own', () => {
    const own = leaves(deskSteps);
    expect(own.length).toBeGreaterThan(steps.length * 4);
    expect(own.filter(([, words]) => words === '' || words !== words.trim())).toEqual([]);
    expect(own.filter(([, words]) => /[<>{}]/.test(words))).toEqual([]);
    expect(leaves(desk).filter(([, words]) => words === '' || /[<>]/.test(words))).toEqual([]);
  });

  test('quote within a phrase by the inner quotation marks, since the phrase stands in the outer ones', () => {
    const phrases = steps.flatMap((step) => {
      const { heard = [], listen = {} } = deskSteps[step] ?? {};
      return [...heard, ...Object.values(listen).flatMap((each) => each ?? [])];
    });
    expect(phrases.length).toBeGreaterThan(steps.length * 3);
    expect(phrases.filter((phrase) => /[“”「」"]/.test(phrase))).toEqual([]);
  });

  test('are short enough to be said', () => {
    const long = steps.flatMap((step) => {
      const { ask = '', mistaken = '', doNot = '' } = deskSteps[step] ?? {};
      return [ask, mistaken, doNot]
        .flatMap((text) => text.split(SENTENCE_END))
        .filter((sentence) => lengthOf(language, sentence) > (LONGEST[language] ?? 0))
        .map((sentence) => `${step}: ${sentence}`);
    });
    expect(long).toEqual([]);
  });

  test('never ask for a password or a code', () => {
    const asking = steps
      .map((step) => `${step}: ${deskSteps[step]?.ask}`)
      .filter((text) => SECRET[language]?.test(text) && !OPEN.test(text));
    expect(asking).toEqual([]);
    expect(SECRET['en']?.test('Please tell me the code.')).toBe(true);
    expect(SECRET['ja']?.test('コードを教えていただけますか？')).toBe(true);
  });
});

describe.each(languageCodes.filter((each) => each !== fallbackLanguage))(
  'compared with English, %s',
  (language) => {
    test('has the same keys and placeholders in the desk’s own texts', () => {
      const inOrder = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
      const of = (each: string) => leaves(textsOf(each).desk).map(([way, words]) => [way, inOrder(words)]);
      expect(new Map(of(language) as [string, unknown][])).toEqual(
        new Map(of(fallbackLanguage) as [string, unknown][]),
      );
    });

    test('warns at the same steps', () => {
      const warned = (each: string, key: 'doNot' | 'mistaken') =>
        steps.filter((step) => textsOf(each).deskSteps[step]?.[key] !== undefined);
      expect(warned(language, 'doNot')).toEqual(warned(fallbackLanguage, 'doNot'));
      expect(warned(language, 'mistaken')).toEqual(warned(fallbackLanguage, 'mistaken'));
    });
  },
);
