import { fillIn } from '../../i18n/marks.ts';
import type { OpenQuestion } from '../../tree/open-questions.ts';
import type { SourceDocument } from '../../tree/source-document.ts';
import { type LetterFrame, type LetterLanguage, letterFrame } from './letter-frame.ts';
import type { UnseenWording } from './unseen-wordings.ts';

/** What the letter is made from. */
export interface LetterData {
  readonly questions: Readonly<Record<string, OpenQuestion>>;
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly unseen: readonly UnseenWording[];
}

/** A part of the letter below a heading. Its items are numbered on from those before it. */
interface Section {
  readonly heading: string;
  /** The items, or several lists of items with a sentence before each. */
  readonly lists: readonly { readonly intro?: string; readonly items: readonly Item[] }[];
}

/** The first line of an item is numbered, the others stand below it. */
type Item = readonly [string, ...string[]];

/**
 * Returns the lines of the letter with all open questions to the university, by topic in the order of the frame. Below a
 * question are what its answer is for, and what two documents say that differ about it. The topic `screens` ends with
 * the wordings that were never seen. Topics without questions are left out. Questions to others follow after the
 * signature, below a line that says that they are not part of the letter.
 *
 * @example
 * const ask = { en: 'How long?', ja: 'どのくらいでしょうか。' };
 * const why = { en: 'The guide could say it.', ja: '案内できます。' };
 * const questions = { wait: { askOf: 'university', topic: 'reset', ask, why, steps: ['a'], since: '2026-11-22' } };
 * const lines = letterOf('en', { questions, documents: {}, unseen: [] });
 * lines.slice(10, 15)
 * // => ['', '## Reset of multi-factor authentication', '', '1. How long?', '   (With an answer: The guide could say it.)']
 */
export function letterOf(language: LetterLanguage, { questions, documents, unseen }: LetterData): string[] {
  const frame = letterFrame[language];
  const asked = Object.entries(questions).map(([id, question]) => ({
    ...question,
    item: [
      question.ask[language],
      fillIn(frame.why, { why: question.why[language] }),
      ...contradictionLines(id, documents, frame),
    ] satisfies Item,
  }));
  const sections = Object.entries(frame.topics).map(([topic, heading]): Section => {
    const own = asked.filter((each) => each.topic === topic && isForTheUniversity(each));
    const wordings = topic === 'screens' ? unseenLists(unseen, frame) : [];
    return { heading, lists: [{ items: own.map(({ item }) => item) }, ...wordings] };
  });
  const others = Object.entries(frame.others).map(([askOf, heading]): Section => {
    const own = asked.filter((each) => each.askOf === askOf);
    return { heading, lists: [{ items: own.map(({ item }) => item) }] };
  });
  const forOthers = sectionLines(others);
  return [
    ...frame.opening,
    ...sectionLines(sections),
    '',
    ...frame.closing,
    ...(forOthers.length === 0 ? [] : ['', `# ${frame.notForTheUniversity}`, ...forOthers]),
  ];
}

const isForTheUniversity = ({ askOf }: Pick<OpenQuestion, 'askOf'>): boolean =>
  askOf === 'university' || askOf === 'screen';

/** Returns both statements of every contradiction that a question is to settle. */
function contradictionLines(
  question: string,
  documents: LetterData['documents'],
  frame: LetterFrame,
): string[] {
  return Object.values(documents).flatMap((document) =>
    (document.contradicts ?? [])
      .filter((each) => each.question === question)
      .flatMap(({ source, here, there }) => [
        frame.contradiction,
        statementLine(document, here, frame),
        ...[documents[source]].flatMap((other) =>
          other === undefined ? [] : statementLine(other, there, frame),
        ),
      ]),
  );
}

function statementLine({ title, url, read }: SourceDocument, statement: string, frame: LetterFrame): string {
  const day = new Intl.DateTimeFormat(frame.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(read),
  );
  return url === undefined
    ? fillIn(frame.statementWithoutUrl, { title, day, statement })
    : fillIn(frame.statement, { title, url, day, statement });
}

/** Returns a list for each pair of a language that is asked for and one that is known. */
function unseenLists(unseen: LetterData['unseen'], frame: LetterFrame): Section['lists'] {
  const names = new Intl.DisplayNames(frame.locale, { type: 'language' });
  const pairs = Map.groupBy(unseen, ({ language, known }) => `${language} ${known.language}`);
  return [...pairs.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const language = names.of(first.language) ?? first.language;
    const known = names.of(first.known.language) ?? first.known.language;
    const items = same.map(
      (each): Item => [
        each.known.wordings.map((wording) => fillIn(frame.wording, { wording })).join(frame.or),
      ],
    );
    return { intro: fillIn(frame.unseen, { language, known }), items };
  });
}

/** Returns the lines of all sections that have items, numbered throughout, each after an empty line. */
function sectionLines(sections: readonly Section[]): string[] {
  let number = 0;
  return sections.flatMap(({ heading, lists }) => {
    const full = lists.filter(({ items }) => items.length > 0);
    if (full.length === 0) return [];
    const lines = full.flatMap(({ intro, items }) => [
      ...(intro === undefined ? [] : ['', intro]),
      ...items.flatMap(([first, ...more]) => {
        number += 1;
        const mark = `${number}. `;
        // Wordings are short and belong together; other items are easier to tell apart with a line between them.
        const gap = intro === undefined ? [''] : [];
        return [...gap, mark + first, ...more.map((line) => ' '.repeat(mark.length) + line)];
      }),
    ]);
    return ['', `## ${heading}`, ...lines];
  });
}
