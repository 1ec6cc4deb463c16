import type { AnswerText, StepText } from '../../../../locales/step-parts.ts';
import { textValuesOf } from '../../../guide/text-values.ts';
import { fillIn, plainText } from '../../../i18n/marks.ts';
import type { Site } from '../../../site.ts';

/** The texts of the drawing in one language. */
export interface MapWords {
  readonly language: string;
  title(step: string): string;
  /** Returns the titles of a step in the other languages. */
  elsewhere(step: string): readonly string[];
  /** Returns the name of a branch. */
  branch(branch: string): string;
  /** Returns the text of an answer's row. */
  answer(step: string, answer: string): string;
}

/** The texts of a language that the drawing is made of. */
export interface MapTexts {
  readonly steps: Readonly<Record<string, StepText>>;
  /** The steps in the other languages. */
  readonly elsewhere: readonly Readonly<Record<string, StepText>>[];
  readonly branches: Readonly<Record<string, string>>;
  /** The answers that all steps share. */
  readonly answers: Readonly<Record<string, AnswerText>>;
  /** The labels of Microsoft's screens: those of this language, then the fallbacks for missing ones. */
  readonly labels: readonly Readonly<Record<string, string>>[];
}

/** Returns the texts of the drawing, without marks and with the university's values filled in. */
export function mapWords(
  language: string,
  { steps, elsewhere, branches, answers, labels }: MapTexts,
  site: Site,
): MapWords {
  const plain = (text: string): string =>
    plainText(fillIn(text, textValuesOf(site)), ({ mark, inside }) => {
      if (mark === 'label') return labels.map((each) => each[inside]).find(Boolean) ?? inside;
      return mark === 'step' ? plain(steps[inside]?.title ?? inside) : inside;
    });
  return {
    language,
    title: (step) => plain(steps[step]?.title ?? step),
    elsewhere: (step) => elsewhere.map((each) => plain(each[step]?.title ?? step)),
    branch: (branch) => branches[branch] ?? branch,
    answer: (step, answer) => plain((steps[step]?.answers?.[answer] ?? answers[answer])?.label ?? answer),
  };
}
