import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textValues } from '../../../../src/app/content.ts';
import { answerText } from '../../../../src/i18n/content-texts.ts';
import { createI18n } from '../../../../src/i18n/create-i18n.ts';
import { languageCodes } from '../../../../src/i18n/languages.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import type { StepId } from '../../../../src/tree/ids.ts';
import { tree } from '../../../../src/tree/tree.ts';
import { stepPath } from '../../../../src/url/paths.ts';
import { renderGuide } from '../../../app/render-guide.tsx';
import { allSituations, walk, wayOf } from './walk.ts';

const rows = allSituations.map((situation) => {
  const way = wayOf.get(situation.id) ?? { id: situation.id, answers: {}, advice: [] };
  return { ...situation, way, walked: walk(way, situation.date) };
});

const i18ns = new Map(
  await Promise.all(
    languageCodes.map(
      async (language) => [language, createI18n(language, await loadTexts(language), textValues)] as const,
    ),
  ),
);

describe('the table of situations', () => {
  test('has a way for each of its more than sixty rows', () => {
    expect(rows.length).toBeGreaterThan(60);
    expect([...wayOf.keys()].toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  });

  test('names only steps of the tree', () => {
    const named = [...wayOf.values()].flatMap(({ answers, advice, then = [], never = [], notFirst = [] }) => [
      ...Object.keys(answers),
      ...advice,
      ...then,
      ...never,
      ...notFirst,
    ]);
    expect(named.filter((id) => !Object.hasOwn(tree.steps, id))).toEqual([]);
  });

  test('has at most five answers before the first fix, and three as a median', () => {
    const counts = rows.map(({ walked }) => walked.answersBeforeFix).toSorted((a, b) => a - b);
    expect(counts.at(-1)).toBeLessThanOrEqual(5);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(3);
  });
});

describe.each(rows)('in the situation $id', ({ within, way, walked }) => {
  const { offered, noticed, problems, trail } = walked;

  test(`the advice comes among the first ${within}, what follows comes, and what contradicts does not`, () => {
    expect(problems).toEqual([]);
    expect(way.advice.length).toBeGreaterThan(0);
    expect(within).toBeLessThanOrEqual(3);
    expect(offered.slice(0, within), offered.join(' → ')).toSatisfy((first: readonly string[]) =>
      way.advice.some((step) => first.includes(step) || noticed.includes(step)),
    );
    expect(offered).toEqual(expect.arrayContaining([...(way.then ?? [])]));
    expect(offered.filter((step) => way.never?.includes(step))).toEqual([]);
    expect(way.notFirst ?? []).not.toContain(offered[0]);
  });

  test.each(languageCodes)(
    'the pages on the way have the answers, and the advice its page, in %s',
    async (language) => {
      const { steps } = await loadTexts(language);
      const i18n = i18ns.get(language);
      for (const given of trail) {
        const text = i18n && answerText(i18n, given);
        expect(text?.label, `${given.step}:${given.answer}`).toBeTruthy();
      }
      const advice =
        [...offered.slice(0, within), ...noticed].find((step) => way.advice.includes(step)) ?? '';
      const to = trail.findIndex(({ step }) => step === advice);
      await renderGuide(stepPath(language, advice, to < 0 ? trail : trail.slice(0, to)));
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(steps[advice as StepId].title);
      expect(document.documentElement.lang).toBe(language);
    },
  );
});
