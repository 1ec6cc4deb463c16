import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StepSketch } from '../../../src/features/step/step-sketch.tsx';
import { labelWords } from '../../../src/i18n/labels.ts';
import { plainText } from '../../../src/i18n/marks.ts';
import type { SketchId } from '../../../src/tree/sketches.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';
import { fix } from '../../fixtures/small-trees.ts';
import { openedIn } from '../../fixtures/valid-step.ts';
import { filled } from '../../fixtures/words.ts';

/** Renders the drawings of a step that names these sketches. */
async function draw(language: string, sketches: readonly SketchId[]) {
  const { place, tree } = openedIn({ start: 'a', steps: { a: { ...fix('A2K'), sketches } } }, 'a');
  return renderInGuide(language, <StepSketch step={place.step} />, { tree });
}

describe.each(languages)('the drawing of a step, in %s', (language) => {
  /** Returns the accessible name of a drawing. */
  const said = (id: SketchId) =>
    plainText(filled(texts[language].sketches.shows[id]), ({ inside }) => labelWords(inside, language));
  const names = () => screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'));

  it.each<[string, SketchId]>([
    ['words alone', 'sign-in-address'],
    ['a label', 'username-incorrect'],
    ['a domain of the university', 'sign-in-alumni'],
  ])('is one picture, named by what it shows: %s', async (_, id) => {
    await draw(language, [id]);
    expect(names()).toEqual([said(id)]);
    expect(said(id)).not.toMatch(/[<{]/);
  });

  it('has in its name the label that it rings', async () => {
    const { container } = await draw(language, ['use-another-account']);
    const circled = container.querySelector('[data-circled] [data-label], [data-circled][data-label]');
    expect(names()[0]).toContain(circled?.textContent);
  });

  it('is followed by the drawing of the next screen, in the order of the tree', async () => {
    const shown: SketchId[] = ['password-box', 'sign-in-address', 'username-incorrect'];
    await draw(language, shown);
    expect(names()).toEqual(shown.map(said));
  });

  it('is absent if the step names none', async () => {
    const { container } = await draw(language, []);
    expect(container.innerHTML).toBe('');
  });
});
