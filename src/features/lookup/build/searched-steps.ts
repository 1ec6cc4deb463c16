import {
  type DeskStepText,
  linesOf,
  type StepText,
  searchedAnswerParts,
  stepPart,
  stepPartNames,
} from '../../../../locales/step-parts.ts';
import { stepIdsOf } from '../../../flow/replay.ts';
import { plainText } from '../../../i18n/marks.ts';
import type { Tree } from '../../../tree/types.ts';
import type { SearchedStep } from './build-index.ts';

/** The texts of one language, and the wording of its labels. */
export interface SearchedTexts {
  readonly steps: Readonly<Record<string, StepText>>;
  readonly deskSteps: Readonly<Record<string, Pick<DeskStepText, 'heard' | 'listen'>>>;
  /** What people say who are at a step. */
  readonly ownWords: Readonly<Record<string, readonly string[]>>;
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
 * Returns every step with the words to search: what people say who are there, and its texts. The words of all languages
 * stand together, since people type in one language what the page says in another.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * const texts = { steps: { a: { title: 'Press it', lead: '<label>next</label>' } }, label: () => 'Next',
 *   deskSteps: { a: { heard: ['which button'] } }, ownWords: { a: ['the big button'] } };
 * searchedSteps(tree, [texts]) // => [{ id: 'a', phrases: ['the big button', 'which button'], texts: [['Press it'], [], ['Next']] }]
 */
export function searchedSteps(tree: Tree, languages: readonly SearchedTexts[]): SearchedStep[] {
  return stepIdsOf(tree).map((id) => {
    const of = (
      pick: (text: StepText, desk: SearchedTexts['deskSteps'][string]) => readonly (string | undefined)[],
    ) =>
      languages
        .flatMap(({ steps, deskSteps, label }) => {
          const [text, desk] = [steps[id], deskSteps[id]];
          return text && desk ? pick(text, desk).map((words) => searched(words ?? '', label)) : [];
        })
        .filter((words) => words.trim() !== '');
    return {
      id,
      phrases: [...languages.flatMap(({ ownWords }) => ownWords[id] ?? []), ...of((_, { heard }) => heard)],
      texts: [
        of((text) => linesFor('title', text)),
        of((text, { listen = {} }) => [
          ...answerLines(text),
          ...Object.values(listen).flatMap((phrases) => phrases ?? []),
        ]),
        of((text) => linesFor('rest', text)),
      ],
    };
  });
}
