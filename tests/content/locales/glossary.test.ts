/** Plants every forbidden form of the real glossary, and every exception, in real texts: `tree:check` reports the forms. */
import { describe, expect, test } from 'vitest';
import glossaryJson from '../../../locales/glossary.json';
import { writtenLanguages } from '../../../src/authoring/project-files.ts';
import { glossaryProblems } from '../../../src/authoring/texts/glossary-problems.ts';
import { textsIn, type WrittenText } from '../../../src/authoring/texts/language-texts.ts';
import { pathOf } from '../../../src/authoring/texts/text-keys.ts';

/** A term in one language. The schema of the check is stricter than the type of the JSON file. */
interface Entry {
  readonly use: string;
  readonly not: Readonly<Record<string, readonly string[]>>;
}

const terms: Readonly<Record<string, Readonly<Record<string, Entry | string>>>> = glossaryJson.terms;
const glossary = JSON.stringify(glossaryJson);
const languages = writtenLanguages();

/** Returns a JSON value with the string at a path replaced. */
function withWords(value: unknown, [key, ...below]: readonly string[], words: string): unknown {
  if (key === undefined) return words;
  const parts = Object.entries(value as object).map(([each, inside]): [string, unknown] => [
    each,
    each === key ? withWords(inside, below, words) : inside,
  ]);
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** Returns the forms that the check reports at a text, after the text has got other words. */
function formsAt(language: string, { file, key }: WrittenText, words: string): string[] {
  const changed = languages.map((each) => ({
    ...each,
    files: each.files
      .filter((own) => each.language === language && own.file === file)
      .map(({ json }) => ({
        file,
        json: JSON.stringify(withWords(JSON.parse(json), pathOf(key), words)),
      })),
  }));
  return glossaryProblems(glossary, changed).flatMap((problem) =>
    problem.problem === 'forbidden-form' && problem.key === key ? [problem.form] : [],
  );
}

const rows = languages.flatMap(({ language, files }) => {
  const texts = files.flatMap(textsIn);
  const forms = Object.values(terms).flatMap(({ [language]: entry }) =>
    typeof entry === 'object' ? Object.entries(entry.not) : [],
  );
  return forms.map(([form, exceptions], at) => {
    // A step of 97 spreads the forms over all files.
    const text = texts[(at * 97) % texts.length];
    if (text === undefined) throw new Error(`There are no texts in ${language}`);
    return { language, form, exceptions, text, file: text.file, key: text.key };
  });
});

describe('in the real texts', () => {
  test.each(rows)('“$form” is reported, put in $file at $key', ({ language, form, text }) => {
    expect(formsAt(language, text, `${form} – ${text.words}`)).toContain(form);
    expect(formsAt(language, text, `${text.words} – ${form}`)).toContain(form);
  });

  test.each(rows.flatMap((row) => row.exceptions.map((exception) => ({ ...row, exception }))))(
    '“$exception” is not reported as “$form”, put in $file',
    ({ language, form, exception, text }) => {
      expect(formsAt(language, text, exception)).not.toContain(form);
      expect(formsAt(language, text, `${exception} – ${form}`)).toContain(form);
    },
  );

  test('the forms are put in files of the guide and of the desk, and in the sketches, in every language', () => {
    for (const { language } of languages) {
      const files = rows.filter((row) => row.language === language).map(({ file }) => file);
      expect(files.some((file) => file.includes('/desk/'))).toBe(true);
      expect(files.some((file) => file.endsWith('/sketches.json'))).toBe(true);
      expect(new Set(files).size).toBeGreaterThan(10);
    }
  });
});
