import { describe, expect, it } from 'vitest';
import { textValues } from '../../../src/app/content.ts';
import { lineText, reportLines } from '../../../src/features/help/report-lines.ts';
import type { Trail } from '../../../src/flow/trail.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { answerTextOf, stepTexts } from '../../fixtures/guide/step-texts.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { type InventedStepId, tree } from '../../fixtures/guide/tree.ts';
import { filled } from '../../fixtures/words.ts';

const COLON = ': ';

const given = {
  start: { step: 'start', answer: 'at-key' },
  key: { step: 'key', answer: 'refused' },
  lately: { step: 'key/changed-lately', answer: 'no' },
  turned: { step: 'key/turn-again', answer: 'did-not-work' },
  door: { step: 'key/other-door', answer: 'worked-there' },
  browser: { step: 'browser', answer: 'firefox' },
} as const satisfies Readonly<Record<string, { step: InventedStepId; answer: string }>>;

describe.each(languages)('what the help desk is told, in %s', async (language) => {
  const i18n = createI18n(language, await loadTexts(language), textValues);
  const { report, code } = texts[language].ui;
  const linesAt = (step: InventedStepId, trail: Trail<InventedStepId>, errorCode?: string) =>
    reportLines(i18n, tree, { step, trail }, errorCode).map((line) => lineText(line, COLON));
  const codes = (...steps: InventedStepId[]) =>
    code.label + COLON + steps.map((step) => tree.steps[step].code).join(' → ');
  const seen = ({ step, answer }: { step: InventedStepId; answer: string }) =>
    report.seen +
    COLON +
    filled(report.answer, {
      asked: stepTexts[language][step].trail ?? '',
      answer: answerTextOf(language, step, answer).short,
    });
  const tried = ({ step, answer }: { step: InventedStepId; answer: string }) =>
    report.tried +
    COLON +
    filled(report.answer, {
      asked: filled(report.step, { title: stepTexts[language][step].title, code: tree.steps[step].code }),
      answer: answerTextOf(language, step, answer).short,
    });

  it('has the codes, what was seen and what was tried with its result, in order', () => {
    const { start, key, lately, turned, door, browser } = given;
    expect(linesAt('porter', [start, key, lately, turned, door, browser])).toEqual([
      codes('key/other-door', 'porter'),
      seen(start),
      seen(key),
      seen(lately),
      tried(turned),
      tried(door),
      seen(browser),
    ]);
  });

  it('has the code of the last question if nothing was tried', () => {
    expect(linesAt('porter', [given.start, given.key])[0]).toBe(codes('key', 'porter'));
  });

  it('has only the code of its own page without answers', () => {
    expect(linesAt('porter', [])).toEqual([codes('porter')]);
  });

  it('ends with the error code that was typed', () => {
    expect(linesAt('porter', [given.start], 'AADSTS50053')).toEqual([
      codes('start', 'porter'),
      seen(given.start),
      `${report.errorCode}${COLON}AADSTS50053`,
    ]);
  });
});
