import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StepText } from '../../../locales/step-parts.ts';
import { textValues } from '../../../src/app/content.ts';
import { lazyMap } from '../../../src/features/map/lazy-map.ts';
import { answersOf } from '../../../src/flow/replay.ts';
import { labelWordings } from '../../../src/i18n/labels.ts';
import { languageCodes, languages } from '../../../src/i18n/languages.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { fillIn, parseMarks } from '../../../src/i18n/marks.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { mapPath, pagePath, stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';

const whole: Tree = tree;
const ids = Object.keys(tree.steps);

beforeAll(async () => {
  // Here the map is drawn when it is asked for.
  await Promise.all(languageCodes.map((language) => lazyMap(language).load()));
}, 60_000);

/** What the outline says of the tree, read from the page: each step with its answers and where they lead. */
function outlineShown(): unknown[] {
  return [...document.querySelectorAll('li[id]')].map((step) => ({
    id: step.id,
    href: step.querySelector('p > a')?.getAttribute('href'),
    branch: step.closest('section')?.querySelector('h3')?.textContent,
    answers: [...step.querySelectorAll('li')].map((answer) => ({
      label: (answer.textContent ?? '').split(' → ')[0],
      to: [...answer.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    })),
  }));
}

describe.each(languageCodes)('the map, in %s', (language) => {
  it('has an outline that equals the tree', async () => {
    await renderGuide(pagePath(language, 'map'));
    const { steps, ui } = await loadTexts(language);
    const textOf = (id: string) => steps[id as keyof typeof steps] as StepText;
    const labelOf = (id: string, answer: string) => {
      const text = textOf(id).answers?.[answer] ?? ui.answers[answer as keyof typeof ui.answers];
      return parseMarks(fillIn(text.label, textValues))
        .map((piece) => {
          if (typeof piece === 'string') return piece;
          if (piece.mark !== 'label') return piece.inside;
          const [own, ...others] = labelWordings(piece.inside, language);
          return own?.words + others.map(({ words }) => fillIn(ui.label.also, { words })).join('');
        })
        .join('');
    };
    expect(outlineShown()).toEqual(
      ids.map((id) => ({
        id,
        href: stepPath(language, id),
        branch: textOf(id.split('/')[0] ?? '').title,
        answers: answersOf(whole, id).map(({ id: answer, to, untried = [] }) => ({
          label: labelOf(id, answer),
          to: [to, ...untried.filter((each) => each !== to)].map((each) => stepPath(language, each)),
        })),
      })),
    );
  });

  it('has a drawing of which each box leads to its step, and each row without an arrow to its own', async () => {
    await renderGuide(pagePath(language, 'map'));
    const boxes = [...document.querySelectorAll('[data-step]')];
    expect(boxes.map((box) => box.getAttribute('data-step')).toSorted()).toEqual(ids.toSorted());
    for (const box of boxes) {
      const id = box.getAttribute('data-step') ?? '';
      expect(box.querySelector(':scope > a')?.getAttribute('href')).toBe(stepPath(language, id));
      for (const row of box.querySelectorAll('[data-answer]')) {
        const link = row.querySelector('a');
        if (link)
          expect(link.getAttribute('href')).toBe(stepPath(language, row.getAttribute('data-to') ?? ''));
      }
    }
  });

  it('says where one comes from, in both', async () => {
    const { map } = await loadTexts(language);
    await renderGuide(mapPath(language, 'mfa/number'));
    const here = document.querySelectorAll('[aria-current="step"]');
    expect([...here].map(({ id }) => id)).toEqual(['mfa/number']);
    const boxes = document.querySelectorAll('[data-here]');
    expect([...boxes].map((box) => box.getAttribute('data-step'))).toEqual(['mfa/number']);
    expect(boxes[0]?.textContent).toContain(map.here);
  });

  it('says it of no step where the address names none, or one that is none', async () => {
    for (const hash of ['', '#nonsense', '#toString', '#%E3%81']) {
      const { unmount } = await renderGuide(`${pagePath(language, 'map')}${hash}`);
      expect(document.querySelectorAll('[aria-current], [data-here]')).toHaveLength(0);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      unmount();
    }
  });

  it('is led to from every step, at that step', async () => {
    const { ui } = await loadTexts(language);
    await renderGuide(stepPath(language, 'address/check'));
    const link = within(screen.getByRole('main')).getByRole('link', { name: ui.step.onMap });
    expect(link.getAttribute('href')).toBe(mapPath(language, 'address/check'));
  });
});

describe('a change of language on the map', () => {
  const [first = '', second = ''] = languageCodes;

  /** The words in the boxes. */
  const boxes = () => [...document.querySelectorAll('[data-step]')].map((box) => box.textContent);

  /** The words in the boxes of a map that was opened in a language. */
  async function boxesOpenedIn(language: string) {
    const { unmount } = await renderGuide(pagePath(language, 'map'));
    const shown = boxes();
    unmount();
    return shown;
  }

  it('changes the drawing with the page, there and back', async () => {
    const user = userEvent.setup();
    const expected = new Map([
      [first, await boxesOpenedIn(first)],
      [second, await boxesOpenedIn(second)],
    ]);
    await renderGuide(pagePath(first, 'map'));
    for (const language of [second, first]) {
      const { name = '' } = languages.find(({ code }) => code === language) ?? {};
      const { map } = await loadTexts(language);
      await user.click(screen.getByRole('link', { name }));
      await screen.findByRole('heading', { level: 1, name: map.title });
      expect(boxes()).toEqual(expected.get(language));
    }
  });
});
