import type { Problem } from '../problem.ts';
import type { WrittenLanguage } from './language-files.ts';
import { textsOfSteps } from './step-texts.ts';
import type { TextFile } from './text-problems.ts';
import { type TextRules, textRulesOf } from './text-rules.ts';

/** A bracket, also a full-width one. Quotation marks such as 「」 are no brackets. */
const BRACKET = /[()（）[\]［］{}｛｝〔〕【】]/u;

/** Stands for what was taken out of a line, so that the words on its two sides stay apart. */
const GAP = ' ';

const plain = (words: string): string => words.normalize('NFKC');

/** Returns a line without what is between quotation marks. What follows a mark that is never closed stays. */
function withoutQuotations(line: string, [open, close]: TextRules['quotes']['outer']): string {
  const kept: string[] = [];
  let from = 0;
  while (true) {
    const begin = line.indexOf(open, from);
    const end = begin === -1 ? -1 : line.indexOf(close, begin + open.length);
    if (end === -1) return [...kept, line.slice(from)].join(GAP);
    kept.push(line.slice(from, begin));
    from = end + close.length;
  }
}

/**
 * Returns how many questions a line asks, after NFKC. Staff do not ask what they quote, for example from the caller's
 * screen. If one of the ends contains another, such as "?" in "right?", the longer one is found.
 */
function questionsIn(line: string, { quotes: { outer }, sentences: { questions } }: TextRules): number {
  const asked = withoutQuotations(plain(line), [plain(outer[0]), plain(outer[1])]);
  const ends = questions.map(plain).toSorted((one, other) => other.length - one.length);
  return ends.reduce(
    ({ count, rest }, end) => {
      const parts = rest.split(end);
      return { count: count + parts.length - 1, rest: parts.join(GAP) };
    },
    { count: 0, rest: asked },
  ).count;
}

/**
 * Returns the lines that staff cannot say at the desk as they are written: those with a bracket, which nobody can hear,
 * and those with more than one question, of which callers answer only one; what staff quote does not count. Questions
 * end as `sentences.questions` of the language says; a language without its rules is not checked for them: see
 * `missingRuleProblems`.
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
      textsOfSteps(texts, 'ask').flatMap(([step, line]): Problem[] => {
        const { file, language } = texts;
        const bracket = BRACKET.exec(line)?.[0];
        const rules = known.get(language);
        const count = rules === undefined ? 0 : questionsIn(line, rules);
        return [
          ...(bracket === undefined ? [] : [{ problem: 'spoken-bracket', file, step, bracket } as const]),
          ...(count > 1 ? [{ problem: 'spoken-questions', file, step, count } as const] : []),
        ];
      }),
    );
}
