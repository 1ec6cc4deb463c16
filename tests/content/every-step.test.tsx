import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linesOf, type StepText, stepPartNames } from '../../locales/step-parts.ts';
import { duplicateKeys } from '../../src/app/key-owners.ts';
import { answersOf, nextStep } from '../../src/flow/replay.ts';
import type { Trail } from '../../src/flow/trail.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { branches } from '../../src/tree/branches.ts';
import { tree } from '../../src/tree/tree.ts';
import { stepPath } from '../../src/url/paths.ts';
import { renderGuide } from '../app/render-guide.tsx';
import { longestWordsOf } from '../fixtures/plain-words.ts';
import { rawValues } from '../fixtures/raw-values.ts';

const trails = new Map<string, Trail>(usualTrails(tree));

/**
 * Parts shown elsewhere: `trail` on later steps, `waitFor` in the form for a waiting time and in its calendar file.
 */
const SHOWN_ELSEWHERE = ['trail', 'waitFor'];

describe.each(languageCodes)('the page of each step, in %s', (language) => {
  it.each(Object.keys(tree.steps))(
    '%s shows its texts, and its answers continue the usual trail',
    async (step) => {
      const texts: Readonly<Record<string, StepText>> = (await loadTexts(language)).steps;
      const trail = trails.get(step) ?? [];
      await renderGuide(stepPath(language, step, trail));

      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(texts[step]?.title);
      expect(document.documentElement.lang).toBe(language);
      expect(duplicateKeys(document)).toEqual([]);
      const main = screen.getByRole('main');
      expect(rawValues(document.documentElement)).toEqual([]);
      expect(
        within(main).queryAllByText(
          new RegExp(`^(${[...Object.keys(branches), 'ui', 'steps', 'notices'].join('|')})[./:][\\w.-]+$`),
        ),
      ).toEqual([]);
      expect(within(main).queryAllByRole('listitem').length).toBeGreaterThanOrEqual(
        texts[step]?.instructions?.length ?? 0,
      );
      for (const name of stepPartNames.filter((each) => !SHOWN_ELSEWHERE.includes(each)))
        for (const line of texts[step] ? linesOf(texts[step], name) : [])
          expect(main.textContent).toContain(longestWordsOf(line, language));

      const hrefs = [...main.querySelectorAll('[data-key]:not([data-key="b"])')].map((link) =>
        link.getAttribute('href'),
      );
      const expected = answersOf(tree, step).map(({ id }) => {
        const given = { step, answer: id };
        return stepPath(language, nextStep(tree, trail, given) ?? '', [...trail, given]);
      });
      expect(hrefs).toEqual(expected);
    },
  );

  it.each(Object.keys(tree.steps))(
    '%s links each answer to its `to` step when opened without a trail',
    async (step) => {
      await renderGuide(stepPath(language, step));
      const hrefs = [...screen.getByRole('main').querySelectorAll('[data-key]')].map((link) =>
        link.getAttribute('href'),
      );
      expect(hrefs).toEqual(
        answersOf(tree, step).map(({ id, to }) => stepPath(language, to, [{ step, answer: id }])),
      );
    },
  );
});
