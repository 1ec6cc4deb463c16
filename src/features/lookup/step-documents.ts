import {
  type DeskStepText,
  linesOf,
  type StepText,
  searchedAnswerParts,
  stepPart,
  stepPartNames,
} from '../../../locales/step-parts.ts';
import { stepIdsOf } from '../../flow/replay.ts';
import { plainText } from '../../i18n/marks.ts';
import type { Tree } from '../../tree/types.ts';

/** The words of a step in which the quick jump searches, the most telling first. */
export interface StepDocument<Id extends string = string> {
  readonly id: Id;
  /** What callers say who are at it. */
  readonly heard: string;
  readonly title: string;
  /** Its answers, and what they sound like. */
  readonly answers: string;
  /** All else that it says. */
  readonly rest: string;
}

/** The texts of one language by step, and how its labels read. */
export interface SearchedTexts {
  readonly steps: Readonly<Record<string, StepText>>;
  readonly deskSteps: Readonly<Record<string, Pick<DeskStepText, 'heard' | 'listen'>>>;
  /** The words of `<label>…</label>`. */
  readonly label: (id: string) => string;
}

/** A text without its marks: labels as they read, what is typed as it is, and no names of links. */
function searched(text: string, label: SearchedTexts['label']): string {
  return plainText(text, ({ mark, inside }) => {
    if (mark === 'label') return label(inside);
    return mark === 'code' || mark === 'b' ? inside : ' ';
  });
}

/** The lines of a step's own parts that count for one field of its document. */
function linesFor(field: 'title' | 'rest', text: StepText): readonly string[] {
  return stepPartNames.flatMap((name) => (stepPart(name).search === field ? linesOf(text, name) : []));
}

/** The lines of its answers. */
function answerLines({ answers = {} }: StepText): readonly (string | undefined)[] {
  return Object.values(answers).flatMap((answer) => searchedAnswerParts.map((name) => answer?.[name]));
}

/**
 * Every step as a document to search in: its words in all languages together, since a caller may say in one what staff
 * type in another.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * const texts = { steps: { a: { title: 'Press it', lead: '<label>next</label>' } }, label: () => 'Next',
 *   deskSteps: { a: { heard: ['which button'] } } };
 * stepDocuments(tree, [texts]) // => [{ id: 'a', heard: 'which button', title: 'Press it', answers: '', rest: 'Next' }]
 */
export function stepDocuments<Id extends string>(
  tree: Tree<Id>,
  languages: readonly SearchedTexts[],
): StepDocument<Id>[] {
  return stepIdsOf(tree).map((id) => {
    const of = (
      pick: (text: StepText, desk: SearchedTexts['deskSteps'][string]) => readonly (string | undefined)[],
    ) =>
      languages
        .flatMap(({ steps, deskSteps, label }) => {
          const [text, desk] = [steps[id], deskSteps[id]];
          return text && desk ? pick(text, desk).map((words) => searched(words ?? '', label)) : [];
        })
        .filter((words) => words.trim() !== '')
        .join('\n');
    return {
      id,
      heard: of((_, { heard }) => heard),
      title: of((text) => linesFor('title', text)),
      answers: of((text, { listen = {} }) => [
        ...answerLines(text),
        ...Object.values(listen).flatMap((phrases) => phrases ?? []),
      ]),
      rest: of((text) => linesFor('rest', text)),
    };
  });
}
