/** Changes texts of the real guide and tests that the check stops until somebody has compared the languages again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  confirmationProblems,
  parseTranslation,
  type TranslationFiles,
} from '../../../src/authoring/confirmed/confirmation-problems.ts';
import {
  stepOf,
  type Translation,
  unconfirmedTexts,
  withConfirmed,
} from '../../../src/authoring/confirmed/confirmed-texts.ts';
import { requiredKeys } from '../../../src/authoring/confirmed/required-keys.ts';
import { translationFiles } from '../../../src/authoring/project-files.ts';
import { keyInPart, pathOf } from '../../../src/authoring/text-keys.ts';

const COUNT = 50;
const SEED = 20_261_129;

type Side = 'english' | 'own';

function parsed(files: TranslationFiles): Translation {
  const read = parseTranslation(files);
  if (!read.ok) throw new Error(`A text file of ${files.language} is not JSON`);
  return read.translation;
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

describe.each(translationFiles())('after all texts were confirmed in $language,', (files) => {
  const { language } = files;
  const all = unconfirmedTexts({ ...parsed(files), confirmed: {} });
  const confirmed = withConfirmed({}, all);
  const sound: TranslationFiles = { ...files, confirmed: JSON.stringify(confirmed) };
  const [drawn = []] = fc.sample(fc.shuffledSubarray(all, { minLength: COUNT, maxLength: COUNT }), {
    numRuns: 1,
    seed: SEED,
  });

  test('the check finds nothing to confirm', () => {
    expect(all.length).toBeGreaterThan(1500);
    expect(confirmationProblems([sound])).toEqual([]);
  });

  test('50 different texts are drawn, from the guide and the desk', () => {
    expect(new Set(drawn.map(({ name, key }) => `${name} ${key}`)).size).toBe(COUNT);
    expect(new Set(drawn.map(({ name }) => name.startsWith('desk/')))).toEqual(new Set([true, false]));
  });

  test.each((['english', 'own'] as const).flatMap((side) => drawn.map((text) => ({ side, ...text }))))(
    'the check stops at a changed text until it is confirmed: $side, $name, $key',
    ({ side, name, key }) => {
      const changed = changedFiles(sound, { side, name, key });
      // Plural forms that English lacks are compared with the same English text.
      const keys = side === 'own' ? [key] : [...requiredKeys(language, new Map([[key, true]])).keys()];
      expect(confirmationProblems([changed])).toEqual([
        expect.objectContaining({
          problem: 'not-confirmed',
          language,
          name,
          texts: keys.map((each) => ({ key: stepOf({ name, key }) ? keyInPart(each) : each, change: side })),
        }),
      ]);
      const translation = parsed(changed);
      const record = withConfirmed(translation.confirmed, unconfirmedTexts(translation));
      expect(confirmationProblems([{ ...changed, confirmed: JSON.stringify(record) }])).toEqual([]);
    },
  );
});

function changedFiles(
  files: TranslationFiles,
  { side, name, key }: { readonly side: Side; readonly name: string; readonly key: string },
): TranslationFiles {
  return {
    ...files,
    files: files.files.map((file) =>
      file.name === name ? { ...file, [side]: withOtherWords(file[side], key) } : file,
    ),
  };
}
