import type { Tree } from '../../tree/types.ts';

/** The words of a step in which the quick jump searches, the most telling first. */
export interface StepDocument {
  readonly id: string;
  /** What callers say who are at it. */
  readonly heard: string;
  readonly title: string;
  /** Its answers, and what they sound like. */
  readonly answers: string;
  /** All else that it says. */
  readonly rest: string;
}

/** The texts of a step in one language, as far as they are searched. */
interface SearchedText {
  readonly title: string;
  readonly lead: string;
  readonly instructions?: readonly string[];
  readonly body?: readonly string[];
  readonly note?: string;
  readonly answers?: Readonly<
    Record<string, { readonly label: string; readonly detail?: string } | undefined>
  >;
}

/** What staff hear at a step in one language, as far as it is searched. */
interface SearchedDeskText {
  readonly heard: readonly string[];
  readonly listen?: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The texts of one language by step, and how its labels read. */
export interface SearchedTexts {
  readonly steps: Readonly<Record<string, SearchedText>>;
  readonly deskSteps: Readonly<Record<string, SearchedDeskText>>;
  /** The words of `<label>…</label>`. */
  readonly label: (id: string) => string;
}

/** A mark of the texts, such as `<label>next</label>`. Marks do not stand within each other. */
const MARK = /<(\w{1,20})>([^<]{0,200})<\/\1>/g;

/** A text without its marks: labels as they read, what is typed as it is, and no names of links. */
function searched(text: string, label: SearchedTexts['label']): string {
  return text.replace(MARK, (_, mark: string, inside: string) => {
    if (mark === 'label') return label(inside);
    return mark === 'code' || mark === 'b' ? inside : ' ';
  });
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
export function stepDocuments(tree: Tree, languages: readonly SearchedTexts[]): StepDocument[] {
  return Object.keys(tree.steps).map((id) => {
    const of = (pick: (text: SearchedText, heard: SearchedDeskText) => readonly (string | undefined)[]) =>
      languages
        .flatMap(({ steps, deskSteps, label }) => {
          const [text, heard] = [steps[id], deskSteps[id]];
          return text && heard ? pick(text, heard).map((words) => searched(words ?? '', label)) : [];
        })
        .filter((words) => words.trim() !== '')
        .join('\n');
    return {
      id,
      heard: of((_, { heard }) => heard),
      title: of(({ title }) => [title]),
      answers: of(({ answers = {} }, { listen = {} }) => [
        ...Object.values(answers).flatMap((answer) => [answer?.label, answer?.detail]),
        ...Object.values(listen).flatMap((phrases) => phrases ?? []),
      ]),
      rest: of(({ lead, instructions = [], body = [], note }) => [lead, ...instructions, ...body, note]),
    };
  });
}
