import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/i18n/languages.ts';
import { sketchOf } from '../../src/screens/sketch-of.ts';
import { tree } from '../../src/tree/tree.ts';
import type { Answer, Step } from '../../src/tree/types.ts';
import { stepPath } from '../../src/url/paths.ts';
import { renderGuide } from '../app/render-guide.tsx';

const sketches = Object.entries(sketchOf);

describe('a sketch', () => {
  it.each(sketches)('%s is a drawing without words, three to two, with one ring', (_, Picture) => {
    const { container } = render(<Picture />);
    const svg = container.querySelector('svg') as SVGElement;
    expect(svg.getAttribute('viewBox')).toBe('0 0 240 160');
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(svg.textContent).toBe('');
    expect(svg.querySelectorAll('[class*="ring"]')).toHaveLength(1);
  });

  it.each(sketches)('%s has no colour, style or id of its own, so that it follows the page', (_, Picture) => {
    const { container } = render(<Picture />);
    for (const name of ['style', 'fill', 'stroke', 'id']) {
      expect(container.querySelectorAll(`[${name}]`)).toHaveLength(0);
    }
  });

  it.each(sketches)('%s stays within its window', (_, Picture) => {
    const { container } = render(<Picture />);
    for (const box of container.querySelectorAll('rect')) {
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(box.getAttribute(name)),
      );
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(240);
      expect(y + height).toBeLessThan(160);
    }
  });

  it('is another one for each screen', () => {
    const drawn = sketches.map(([, Picture]) => render(<Picture />).container.innerHTML);
    expect(new Set(drawn).size).toBe(sketches.length);
  });
});

describe.each(languageCodes)('the rows of answers, in %s', (language) => {
  const steps = Object.entries<Step>(tree.steps).flatMap(([id, step]) => {
    const answers: readonly Answer[] = step.kind === 'outcome' ? [] : step.answers;
    return answers.some(({ sketch }) => sketch) ? [[id, answers] as const] : [];
  });

  it.each(steps)(
    'of %s have a picture where the tree names one, and are named by their words',
    async (id, answers) => {
      await renderGuide(stepPath(language, id));
      const rows = [...screen.getByRole('main').querySelectorAll('[data-key]:not([data-key="b"])')];
      expect(rows.map((row) => row.querySelector('svg') !== null)).toEqual(
        answers.map(({ sketch }) => sketch !== undefined),
      );
      for (const picture of screen.getByRole('main').querySelectorAll('[data-key] svg')) {
        expect(picture.closest('span')?.getAttribute('aria-hidden')).toBe('true');
      }
    },
  );
});
