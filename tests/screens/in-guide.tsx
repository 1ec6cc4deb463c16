import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { guideIn, textValues } from '../../src/app/guide.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { type Guide, GuideContext } from '../../src/screens/guide-context.ts';

/** A part of a screen alone, in a guide of which some is replaced: another tree, another day. */
export async function inGuide(language: string, part: ReactNode, replaced: Partial<Guide> = {}) {
  const i18n = createI18n(language, await loadTexts(language), textValues);
  const guide = { ...guideIn(language, '2026-11-22'), ...replaced };
  return (
    <MemoryRouter useTransitions={false}>
      <I18nextProvider i18n={i18n}>
        <GuideContext value={guide}>{part}</GuideContext>
      </I18nextProvider>
    </MemoryRouter>
  );
}

/** Renders such a part. */
export async function renderInGuide(...how: Parameters<typeof inGuide>) {
  return render(await inGuide(...how));
}
