import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { textValues } from '../../../src/app/content.ts';
import { lazyMap } from '../../../src/features/map/lazy-map.ts';
import { branchesOf, branchOf } from '../../../src/flow/id-conventions.ts';
import { answersOf, stepIdsOf } from '../../../src/flow/replay.ts';
import { labelWordings } from '../../../src/i18n/labels.ts';
import { languages as shownLanguages } from '../../../src/i18n/languages.ts';
import { fillIn, parseMarks } from '../../../src/i18n/marks.ts';
import { mapPath, pagePath, stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { answerTextOf } from '../../fixtures/guide/step-texts.ts';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import { type InventedStepId, tree } from '../../fixtures/guide/tree.ts';

const ids = stepIdsOf(tree);

beforeAll(async () => {
  // In tests, importing the map also draws it.
  await Promise.all(languages.map((language) => lazyMap(language).load()));
}, 60_000);

/** Returns the label of an answer as the outline writes it, with the wordings of labels in other languages. */
function labelOf(language: InventedLanguage, step: InventedStepId, answer: string) {
  return parseMarks(fillIn(answerTextOf(language, step, answer).label, textValues))
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.mark !== 'label') return piece.inside;
      const [own, ...others] = labelWordings(piece.inside, language);
      return (
        own?.words + others.map(({ words }) => fillIn(texts[language].ui.label.also, { words })).join('')
      );
    })
    .join('');
}

/** Returns the name of the branch of a step. */
const branchNameOf = (language: InventedLanguage, step: string): string | undefined =>
  new Map<string, string>(Object.entries(texts[language].branches)).get(branchOf(step));

/** Reads the outline from the page: each step with its answers and their targets. */
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

describe.each(languages)('the map, in %s', (language) => {
  it('has an outline that equals the tree', async () => {
    await renderGuide(pagePath(language, 'map'));
    expect(outlineShown()).toEqual(
      ids.map((id) => ({
        id,
        href: stepPath(language, id),
        branch: branchNameOf(language, id),
        answers: answersOf(tree, id).map(({ id: answer, to, untried = [] }) => ({
          label: labelOf(language, id, answer),
          to: [to, ...untried.filter((each) => each !== to)].map((each) => stepPath(language, each)),
        })),
      })),
    );
  });

  it('has a drawing in which each box leads to its step, and each row without an arrow to its target', async () => {
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

  it('has the name of each branch over its drawing', async () => {
    await renderGuide(pagePath(language, 'map'));
    const drawn = [...document.querySelectorAll('figure')].map((region) => [
      region.querySelector('[data-step]')?.getAttribute('data-step'),
      region.querySelector('figcaption')?.textContent,
    ]);
    expect(drawn).toEqual(branchesOf(ids).map((branch) => [branch, branchNameOf(language, branch)]));
  });

  it('marks the step in its hash, in the outline and in the drawing', async () => {
    const { map } = texts[language];
    await renderGuide(mapPath(language, 'bell/number'));
    const here = document.querySelectorAll('[aria-current="step"]');
    expect([...here].map(({ id }) => id)).toEqual(['bell/number']);
    const boxes = document.querySelectorAll('[data-here]');
    expect([...boxes].map((box) => box.getAttribute('data-step'))).toEqual(['bell/number']);
    expect(boxes[0]?.textContent).toContain(map.here);
  });

  it.each(['', '#nonsense', '#toString', '#%E3%81'])('marks no step for the hash "%s"', async (hash) => {
    await renderGuide(`${pagePath(language, 'map')}${hash}`);
    expect(document.querySelectorAll('[aria-current], [data-here]')).toHaveLength(0);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('opens from a step, at that step', async () => {
    const { ui } = texts[language];
    await renderGuide(stepPath(language, 'name/check'));
    const link = within(screen.getByRole('main')).getByRole('link', { name: ui.step.onMap });
    expect(link.getAttribute('href')).toBe(mapPath(language, 'name/check'));
  });
});

describe.each(languages)('the trail on the map, in %s', (language) => {
  const { map } = texts[language];
  const trail = [
    { step: 'start', answer: 'at-bell' },
    { step: 'bell', answer: 'old-phone' },
  ];

  /** Returns where the links of the boxes of steps lead. */
  const linksTo = (...steps: string[]) =>
    steps.map((id) => document.querySelector(`[data-step="${id}"] > a`)?.getAttribute('href'));

  /** Returns the answers marked in the drawing and in the outline, and the number of marked arrows. */
  const marked = () => ({
    boxes: [...document.querySelectorAll('[data-step][data-given]')].map((box) =>
      box.getAttribute('data-step'),
    ),
    rows: [...document.querySelectorAll('[data-answer][data-given]')].map((row) => [
      row.closest('[data-step]')?.getAttribute('data-step'),
      row.getAttribute('data-answer'),
    ]),
    outlined: [...document.querySelectorAll('li li[data-given]')].map((row) => row.closest('li[id]')?.id),
  });

  it('comes with the link of a step', async () => {
    await renderGuide(stepPath(language, 'bell/another-way', trail));
    const link = within(screen.getByRole('main')).getByRole('link', { name: texts[language].ui.step.onMap });
    expect(link.getAttribute('href')).toBe(mapPath(language, 'bell/another-way', trail));
  });

  it('marks its answers, and its steps lead back with the answers before them', async () => {
    await renderGuide(mapPath(language, 'bell/another-way', trail));
    expect(marked()).toEqual({
      boxes: ['start', 'bell'],
      rows: [
        ['start', 'at-bell'],
        ['bell', 'old-phone'],
      ],
      outlined: ['start', 'bell'],
    });
    expect(screen.getAllByText(map.given)).toHaveLength(2);
    expect(linksTo('start', 'bell', 'bell/another-way', 'name')).toEqual([
      stepPath(language, 'start'),
      stepPath(language, 'bell', trail.slice(0, 1)),
      stepPath(language, 'bell/another-way', trail),
      stepPath(language, 'name'),
    ]);
    const code = tree.steps['bell/another-way'].code;
    const back = screen.getByRole('link', { name: fillIn(map.back, { code }) });
    expect(back.getAttribute('href')).toBe(stepPath(language, 'bell/another-way', trail));
  });

  it('is only a claim: marks nothing that the tree does not know', async () => {
    await renderGuide(
      `${pagePath(language, 'map')}?trail=start:nonsense,nowhere:yes,bell:old-phone#bell/another-way`,
    );
    expect(marked().boxes).toEqual(['bell']);
  });

  it('is marked without a step in the hash', async () => {
    await renderGuide(`${pagePath(language, 'map')}?trail=start:at-bell,bell:old-phone`);
    expect(marked().boxes).toEqual(['start', 'bell']);
  });
});

describe.each(languages)('the search on the map, in %s', (language) => {
  const { map, steps } = texts[language];
  const other = languages.find((each) => each !== language) ?? language;
  const field = () => screen.getByRole('searchbox', { name: map.search });
  /** Returns the steps that the outline shows and the drawing marks as found. */
  const shown = () => ({
    outline: [...document.querySelectorAll('[data-filtered] li[id][data-found]')].map(({ id }) => id),
    drawing: [...document.querySelectorAll('[data-step][data-found]')].map((box) =>
      box.getAttribute('data-step'),
    ),
  });
  /** Opens the map and types. */
  async function search(typed: string) {
    const user = userEvent.setup({ delay: null });
    await renderGuide(pagePath(language, 'map'));
    await user.click(field());
    await user.keyboard(typed);
    return user;
  }
  const saying = (count: number) =>
    fillIn(count === 1 ? map.found_one : map.found_other, { count: String(count) });

  it('finds a step by its title in either language and by its code, and says how many it finds', async () => {
    const user = await search(tree.steps.porter.code.toLowerCase());
    const typed = [steps.porter.title, texts[other].steps.porter.title];
    await waitFor(() => expect(shown().outline).toContain('porter'));
    for (const each of typed) {
      await user.clear(field());
      expect(document.querySelectorAll('[data-filtered]')).toHaveLength(0);
      await user.click(field());
      await user.paste(each);
      await waitFor(() => expect(shown().outline).toContain('porter'));
      expect(shown().drawing.toSorted()).toEqual(shown().outline.toSorted());
      expect(screen.getByText(saying(shown().outline.length)).getAttribute('role')).toBe('status');
    }
  });

  it('marks the answers that it finds', async () => {
    const { label } = answerTextOf(language, 'start', 'at-bell');
    const user = await search('z');
    await user.clear(field());
    await user.paste(label);
    await waitFor(() => expect(shown().outline).toContain('start'));
    const rows = document.querySelectorAll('[data-step="start"] [data-answer][data-found]');
    expect([...rows].map((row) => row.getAttribute('data-answer'))).toEqual(['at-bell']);
  });

  it('says when it finds nothing', async () => {
    await search('zzzz');
    await waitFor(() => expect(screen.getByText(map.none)).toBeDefined());
    expect(shown()).toEqual({ outline: [], drawing: [] });
  });

  it('goes to what it finds with Enter and the arrow keys, and Escape clears it', async () => {
    const user = await search(language === 'en' ? 'a' : 'で');
    await waitFor(() => expect(shown().outline.length).toBeGreaterThan(2));
    const focused = () => document.activeElement?.closest('li[id]')?.id;
    const [first, second] = shown().outline;
    await user.keyboard('{Enter}');
    expect(focused()).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(second);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(field());
    await user.keyboard('{ArrowDown}{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(field());
    await waitFor(() => expect(shown()).toEqual({ outline: [], drawing: [] }));
    expect(screen.getByText(map.searchHint)).toBeDefined();
  });
});

describe('a change of language on the map', () => {
  const [first, second] = languages;

  /** Returns the words in the boxes. */
  const boxes = () => [...document.querySelectorAll('[data-step]')].map((box) => box.textContent);

  /** Returns the words in the boxes of a map opened in a language. */
  async function boxesOpenedIn(language: string) {
    const { unmount } = await renderGuide(pagePath(language, 'map'));
    const shown = boxes();
    unmount();
    return shown;
  }

  it('changes the drawing with the page, and back again', async () => {
    const user = userEvent.setup({ delay: null });
    const expected = new Map([
      [first, await boxesOpenedIn(first)],
      [second, await boxesOpenedIn(second)],
    ]);
    await renderGuide(pagePath(first, 'map'));
    for (const language of [second, first]) {
      const { name = '' } = shownLanguages.find(({ code }) => code === language) ?? {};
      await user.click(screen.getByText(name));
      // A query by role would search every link of the map on each retry.
      await waitFor(() => expect(document.querySelector('h1')?.textContent).toBe(texts[language].map.title));
      expect(boxes()).toEqual(expected.get(language));
    }
  });
});
