// The statements of the real guide, and how its pages say whom to tell about a mistake.
import { describe, expect, it } from 'vitest';
import { STORED_KEYS } from '../../src/features/statements/stored-keys.ts';
import tested from '../../src/features/statements/tested.json' with { type: 'json' };
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { site } from '../../src/site.ts';
import { pagePath } from '../../src/url/paths.ts';
import { renderGuide } from '../app/render-guide.tsx';

const PAGES = ['accessibility', 'privacy'] as const;

const said = () => document.querySelector('main')?.textContent ?? '';

describe.each(languageCodes)('in %s', (language) => {
  it.each(PAGES)('the statement %s says on which day the tests ran', async (page) => {
    await renderGuide(pagePath(language, page));
    const [year, , day] = tested.on.split('-').map(Number);
    expect(said()).toContain(String(year));
    expect(said()).toContain(String(day));
  });

  it('the accessibility statement names the tools, and claims no conformance', async () => {
    await renderGuide(pagePath(language, 'accessibility'));
    const { accessibility } = await loadTexts(language);
    for (const [tool, version] of Object.entries(tested.tools))
      expect(said()).toContain(`${tool} ${version}`);
    for (const line of [...accessibility.aim.list, ...accessibility.untested.list])
      expect(said()).toContain(line);
  });

  it('the privacy statement has a sentence for everything that the device stores', async () => {
    await renderGuide(pagePath(language, 'privacy'));
    const { privacy } = await loadTexts(language);
    for (const key of STORED_KEYS) expect(said()).toContain(privacy.stored[key]);
  });

  it('the foot of a page says whom to tell about a mistake only if the university has said so', async () => {
    await renderGuide(pagePath(language, 'help'));
    const { feedback } = (await loadTexts(language)).ui;
    const foot = document.querySelector('footer')?.textContent ?? '';
    expect(foot.includes(feedback.title)).toBe(Boolean(site.contact || site.repository));
  });
});
