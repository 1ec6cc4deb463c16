import { type AnswerText, linesOf, stepPartNames } from '../../../locales/step-parts.ts';
import { textValues } from '../../../src/app/content.ts';
import { answerText, stepText } from '../../../src/i18n/content-texts.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { withPlainMarks } from '../../../src/i18n/read-marks.ts';

type Told = 'en' | 'ja';

const i18ns = {
  en: createI18n('en', await loadTexts('en'), textValues),
  ja: createI18n('ja', await loadTexts('ja'), textValues),
};

/** The words before an answer are no sentence, and what a wait says stands in its form. */
const NO_PROSE = ['trail', 'waitFor'];

/** The texts of a step apart from its answers, each as it is read. */
export function paragraphsOf(language: Told, step: string): string[] {
  const i18n = i18ns[language];
  return stepPartNames
    .filter((name) => !NO_PROSE.includes(name))
    .flatMap((name) => linesOf(stepText(i18n, step), name))
    .map((text) => withPlainMarks(text, i18n));
}

/** All that a step says, as one text. */
export function stepWords(language: Told, step: string): string {
  const i18n = i18ns[language];
  const answers = Object.keys(stepText(i18n, step).answers ?? {}).map(
    (answer): AnswerText => answerText(i18n, { step, answer }),
  );
  const rows = answers.flatMap(({ label, detail = '' }) => [label, detail]);
  return [...paragraphsOf(language, step), ...rows.map((row) => withPlainMarks(row, i18n))].join('\n');
}
