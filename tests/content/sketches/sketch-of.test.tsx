import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languageRules } from '../../../src/authoring/languages/locale-folders.ts';
import { labelWordings } from '../../../src/i18n/labels.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { allSketches } from '../../../src/sketches/sketch-of.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Answer, Step } from '../../../src/tree/types.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { renderInGuide } from '../../fixtures/in-guide.tsx';

const sketches = allSketches;
const steps = Object.entries<Step>(tree.steps);
const answersIn = (step: Step): readonly Answer[] => (step.kind === 'outcome' ? [] : step.answers);

/** Text that a drawing may have besides labels and examples: the icon of a menu, and a hidden password. */
const SIGN = /^(?:⋮|≡|●+)$/;

/** Returns the words of a drawing outside its labels, examples and icons. */
function loose(drawing: Element): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (parentElement?.closest('[data-label], [data-sample]')) continue;
    if (textContent && !SIGN.test(textContent)) found.push(textContent);
  }
  return found;
}

describe.each([...languageRules()])('a sketch, in %s', (language, rules) => {
  it.each(sketches)('%s has no words except labels and examples', async (_, Sketch) => {
    const { container } = await renderInGuide(language, <Sketch />);
    expect(loose(container)).toEqual([]);
    for (const label of container.querySelectorAll('[data-label]')) {
      const [own] = labelWordings(label.getAttribute('data-label') ?? '', language);
      expect(label.textContent).toBe(own?.words);
      expect(label.textContent).not.toBe('');
      expect(label.getAttribute('lang')).toBe(own?.language);
    }
    for (const sample of container.querySelectorAll('[data-sample]')) {
      expect(sample.textContent).toMatch(/^[^{}]*\w[^{}]*$/);
      expect(sample.textContent).not.toContain('samples.');
    }
  });

  it.each(sketches)('%s rings one thing', async (_, Sketch) => {
    const { container } = await renderInGuide(language, <Sketch />);
    expect(container.querySelectorAll('[data-circled]')).toHaveLength(1);
  });

  it.each(sketches)('%s has a text that names the circled label', async (id, Sketch) => {
    const { container } = await renderInGuide(language, <Sketch />);
    const circled = container.querySelector('[data-circled] [data-label], [data-circled][data-label]');
    const { sketches: texts } = await loadTexts(language);
    const said = texts.shows[id as keyof typeof texts.shows];
    expect(said).toContain(rules.circled);
    if (circled) expect(said).toContain(`<label>${circled.getAttribute('data-label')}</label>`);
  });

  it.each(sketches)('%s sets no colour, size or id, so that it follows the page', async (_, Sketch) => {
    const { container } = await renderInGuide(language, <Sketch />);
    for (const name of ['style', 'fill', 'stroke', 'id', 'width', 'height']) {
      expect(container.querySelectorAll(`[${name}]`)).toHaveLength(0);
    }
  });

  it('is different from every other sketch', async () => {
    const drawn = new Map<string, string[]>();
    for (const [id, Sketch] of sketches) {
      const { container, unmount } = await renderInGuide(language, <Sketch />);
      drawn.set(container.innerHTML, [...(drawn.get(container.innerHTML) ?? []), id]);
      unmount();
    }
    expect([...drawn.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });
});

describe('the tree', () => {
  it('shows every sketch in at least one place', () => {
    const shown = new Set(
      steps.flatMap(([, step]) => [
        ...(step.sketches ?? []),
        ...answersIn(step).flatMap(({ sketch }) => sketch ?? []),
      ]),
    );
    expect(sketches.map(([id]) => id).filter((id) => !shown.has(id as never))).toEqual([]);
    expect(shown.size).toBe(sketches.length);
  });

  it('shows each screen at most once at a step', () => {
    const twice = steps.filter(([, { sketches: shown = [] }]) => new Set(shown).size !== shown.length);
    expect(twice.map(([id]) => id)).toEqual([]);
  });
});

describe.each(languageCodes)('the answer rows, in %s', (language) => {
  const withPictures = steps.filter(([, step]) => answersIn(step).some(({ sketch }) => sketch));

  it.each(withPictures)(
    'of %s have a picture where the tree names one, hidden from screen readers',
    async (id, step) => {
      await renderGuide(stepPath(language, id));
      const rows = [...screen.getByRole('main').querySelectorAll('[data-key]:not([data-key="b"])')];
      const pictured = answersIn(step).map(({ sketch }) => sketch !== undefined);
      expect(pictured).toContain(true);
      expect(rows.map((row) => row.querySelector('[data-circled]') !== null)).toEqual(pictured);
      for (const ring of screen.getByRole('main').querySelectorAll('[data-key] [data-circled]')) {
        expect(ring.closest('[aria-hidden="true"]')).not.toBeNull();
      }
    },
  );
});
