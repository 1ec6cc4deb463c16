import type { AnswerText, StepText } from '../../../../locales/step-parts.ts';
import { textValuesOf } from '../../../guide/text-values.ts';
import { fillIn, plainText } from '../../../i18n/marks.ts';
import type { Site } from '../../../site.ts';

/** What the drawing says, in one language. */
export interface MapWords {
  readonly language: string;
  title(step: string): string;
  /** An answer as its row says it. */
  answer(step: string, answer: string): string;
}

/** The texts of a language that the drawing is made of. */
export interface MapTexts {
  readonly steps: Readonly<Record<string, StepText>>;
  /** The answers that all steps share. */
  readonly answers: Readonly<Record<string, AnswerText>>;
  /** The labels of Microsoft's screens: in this language, then in those that stand in where it has none. */
  readonly labels: readonly Readonly<Record<string, string>>[];
}

/** The words of the drawing from the texts of a language, without marks and with the university's values filled in. */
export function mapWords(language: string, { steps, answers, labels }: MapTexts, site: Site): MapWords {
  const plain = (text: string): string =>
    plainText(fillIn(text, textValuesOf(site)), ({ mark, inside }) => {
      if (mark === 'label') return labels.map((each) => each[inside]).find(Boolean) ?? inside;
      return mark === 'step' ? plain(steps[inside]?.title ?? inside) : inside;
    });
  return {
    language,
    title: (step) => plain(steps[step]?.title ?? step),
    answer: (step, answer) => plain((steps[step]?.answers?.[answer] ?? answers[answer])?.label ?? answer),
  };
}
