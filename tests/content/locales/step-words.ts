import type { i18n } from 'i18next';
import { type AnswerText, linesOf, stepPartNames } from '../../../locales/step-parts.ts';
import { textValues } from '../../../src/app/content.ts';
import { answersOf } from '../../../src/flow/replay.ts';
import { answerText, stepText } from '../../../src/i18n/content-texts.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { withPlainMarks } from '../../../src/i18n/read-marks.ts';
import { tree } from '../../../src/tree/tree.ts';

const i18ns = new Map(
  await Promise.all(
    languageCodes.map(
      async (language) => [language, createI18n(language, await loadTexts(language), textValues)] as const,
    ),
  ),
);

function i18nOf(language: string): i18n {
  const instance = i18ns.get(language);
  if (!instance) throw new Error(`There is no folder locales/${language}`);
  return instance;
}

/** Parts that are not prose: `trail` holds the words before an answer, `waitFor` the texts of a form. */
const NO_PROSE = ['trail', 'waitFor'];

/** Returns the texts of a step without its answers, as a page shows them. */
function paragraphsOf(language: string, step: string): string[] {
  const i18n = i18nOf(language);
  return stepPartNames
    .filter((name) => !NO_PROSE.includes(name))
    .flatMap((name) => linesOf(stepText(i18n, step), name))
    .map((text) => withPlainMarks(text, i18n));
}

/** Returns all texts of a step as one string, with its answers: its own and those that all steps share. */
export function stepWords(language: string, step: string): string {
  const i18n = i18nOf(language);
  const answers = answersOf(tree, step).map(({ id }): AnswerText => answerText(i18n, { step, answer: id }));
  const rows = answers.flatMap(({ label, detail = '' }) => [label, detail]);
  return [...paragraphsOf(language, step), ...rows.map((row) => withPlainMarks(row, i18n))].join('\n');
}
