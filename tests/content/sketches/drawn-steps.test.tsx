import { describe, expect, it } from 'vitest';
import type { StepText } from '../../../locales/step-parts.ts';
import { StepSketch } from '../../../src/features/step/step-sketch.tsx';
import { answersOf } from '../../../src/flow/replay.ts';
import { fallbackLanguage, languageCodes } from '../../../src/i18n/languages.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { parseMarks } from '../../../src/i18n/marks.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Step } from '../../../src/tree/types.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';
import { validStep } from '../../fixtures/valid-step.ts';

const steps = Object.entries<Step>(tree.steps);

const textsIn = async (language: string): Promise<Readonly<Record<string, StepText>>> =>
  (await loadTexts(language)).steps;

/** Returns the labels that a text names anywhere in it. */
const labelsIn = (text: unknown): string[] =>
  parseMarks(JSON.stringify(text ?? '')).flatMap((piece) =>
    typeof piece !== 'string' && piece.mark === 'label' ? [piece.inside] : [],
  );

/** Returns the labels that a reader at a step has read: in its texts, and in the answers that lead to it. */
async function namedAt(language: string, id: string): Promise<Set<string>> {
  const texts = await textsIn(language);
  const leading = steps.flatMap(([from]) =>
    answersOf(tree, from)
      .filter(({ to }) => to === id)
      .map((answer) => texts[from]?.answers?.[answer.id]),
  );
  return new Set([texts[id], ...leading].flatMap(labelsIn));
}

const texts = await textsIn(fallbackLanguage);

describe('a step whose instructions name a label', () => {
  const instructing = steps.filter(([id]) => labelsIn(texts[id]?.instructions).length > 0);

  it('is one of more than thirty steps', () => {
    expect(instructing.length).toBeGreaterThan(30);
  });

  it.each(instructing)('has a drawing of the screen: %s', (_, { sketches = [] }) => {
    expect(sketches).not.toEqual([]);
  });
});

describe.each(languageCodes)('a drawn step, in %s', (language) => {
  const drawn = steps.filter(([, { sketches = [] }]) => sketches.length > 0).map(([id]) => id);

  it.each(drawn)('rings what its text names: %s', async (id) => {
    await renderInGuide(language, <StepSketch step={validStep(id)} />);
    const named = await namedAt(language, id);
    const circled = [...document.querySelectorAll('[data-circled] [data-label]')].map(
      (label) => label.getAttribute('data-label') ?? '',
    );
    expect(circled.filter((label) => !named.has(label))).toEqual([]);
  });
});
