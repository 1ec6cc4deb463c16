/**
 * The parts that the text of a step is made of. Screens, the desk, the sheets, the search and the tests all go by this
 * table: a new part is a row here, a line in `README.md`, and its words in the files of the languages.
 */

/** How the body of a step shows a part: `features/step/step-parts.tsx` draws each look, `desk/step` its desk form. */
export type PartLook = 'list' | 'paragraphs' | 'note';

type Side = 'above-sketch' | 'below-sketch';

interface StepPart {
  /** One line, several of them, or the lines about a wait. */
  readonly form: 'line' | 'lines' | 'wait';
  readonly isRequired?: true;
  /** Absent for parts with a place of their own: the title, the question above the answers, the words in a trail. */
  readonly body?: { readonly look: PartLook; readonly onPage: Side; readonly atDesk: Side };
  /** Where the search counts its words: a word in the title tells more than one in the rest. Absent: not searched. */
  readonly search?: 'title' | 'rest';
}

export const STEP_PARTS = {
  title: { form: 'line', isRequired: true, search: 'title' },
  lead: { form: 'line', isRequired: true, search: 'rest' },
  /** What to do, one instruction each, in order; with `list: "choices"` only one of them applies. */
  instructions: {
    form: 'lines',
    body: { look: 'list', onPage: 'above-sketch', atDesk: 'above-sketch' },
    search: 'rest',
  },
  body: {
    form: 'lines',
    body: { look: 'paragraphs', onPage: 'above-sketch', atDesk: 'below-sketch' },
    search: 'rest',
  },
  note: {
    form: 'line',
    body: { look: 'note', onPage: 'below-sketch', atDesk: 'below-sketch' },
    search: 'rest',
  },
  /** The question above the answers of a fix, where "Did it work?" does not fit. */
  ask: { form: 'line' },
  /** On a check step: the question above the answers for those who would rather look for themselves. */
  choose: { form: 'line' },
  /** On a fix that takes its time: what that time is counted from, and what a reminder says. */
  waitFor: { form: 'wait' },
  /** The words before the answer in a trail: "I am". */
  trail: { form: 'line' },
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

export const stepPartNames = Object.keys(STEP_PARTS) as readonly StepPartName[];

/**
 * The row of a part, with what only some rows have.
 *
 * @example
 * stepPart('title').search // => 'title'
 * stepPart('trail').body // => undefined
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
 * The parts that the body of a step shows above or below its drawing, in order.
 *
 * @example
 * bodyParts('onPage', 'below-sketch').map(({ name }) => name) // => ['note']
 * bodyParts('atDesk', 'below-sketch').map(({ name }) => name) // => ['body', 'note']
 */
export function bodyParts(
  view: 'onPage' | 'atDesk',
  side: Side,
): readonly { readonly name: StepPartName; readonly look: PartLook }[] {
  return stepPartNames.flatMap((name) => {
    const { body } = stepPart(name);
    return body?.[view] === side ? [{ name, look: body.look }] : [];
  });
}
