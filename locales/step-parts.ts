/**
 * The parts that the text of a step is made of, in the order in which a page shows them. Screens, the desk, the sheets,
 * the search and the tests all go by this table: a new part is a row here, a line in `README.md`, and its words in the
 * files of the languages.
 */

/**
 * How a part is shown, its heading and icon included: `features/step/page-parts.tsx` draws each look on a page and on a
 * sheet, `desk/step/desk-parts.tsx` at the desk.
 */
export type PartLook = 'list' | 'paragraphs' | 'note';

/** Where beside the drawing of its step a part stands. */
export type SketchSide = 'above-sketch' | 'below-sketch';

interface StepPart {
  /** One line, several of them, or the lines about a wait. */
  readonly form: 'line' | 'lines' | 'wait';
  readonly isRequired?: true;
  /** Where the page and the desk show it, and how; `apart` where a screen has its own place for it, such as the title. */
  readonly shown:
    | { readonly look: PartLook; readonly onPage: SketchSide; readonly atDesk: SketchSide }
    | 'apart';
  /** Where the search counts its words: one in the title tells more than one in the rest; `never` where it does not. */
  readonly search: 'title' | 'rest' | 'never';
}

export const STEP_PARTS = {
  title: { form: 'line', isRequired: true, shown: 'apart', search: 'title' },
  lead: { form: 'line', isRequired: true, shown: 'apart', search: 'rest' },
  /** What to do, one instruction each, in order; with `list: "choices"` only one of them applies. */
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
  /** The question above the answers of a fix, where "Did it work?" does not fit. */
  ask: { form: 'line', shown: 'apart', search: 'never' },
  /** On a check step: the question above the answers for those who would rather look for themselves. */
  choose: { form: 'line', shown: 'apart', search: 'never' },
  /** On a fix that takes its time: what that time is counted from, and what a reminder says. */
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

/** The texts of one answer. */
export interface AnswerText {
  /** The row to press. */
  readonly label: string;
  /** The quiet line under it. */
  readonly detail?: string;
  /** The few words that stand for it in a trail. */
  readonly short: string;
}

/** The answers whose texts all steps share, in `ui.json`; a step may have its own instead. */
export const SHARED_ANSWERS = ['worked', 'did-not-work', 'not-sure'] as const;

/** The texts of an answer whose words the search counts. */
export const searchedAnswerParts = ['label', 'detail'] as const satisfies readonly (keyof AnswerText)[];

/** The texts of one step, of whatever kind. What a kind does not need is absent. */
export interface StepText extends Parts {
  /** `choices` where only one of the instructions applies. */
  readonly list?: string;
  readonly answers?: Readonly<Record<string, AnswerText | undefined>>;
}

/** What staff say at a step, and what they listen for. */
export interface DeskStepText {
  /** A sentence to say. */
  readonly ask: string;
  /** What callers say who are at this step: the quick jump finds it by these. */
  readonly heard: readonly string[];
  /** By the id of an answer: what it sounds like. */
  readonly listen?: Readonly<Record<string, readonly string[] | undefined>>;
  /** What callers mistake this for. */
  readonly mistaken?: string;
  /** What not to do here, besides what is never done. */
  readonly doNot?: string;
}

/** What a notice says, and the words of the link to the step that it advises. */
export interface NoticeText {
  readonly text: string;
  readonly action: string;
}

export const stepPartNames = Object.keys(STEP_PARTS) as readonly StepPartName[];

/**
 * The row of a part.
 *
 * @example
 * stepPart('title').search // => 'title'
 * stepPart('trail').shown // => 'apart'
 */
export function stepPart(name: StepPartName): StepPart {
  return STEP_PARTS[name];
}

/**
 * The lines of one part of a step's text; none where the step has no such part.
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
 * The parts that a page or the desk shows above or below the drawing of a step, in order.
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
