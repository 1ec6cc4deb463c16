import { parseJson } from '../parse-json.ts';
import type { Problem } from '../problem.ts';
import type { WrittenLanguage } from './language-files.ts';
import type { TextFile } from './text-problems.ts';
import { textRulesOf } from './text-rules.ts';

/** A bracket, also a full-width one. Quotation marks such as 「」 are no brackets. */
const BRACKET = /[()（）[\]［］{}｛｝〔〕【】]/u;

/** Returns what staff say at each step, by its id. Empty if the file is missing or invalid: see `textProblems`. */
function linesIn({ json = '' }: TextFile): [step: string, line: string][] {
  const parsed = parseJson(json);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return [];
  return Object.entries(parsed.value).flatMap(([step, text]): [string, string][] => {
    const ask: unknown = text?.ask;
    return typeof ask === 'string' ? [[step, ask]] : [];
  });
}

/** Returns how often the ends of a question occur in a line, after NFKC. */
function questionsIn(line: string, ends: readonly string[]): number {
  const plain = line.normalize('NFKC');
  const counts = ends.map((end) => plain.split(end.normalize('NFKC')).length - 1);
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Returns the lines that staff cannot say at the desk as they are written: those with a bracket, which nobody can hear,
 * and those with more than one question, of which callers answer only one. Questions end as `sentences.questions` of
 * the language says; a language without its rules is not checked for them: see `missingRuleProblems`.
 *
 * @example
 * const file = { file: 'locales/en/desk/a.json', language: 'en', branch: 'a', isDesk: true };
 * const json = '{ "a": { "ask": "Do you (still) see it?" }, "a/b": { "ask": "Is it on? Or is it off?" } }';
 * const sentences = { countedIn: 'words', ends: ['.', '?'], questions: ['?'], pauses: [], pages: { most: 20 }, desk: { most: 20 } };
 * const rules = { spaces: true, quotes: { outer: ['“', '”'], inner: ['‘', '’'] }, sentences };
 * spokenProblems([{ ...file, json }], [{ language: 'en', rules, files: [] }]) // => [
 * //   { problem: 'spoken-bracket', file: 'locales/en/desk/a.json', step: 'a', bracket: '(' },
 * //   { problem: 'spoken-questions', file: 'locales/en/desk/a.json', step: 'a/b', count: 2 }]
 */
export function spokenProblems(files: readonly TextFile[], languages: readonly WrittenLanguage[]): Problem[] {
  const known = new Map(languages.map(({ language, rules }) => [language, textRulesOf(rules)]));
  return files
    .filter(({ isDesk }) => isDesk)
    .flatMap((texts) =>
      linesIn(texts).flatMap(([step, line]): Problem[] => {
        const { file, language } = texts;
        const bracket = BRACKET.exec(line)?.[0];
        const count = questionsIn(line, known.get(language)?.sentences.questions ?? []);
        return [
          ...(bracket === undefined ? [] : [{ problem: 'spoken-bracket', file, step, bracket } as const]),
          ...(count > 1 ? [{ problem: 'spoken-questions', file, step, count } as const] : []),
        ];
      }),
    );
}
