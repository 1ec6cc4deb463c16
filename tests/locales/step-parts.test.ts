import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf, partsBeside, type StepText, stepPartNames } from '../../locales/step-parts.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';

/** The keys of a step's text that are not parts. */
const BESIDES = ['list', 'answers'];

const readme = readFileSync('locales/README.md', 'utf8');
const [, guideOfParts = ''] = /^## A step\n([\s\S]*?)\n## /m.exec(readme) ?? [];

describe('the parts of a step’s text', () => {
  it.each(stepPartNames)('are explained to translators: %s', (name) => {
    expect(guideOfParts).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, 'm'));
  });

  it.each(languageCodes)('are the only keys of a step, in %s', async (language) => {
    const { steps } = await loadTexts(language);
    const known: readonly string[] = [...stepPartNames, ...BESIDES];
    const unknown = Object.entries(steps).flatMap(([id, text]) =>
      Object.keys(text)
        .filter((key) => !known.includes(key))
        .map((key) => `${id}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });

  it('beside the drawing appear once on a page, and once at the desk', () => {
    const views = (['onPage', 'atDesk'] as const).map((view) =>
      (['above-sketch', 'below-sketch'] as const).flatMap((side) => partsBeside(view, side)),
    );
    for (const parts of views) expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    expect(views[0]?.map(({ name }) => name).toSorted()).toEqual(
      views[1]?.map(({ name }) => name).toSorted(),
    );
  });

  it('have lines, in whatever form they are written', () => {
    const text: StepText = {
      title: 'Wait',
      lead: 'It takes an hour.',
      body: ['First this.', 'Then that.'],
      waitFor: { question: 'When?', reminder: 'Now.' },
    };
    expect(linesOf(text, 'lead')).toEqual(['It takes an hour.']);
    expect(linesOf(text, 'body')).toEqual(['First this.', 'Then that.']);
    expect(linesOf(text, 'waitFor')).toEqual(['When?', 'Now.']);
    expect(linesOf(text, 'note')).toEqual([]);
  });
});
