import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createGuide, stepIds, textValues, tree } from '../../src/app/content.ts';
import type { Side } from '../../src/desk/context/desk-context.ts';
import { DeskStep } from '../../src/desk/step/desk-step.tsx';
import { branchesOf } from '../../src/flow/id-conventions.ts';
import { placeWithoutTrail } from '../../src/guide/use-place-from.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadDeskTexts } from '../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { plainPageNames } from '../../src/url/pages.ts';
import { deskPath, pagePath, printPath } from '../../src/url/paths.ts';
import { renderGuide } from '../app/render-guide.tsx';
import { inDesk } from '../fixtures/in-desk.tsx';
import { rawValues } from '../fixtures/raw-values.ts';

const deskTexts = await loadDeskTexts();

/** Returns the desk's side in a language, made once for all steps: creating its texts takes longer than rendering. */
async function sideIn(language: string): Promise<Side> {
  const texts = { ...(await loadTexts(language)), ...deskTexts.get(language) };
  const guide = { ...createGuide(language, '2026-11-22'), desk: {} };
  return { language, i18n: createI18n(language, texts, textValues), guide };
}

describe.each(languageCodes)('in %s, no value that is no text is shown', async (language) => {
  const staff = await sideIn(language);
  const caller = await sideIn(languageCodes.find((each) => each !== language) ?? language);

  it.each(stepIds)('at the desk on %s', (step) => {
    const place = placeWithoutTrail(step);
    const { container } = render(inDesk(<DeskStep />, { place, staff, caller }));
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
    expect(rawValues(container)).toEqual([]);
  });

  it('in the tools of the desk', async () => {
    await renderGuide(deskPath(language, tree.start));
    await screen.findByRole('complementary');
    expect(rawValues(document.documentElement)).toEqual([]);
  });

  it.each(branchesOf(stepIds))('on the sheet of %s', async (branch) => {
    await renderGuide(printPath(language, branch));
    expect(rawValues(document.documentElement)).toEqual([]);
  });

  it.each(plainPageNames)('on the page “%s”', async (page) => {
    await renderGuide(pagePath(language, page));
    expect(rawValues(document.documentElement)).toEqual([]);
  });
});
