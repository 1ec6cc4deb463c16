import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pagePath } from '../../src/url/paths.ts';
import { languages, texts } from '../fixtures/guide/texts.ts';
import { renderGuide } from './render-guide.tsx';

describe.each(languages)('the foot, in %s', (language) => {
  it('links to the other pages, the statements and the licences', async () => {
    const { ui, accessibility, privacy } = texts[language];
    await renderGuide(`/${language}/bell`);
    const foot = within(screen.getByRole('contentinfo'));
    for (const [name, path] of [
      [ui.nav.checks, pagePath(language, 'checks')],
      [ui.nav.map, pagePath(language, 'map')],
      [ui.nav.links, pagePath(language, 'links')],
      [accessibility.title, pagePath(language, 'accessibility')],
      [privacy.title, pagePath(language, 'privacy')],
      [ui.nav.licences, '/licences'],
    ] as const)
      expect(foot.getByRole('link', { name }).getAttribute('href')).toBe(path);
  });
});
