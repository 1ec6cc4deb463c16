import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StepText } from '../../../locales/step-parts.ts';
import { languageRules } from '../../../src/authoring/locale-folders.ts';
import { StepSketch } from '../../../src/features/step/step-sketch.tsx';
import { answersOf } from '../../../src/flow/replay.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { parseMarks } from '../../../src/i18n/marks.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Step, Tree } from '../../../src/tree/types.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';
import { validStep } from '../../fixtures/valid-step.ts';

const whole: Tree = tree;
const steps = Object.entries<Step>(tree.steps);
const drawn = steps.filter(([, { sketches = [] }]) => sketches.length > 0).map(([id]) => id);

/** The labels that a text names, wherever in it. */
const labelsIn = (text: unknown): string[] =>
  parseMarks(JSON.stringify(text ?? '')).flatMap((piece) =>
    typeof piece !== 'string' && piece.mark === 'label' ? [piece.inside] : [],
  );

/** The labels that somebody has read who is at a step: in its own texts, and in the answers that lead there. */
async function namedAt(language: string, id: string): Promise<Set<string>> {
  const { steps: texts } = await loadTexts(language as 'en');
  const textOf = (step: string) => texts[step as keyof typeof texts] as StepText;
  const leading = steps.flatMap(([from]) =>
    answersOf(whole, from)
      .filter(({ to }) => to === id)
      .map((answer) => textOf(from).answers?.[answer.id]),
  );
  return new Set([textOf(id), ...leading].flatMap(labelsIn));
}

describe('steps with a drawing', () => {
  it('are all that tell to press or look for a label', async () => {
    const { steps: texts } = await loadTexts('en');
    const telling = steps
      .map(([id]) => id)
      .filter((id) => labelsIn((texts[id as keyof typeof texts] as StepText).instructions).length > 0);
    expect(telling.length).toBeGreaterThan(30);
    expect(telling.filter((id) => !drawn.includes(id))).toEqual([]);
  });

  describe.each([...languageRules()])('in %s', (language, rules) => {
    it.each(drawn)('%s: each is a picture that says what it shows, label for label', async (id) => {
      await renderInGuide(language, <StepSketch step={validStep(id)} />);
      const pictures = screen.getAllByRole('img');
      expect(pictures).toHaveLength(whole.steps[id]?.sketches?.length ?? 0);
      for (const picture of pictures) {
        const ringed = picture.querySelector('[data-ringed] [data-label], [data-ringed][data-label]');
        const name = picture.getAttribute('aria-label') ?? '';
        expect(name).toContain(rules.ringed);
        expect(name).not.toMatch(/[<{]/);
        if (ringed) expect(name).toContain(ringed.textContent);
      }
    });

    it.each(drawn)('%s: what is ringed is what the text names', async (id) => {
      await renderInGuide(language, <StepSketch step={validStep(id)} />);
      const named = await namedAt(language, id);
      const ringed = [...document.querySelectorAll('[data-ringed] [data-label]')].map(
        (label) => label.getAttribute('data-label') ?? '',
      );
      expect(ringed.filter((label) => !named.has(label))).toEqual([]);
    });
  });

  it('draw nothing for a step without a screen', async () => {
    const { container } = await renderInGuide('en', <StepSketch step={validStep('solved')} />);
    expect(container.innerHTML).toBe('');
  });
});
