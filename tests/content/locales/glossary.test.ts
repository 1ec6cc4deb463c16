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

/** Real texts, each with other words. */
type Planted = readonly { readonly text: WrittenText; readonly words: string }[];

/** Returns the forms that the check reports at each text, after all of them have got their other words. */
function formsAt(language: string, planted: Planted): readonly (readonly string[])[] {
  const plantedIn = Map.groupBy(planted, ({ text }) => text.file);
  const changed = languages.map((each) => ({
    ...each,
    files: each.files
      .filter(({ file }) => each.language === language && plantedIn.has(file))
      .map(({ file, json }) => {
        const others = plantedIn.get(file) ?? [];
        const value = others.reduce<unknown>(
          (all, { text, words }) => withWords(all, pathOf(text.key), words),
          JSON.parse(json),
        );
        return { file, json: JSON.stringify(value) };
      }),
  }));
  const problems = glossaryProblems(glossary, changed);
  return planted.map(({ text: { file, key } }) =>
    problems.flatMap((problem) =>
      problem.problem === 'forbidden-form' && problem.file === file && problem.key === key
        ? [problem.form]
        : [],
    ),
  );
}

/** Puts each item in a text of its own. A step of 97 spreads them over all files. */
function inTexts<Item extends object>(texts: readonly WrittenText[], items: readonly Item[]) {
  const placed = items.map((item, at) => {
    const text = texts[(at * 97) % texts.length];
    if (text === undefined) throw new Error('There are no texts');
    return { ...item, text, file: text.file, key: text.key };
  });
  if (new Set(placed.map(({ text }) => text)).size < items.length)
    throw new Error('Two items are in one text: change the step');
  return placed;
}

/** What the check reports for every form and every exception. It reads all texts at once, since it takes long. */
const planted = languages.map(({ language, files }) => {
  const texts = files.flatMap(textsIn);
  const forms = Object.values(terms).flatMap(({ [language]: entry }) =>
    typeof entry === 'object' ? Object.entries(entry.not) : [],
  );
  const rows = inTexts(
    texts,
    forms.map(([form]) => ({ language, form })),
  );
  const exceptions = inTexts(
    texts,
    forms.flatMap(([form, longer]) => longer.map((exception) => ({ language, form, exception }))),
  );
  const report = <Row extends { readonly text: WrittenText }>(
    all: readonly Row[],
    words: (row: Row) => string,
  ) =>
    formsAt(
      language,
      all.map((row) => ({ text: row.text, words: words(row) })),
    );
  const first = report(rows, ({ form, text }) => `${form} – ${text.words}`);
  const last = report(rows, ({ form, text }) => `${text.words} – ${form}`);
  const alone = report(exceptions, ({ exception }) => exception);
  const besides = report(exceptions, ({ exception, form }) => `${exception} – ${form}`);
  return {
    rows: rows.map((row, at) => ({ ...row, first: first[at], last: last[at] })),
    exceptions: exceptions.map((row, at) => ({ ...row, alone: alone[at], besides: besides[at] })),
  };
});
const rows = planted.flatMap((each) => each.rows);

describe('in the real texts', () => {
  test.each(rows)('“$form” is reported, put in $file at $key', ({ form, first, last }) => {
    expect(first).toContain(form);
    expect(last).toContain(form);
  });

  test.each(planted.flatMap(({ exceptions }) => exceptions))(
    '“$exception” is not reported as “$form”, put in $file',
    ({ form, alone, besides }) => {
      expect(alone).toBeDefined();
      expect(alone).not.toContain(form);
      expect(besides).toContain(form);
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
