import type { i18n } from 'i18next';
import type { AnswerText, DeskStepText, NoticeText, StepText } from '../../locales/step-parts.ts';
import type { GivenAnswer } from '../flow/trail.ts';
import { fillIn } from './marks.ts';

/**
 * The texts of steps, answers, branches, messages and notices, looked up by ids of the tree. The types in
 * `locales/{language}/index.ts` guarantee that each id has a text.
 */

/** The title of a page without a step, and the sentence below it. */
export interface PageText {
  readonly title: string;
  readonly lead: string;
}

/** The files of the content, with the type of an entry in each. */
interface ContentFiles {
  readonly steps: StepText;
  readonly branches: string;
  readonly messages: string;
  readonly notices: NoticeText;
  /** Only after the desk has been loaded. */
  readonly deskSteps: DeskStepText;
}

type Filled = { readonly [File in keyof ContentFiles]: Map<string, ContentFiles[File]> };

/** A cache of the filled-in entries of each i18next instance. */
const filled = new WeakMap<i18n, Filled>();

function filledBy(i18n: i18n): Filled {
  const known = filled.get(i18n) ?? {
    steps: new Map(),
    branches: new Map(),
    messages: new Map(),
    notices: new Map(),
    deskSteps: new Map(),
  };
  filled.set(i18n, known);
  return known;
}

/** Returns the values of the placeholders `{{…}}` that are the same in all texts. */
function valuesOf(i18n: i18n): Readonly<Record<string, string>> {
  return i18n.options.interpolation?.defaultVariables ?? {};
}

/**
 * Returns a file's entry for an id, with the values filled in that are the same in all texts. Throws if there is none.
 */
function entryOf<File extends keyof ContentFiles>(i18n: i18n, file: File, id: string): ContentFiles[File] {
  const known = filledBy(i18n)[file];
  const before = known.get(id);
  if (before !== undefined) return before;
  const entries: Readonly<Record<string, unknown>> = i18n.getResourceBundle(i18n.language, file) ?? {};
  if (!Object.hasOwn(entries, id)) throw new Error(`There is no text for ${id} in ${file}, ${i18n.language}`);
  const values = valuesOf(i18n);
  const entry: ContentFiles[File] = JSON.parse(JSON.stringify(entries[id]), (_, part: unknown) =>
    typeof part === 'string' ? fillIn(part, values) : part,
  );
  known.set(id, entry);
  return entry;
}

/** Returns the title and the lead in the file of a page. */
export function pageText(i18n: i18n, file: string): PageText {
  const { title, lead }: PageText = i18n.getResourceBundle(i18n.language, file);
  return { title: fillIn(title, valuesOf(i18n)), lead: fillIn(lead, valuesOf(i18n)) };
}

/** Returns the texts of a step, with their marks. */
export function stepText(i18n: i18n, step: string): StepText {
  return entryOf(i18n, 'steps', step);
}

/** Returns the texts of an answer: the step's own, or those that all steps share. */
export function answerText(i18n: i18n, { step, answer }: GivenAnswer): AnswerText {
  const shared: Readonly<Record<string, AnswerText>> = i18n.t('answers', { ns: 'ui', returnObjects: true });
  const text = stepText(i18n, step).answers?.[answer] ?? shared[answer];
  if (!text) throw new Error(`There is no text for the answer ${step}:${answer} in ${i18n.language}`);
  return text;
}

/** Returns the name of a branch. */
export function branchName(i18n: i18n, branch: string): string {
  return entryOf(i18n, 'branches', branch);
}

/** Returns the meaning of a message of the sign-in pages in plain words. */
export function messageMeaning(i18n: i18n, message: string): string {
  return entryOf(i18n, 'messages', message);
}

/** Returns the texts of a notice. The page fills in `{{day}}`. */
export function noticeText(i18n: i18n, notice: string): NoticeText {
  return entryOf(i18n, 'notices', notice);
}

/** Returns what staff say at a step and listen for. Throws if the desk has not been loaded. */
export function deskStepText(i18n: i18n, step: string): DeskStepText {
  return entryOf(i18n, 'deskSteps', step);
}
