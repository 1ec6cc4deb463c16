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

/** The words of a step that the quick jump searches, in order of relevance. */
export interface StepDocument<Id extends string = string> {
  readonly id: Id;
  /** What callers at this step say. */
  readonly heard: string;
  readonly title: string;
  /** The answers, and the phrases that callers use for them. */
  readonly answers: string;
  /** All other texts of the step. */
  readonly rest: string;
}

/** The texts of one language, and the wording of its labels. */
export interface SearchedTexts {
  readonly steps: Readonly<Record<string, StepText>>;
  readonly deskSteps: Readonly<Record<string, Pick<DeskStepText, 'heard' | 'listen'>>>;
  /** Returns the words of `<label>…</label>`. */
  readonly label: (id: string) => string;
}

/**
 * Returns a text without marks: with the wording of labels, with typed text and menus, and without the names of links.
 */
function searched(text: string, label: SearchedTexts['label']): string {
  return plainText(text, ({ mark, inside }) => {
    if (mark === 'label') return label(inside);
    return mark === 'code' || mark === 'b' ? inside : ' ';
  });
}

/** Returns the lines of a step's own texts that belong to one field of its document. */
function linesFor(field: 'title' | 'rest', text: StepText): readonly string[] {
  return stepPartNames.flatMap((name) => (stepPart(name).search === field ? linesOf(text, name) : []));
}

/** Returns the lines of the step's answers. */
function answerLines({ answers = {} }: StepText): readonly (string | undefined)[] {
  return Object.values(answers).flatMap((answer) => searchedAnswerParts.map((name) => answer?.[name]));
}

/**
 * Returns every step as a document to search. A document has the words of all languages together, since staff may type
 * in one language what a caller says in another.
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
