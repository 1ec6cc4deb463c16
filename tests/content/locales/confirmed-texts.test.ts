/** Changes texts of the real guide and tests that the check stops until somebody has compared the languages again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fallbackLanguage } from '../../../locales/language-rules.ts';
import { confirmationProblems } from '../../../src/authoring/confirmed/confirmation-problems.ts';
import {
  stepOfText,
  type Translation,
  unconfirmedTexts,
  withConfirmed,
} from '../../../src/authoring/confirmed/confirmed-texts.ts';
import { requiredKeys } from '../../../src/authoring/confirmed/required-keys.ts';
import { translationsIn } from '../../../src/authoring/confirmed/translations.ts';
import { confirmedFile } from '../../../src/authoring/file-names.ts';
import { writtenLanguages } from '../../../src/authoring/project-files.ts';
import type { WrittenLanguage } from '../../../src/authoring/texts/language-files.ts';
import { keyInPart, pathOf } from '../../../src/authoring/texts/text-keys.ts';

const COUNT = 50;
/** This many of them are also changed alone, which takes as long as all at once. */
const ALONE = 6;
const SEED = 20_261_129;

type Side = 'english' | 'own';

/** English and another language. */
type Pair = readonly [english: WrittenLanguage, own: WrittenLanguage];

const languages = writtenLanguages();
const pairs = languages
  .filter(({ language }) => language === fallbackLanguage)
  .flatMap((english) =>
    languages
      .filter((own) => own !== english)
      .map((own) => ({ language: own.language, pair: [english, own] as const })),
  );

function translationOf(pair: Pair): Translation {
  const [parsed] = translationsIn(pair);
  if (!parsed?.ok) throw new Error('A text file is not JSON');
  return parsed.translation;
}

/** Returns two languages after the given texts were confirmed. */
function confirm([english, own]: Pair, texts: ReturnType<typeof unconfirmedTexts>): Pair {
  const record = withConfirmed(translationOf([english, own]).confirmed, texts);
  const file = confirmedFile(own.language);
  const others = own.files.filter((each) => each.file !== file);
  return [english, { ...own, files: [...others, { file, json: JSON.stringify(record) }] }];
}

/** Returns the JSON of a file in which one text, given by its key, has other words. */
function withOtherWords(json: string, key: string): string {
  const value: unknown = JSON.parse(json);
  const change = (inside: unknown, parts: readonly string[]): unknown => {
    const [part, ...others] = parts;
    if (part === undefined)
      return Array.isArray(inside) ? [...inside, 'One more line.'] : `${inside} Once more.`;
    const object = inside as Readonly<Record<string, unknown>>;
    return { ...object, [part]: change(object[part], others) };
  };
  return JSON.stringify(change(value, pathOf(key)));
}

describe.each(pairs)('after all texts were confirmed in $language,', ({ language, pair }) => {
  const all = unconfirmedTexts({ ...translationOf(pair), confirmed: {} });
  const sound = confirm(pair, all);
  const [drawn = []] = fc.sample(fc.shuffledSubarray(all, { minLength: COUNT, maxLength: COUNT }), {
    numRuns: 1,
    seed: SEED,
  });

  test('the check finds nothing to confirm', () => {
    expect(all.length).toBeGreaterThan(1500);
    expect(confirmationProblems(sound)).toEqual([]);
  });

  test('50 different texts are drawn, from the guide and the desk', () => {
    expect(new Set(drawn.map(({ name, key }) => `${name} ${key}`)).size).toBe(COUNT);
    expect(new Set(drawn.map(({ name }) => name.startsWith('desk/')))).toEqual(new Set([true, false]));
  });

  const sides = ['english', 'own'] as const;
  const cases = sides.flatMap((side) => [
    { side, what: `all ${COUNT}`, changes: drawn },
    ...drawn.slice(0, ALONE).map((text) => ({ side, what: `${text.name}, ${text.key}`, changes: [text] })),
  ]);
  test.each(cases)(
    'the check stops at changed texts, and at no others, until they are confirmed: $side, $what',
    ({ side, changes }) => {
      const changed = changes.reduce((both, { name, key }) => withChange(both, { side, name, key }), sound);
      const expected = changes.flatMap(({ name, key }) => {
        // Plural forms that English lacks are compared with the same English text.
        const keys = side === 'own' ? [key] : [...requiredKeys(language, new Map([[key, true]])).keys()];
        return keys.map((each) => ({
          name,
          step: stepOfText({ name, key }),
          key: stepOfText({ name, key }) ? keyInPart(each) : each,
          change: side,
        }));
      });
      const found = confirmationProblems(changed).flatMap((problem): readonly object[] => {
        if (problem.problem !== 'not-confirmed') return [problem];
        expect(problem.language).toBe(language);
        return problem.texts.map((text) => ({ name: problem.name, step: problem.step, ...text }));
      });
      const inOrder = (texts: readonly object[]) => texts.map((text) => JSON.stringify(text)).toSorted();
      expect(inOrder(found)).toEqual(inOrder(expected));
      const confirmedAgain = confirm(changed, unconfirmedTexts(translationOf(changed)));
      expect(confirmationProblems(confirmedAgain)).toEqual([]);
    },
  );
});

/** Returns two languages in one of which a text has other words. */
function withChange(
  [english, own]: Pair,
  { side, name, key }: { readonly side: Side; readonly name: string; readonly key: string },
): Pair {
  const change = ({ language, files, ...others }: WrittenLanguage): WrittenLanguage => ({
    ...others,
    language,
    files: files.map(({ file, json }) =>
      file === `locales/${language}/${name}` ? { file, json: withOtherWords(json, key) } : { file, json },
    ),
  });
  return side === 'own' ? [english, change(own)] : [change(english), own];
}
