import type { i18n } from 'i18next';
import type { Place } from '../../flow/replay.ts';
import type { GivenAnswer, Trail } from '../../flow/trail.ts';
import { answerText, stepText } from '../../i18n/content-texts.ts';
import { withPlainMarks } from '../../i18n/read-marks.ts';
import { codeWords, spokenCode } from '../../i18n/spoken-code.ts';
import type { Tree } from '../../tree/types.ts';

/** A line of what the help desk is told: in the reader's report, and in the ticket of staff. */
export interface ReportLine {
  readonly id: string;
  /** The topic of the line: "Tried". */
  readonly label: string;
  readonly text: string;
  /** The text as it is read aloud, if that is not how it is written. */
  readonly spoken?: string;
}

/** Returns the title of a step with its code. */
export function stepWithCode(i18n: i18n, tree: Tree, step: string): string {
  return i18n.t('ui:report.step', {
    title: withPlainMarks(stepText(i18n, step).title, i18n),
    code: tree.steps[step]?.code,
  });
}

/** Returns the few words for an answer. */
export function shortAnswer(i18n: i18n, given: GivenAnswer): string {
  return withPlainMarks(answerText(i18n, given).short, i18n);
}

/** Returns the line of an answer: what the reader has seen or, for a fix, what was tried and with which result. */
export function answerLine(i18n: i18n, tree: Tree, given: GivenAnswer): ReportLine {
  const { trail, title } = stepText(i18n, given.step);
  const isTried = tree.steps[given.step]?.kind === 'fix';
  return {
    id: `${given.step}:${given.answer}`,
    label: i18n.t(isTried ? 'ui:report.tried' : 'ui:report.seen'),
    text: i18n.t('ui:report.answer', {
      asked: isTried ? stepWithCode(i18n, tree, given.step) : withPlainMarks(trail || title, i18n),
      answer: shortAnswer(i18n, given),
    }),
  };
}

/** Returns the line of an error code of the sign-in page. */
export function errorCodeLine(i18n: i18n, code: string): ReportLine {
  return { id: 'errorCode', label: i18n.t('ui:report.errorCode'), text: code };
}

/**
 * Returns the step where a reader got stuck: the last fix of the trail or, if there was none, the last step. `undefined`
 * without a trail.
 */
function stuckAt(tree: Tree, trail: Trail): string | undefined {
  const fixes = trail.filter(({ step }) => tree.steps[step]?.kind === 'fix');
  return (fixes.at(-1) ?? trail.at(-1))?.step;
}

/**
 * Returns what a reader can tell the help desk: the codes of the step where they got stuck and of this one, their
 * answers in order, and the error code, if they typed one that the guide knows. Contains nothing else that was typed.
 */
export function reportLines(
  i18n: i18n,
  tree: Tree,
  { step, trail }: Place,
  errorCode: string | undefined,
): readonly ReportLine[] {
  const codes = [stuckAt(tree, trail), step].flatMap((each) => tree.steps[each ?? '']?.code ?? []);
  const words = codeWords(i18n);
  return [
    {
      id: 'codes',
      label: i18n.t('ui:code.label'),
      text: codes.join(' → '),
      spoken: codes.map((code) => spokenCode(code, words)).join(i18n.t('ui:code.then')),
    },
    ...trail.map((given) => answerLine(i18n, tree, given)),
    ...(errorCode === undefined ? [] : [errorCodeLine(i18n, errorCode)]),
  ];
}

/**
 * Returns a line as plain text.
 *
 * @example
 * lineText({ id: 'codes', label: 'Page code', text: 'A2K' }, ': ') // => 'Page code: A2K'
 */
export function lineText({ label, text }: ReportLine, colon: string): string {
  return label + colon + text;
}
