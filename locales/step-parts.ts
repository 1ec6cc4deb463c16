/**
 * The parts of a step's text, in the order in which a page shows them. Screens, the desk, the sheets, the search and
 * the tests derive from this table: a new part needs a row here, a line in `README.md`, and its texts in the files of
 * the languages.
 */

/**
 * How a part looks, including its heading and icon. `features/step/page-parts.tsx` renders each look on pages and
 * sheets, `desk/step/desk-parts.tsx` at the desk.
 */
export type PartLook = 'list' | 'paragraphs' | 'note';

/** Whether a part goes above or below the sketch of its step. */
export type SketchSide = 'above-sketch' | 'below-sketch';

interface StepPart {
  /** One line, several lines, or the texts about a wait. */
  readonly form: 'line' | 'lines' | 'wait';
  readonly isRequired?: true;
  /** Where the page and the desk show the part, and how. `apart` if a screen places it itself, like the title. */
  readonly shown:
    | { readonly look: PartLook; readonly onPage: SketchSide; readonly atDesk: SketchSide }
    | 'apart';
  /**
   * The weight of its words in the search: those in the title count more than the rest; `never` if they do not count.
   */
  readonly search: 'title' | 'rest' | 'never';
}

export const STEP_PARTS = {
  title: { form: 'line', isRequired: true, shown: 'apart', search: 'title' },
  lead: { form: 'line', isRequired: true, shown: 'apart', search: 'rest' },
  /** What to do, one instruction per line, in order. With `list: "choices"` only one of them applies. */
  instructions: {
    form: 'lines',
    shown: { look: 'list', onPage: 'above-sketch', atDesk: 'above-sketch' },
    search: 'rest',
  },
  body: {
    form: 'lines',
    shown: { look: 'paragraphs', onPage: 'above-sketch', atDesk: 'below-sketch' },
    search: 'rest',
  },
  note: {
    form: 'line',
    shown: { look: 'note', onPage: 'below-sketch', atDesk: 'below-sketch' },
    search: 'rest',
  },
  /** The question above the answers of a fix, if "Did it work?" does not fit. */
  ask: { form: 'line', shown: 'apart', search: 'never' },
  /** On a check step: the question above the answers, for readers who prefer to look for themselves. */
  choose: { form: 'line', shown: 'apart', search: 'never' },
  /** On a fix that takes time: what the time is counted from, and the text of a reminder. */
  waitFor: { form: 'wait', shown: 'apart', search: 'never' },
  /** The words before the answer in a trail: "I am". */
  trail: { form: 'line', shown: 'apart', search: 'never' },
} as const satisfies Readonly<Record<string, StepPart>>;

export type StepPartName = keyof typeof STEP_PARTS;

interface Written {
  readonly line: string;
  readonly lines: readonly string[];
  readonly wait: { readonly question: string; readonly reminder: string };
}

type WrittenAs<Name extends StepPartName> = Written[(typeof STEP_PARTS)[Name]['form']];

type RequiredPart = {
  [Name in StepPartName]: (typeof STEP_PARTS)[Name] extends { isRequired: true } ? Name : never;
}[StepPartName];

type Parts = { readonly [Name in RequiredPart]: WrittenAs<Name> } & {
  readonly [Name in Exclude<StepPartName, RequiredPart>]?: WrittenAs<Name>;
};

/** The texts of an answer. */
export interface AnswerText {
  /** The text of the row. */
  readonly label: string;
  /** The quiet line below the label. */
  readonly detail?: string;
  /** A few words for the answer in a trail. */
  readonly short: string;
}

/** The answers whose texts all steps share, in `ui.json`. A step may override them. */
export const SHARED_ANSWERS = ['worked', 'did-not-work', 'not-sure'] as const;

/** The texts of an answer that the search covers. */
export const searchedAnswerParts = ['label', 'detail'] as const satisfies readonly (keyof AnswerText)[];

/** The texts of a step of any kind. Parts that a kind does not need are absent. */
export interface StepText extends Parts {
  /** `choices` if only one of the instructions applies. */
  readonly list?: string;
  readonly answers?: Readonly<Record<string, AnswerText | undefined>>;
}

/** What staff say at a step, and what they listen for. */
export interface DeskStepText {
  /** A sentence to say. */
  readonly ask: string;
  /** What callers at this step say. The quick jump searches it. */
  readonly heard: readonly string[];
  /** Phrases that callers use for each answer, by the answer's id. */
  readonly listen?: Readonly<Record<string, readonly string[] | undefined>>;
  /** What callers confuse the step with. */
  readonly mistaken?: string;
  /** What staff do at an outcome that sends others to the help desk, one action per line, in order. */
  readonly next?: readonly string[];
  /** What not to do at this step, in addition to what staff never do. */
  readonly doNot?: string;
}

/** The text of a notice, and the text of the link to the step that it recommends. */
export interface NoticeText {
  readonly text: string;
  readonly action: string;
}

export const stepPartNames = Object.keys(STEP_PARTS) as readonly StepPartName[];

/**
 * Returns the definition of a part.
 *
 * @example
 * stepPart('title').search // => 'title'
 * stepPart('trail').shown // => 'apart'
 */
export function stepPart(name: StepPartName): StepPart {
  return STEP_PARTS[name];
}

/**
 * Returns the lines of a part of a step's text. Empty if the step does not have the part.
 *
 * @example
 * linesOf({ title: 'Try it', lead: 'Now.', body: ['One.', 'Two.'] }, 'body') // => ['One.', 'Two.']
 * linesOf({ title: 'Try it', lead: 'Now.' }, 'title') // => ['Try it']
 * linesOf({ title: 'Try it', lead: 'Now.' }, 'note') // => []
 */
export function linesOf(text: StepText, name: StepPartName): readonly string[] {
  const written = text[name];
  if (written === undefined) return [];
  return typeof written === 'string' ? [written] : Object.values(written);
}

/**
 * Returns the parts that a page or the desk shows above or below the sketch of a step, in order.
 *
 * @example
 * partsBeside('onPage', 'above-sketch')[0] // => { name: 'instructions', look: 'list' }
 * partsBeside('onPage', 'above-sketch').some(({ name }) => name === 'title') // => false
 */
export function partsBeside(
  view: 'onPage' | 'atDesk',
  side: SketchSide,
): readonly { readonly name: StepPartName; readonly look: PartLook }[] {
  return stepPartNames.flatMap((name) => {
    const { shown } = stepPart(name);
    return shown !== 'apart' && shown[view] === side ? [{ name, look: shown.look }] : [];
  });
}
