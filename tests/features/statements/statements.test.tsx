import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccessibilityScreen } from '../../../src/features/statements/accessibility-screen.tsx';
import { PrivacyScreen } from '../../../src/features/statements/privacy-screen.tsx';
import { STORED_KEYS } from '../../../src/features/statements/stored-keys.ts';
import tested from '../../../src/features/statements/tested.json' with { type: 'json' };
import { fillIn } from '../../../src/i18n/marks.ts';
import { pagePath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { site } from '../../fixtures/guide/site.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';

const { contact: _, repository: __, ...silentSite } = site;

/** The texts of list items and paragraphs. */
const lines = () =>
  [...document.querySelectorAll('article :is(li, p, dd)')].map(({ textContent }) => textContent);

/** The day of the tests as a language writes it. */
const dayIn = (language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(tested.on));

describe.each(languages)('the accessibility statement, in %s', (language) => {
  const { accessibility, help } = texts[language];

  it('opens from the foot, and says when the tests ran, in which browser, and with which tools', async () => {
    await renderGuide(pagePath(language, 'help'));
    const link = within(screen.getByRole('contentinfo')).getByRole('link', { name: accessibility.title });
    expect(link.getAttribute('href')).toBe(pagePath(language, 'accessibility'));
    link.click();
    await screen.findByRole('heading', { level: 1, name: accessibility.title });
    expect(document.body.textContent).toContain(dayIn(language));
    expect(document.body.textContent).toContain(tested.browser);
    for (const [tool, version] of Object.entries(tested.tools))
      expect(screen.getByText(new RegExp(`${tool} ${version}`))).toBeTruthy();
  });

  it('says how much each test judged', async () => {
    await renderInGuide(language, <AccessibilityScreen />);
    const { axe, contrast, reading, keyboard } = accessibility.tested;
    const { tests } = tested;
    for (const [{ what, how }, number, problems] of [
      [axe, tests.axe, 0],
      [contrast, tests.contrast.pages, tests.contrast.withProblems],
      [reading, tests.reading.pages, tests.reading.withProblems],
      [keyboard, tests.keyboard, 0],
    ] as const) {
      const row = screen.getByText(what).parentElement;
      const values = { number: String(number), problems: String(problems) };
      expect(row?.textContent).toBe(what + fillIn(how, values));
    }
  });

  it('says what was not tested and what does not work well', async () => {
    await renderInGuide(language, <AccessibilityScreen />);
    const said = [...accessibility.untested.list, ...accessibility.known.list];
    expect(lines()).toEqual(expect.arrayContaining(said));
    for (const test of ['contrast', 'reading'] as const)
      expect(lines().includes(accessibility.known[test])).toBe(tested.tests[test].withProblems > 0);
  });

  it('names the help desk and, if it is set, the contact', async () => {
    await renderInGuide(language, <AccessibilityScreen />);
    expect(screen.getByRole('link', { name: help.title }).getAttribute('href')).toBe(
      pagePath(language, 'help'),
    );
    expect(screen.getByRole('link', { name: 'guide@example.edu' }).getAttribute('href')).toBe(site.contact);
  });

  it('names the help desk alone if no contact is set', async () => {
    await renderInGuide(language, <AccessibilityScreen />, { site: silentSite });
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(lines()).not.toContain(accessibility.report.contact);
  });
});

describe.each(languages)('the privacy statement, in %s', (language) => {
  const { privacy, ui } = texts[language];

  it('opens from the foot', async () => {
    await renderGuide(pagePath(language, 'help'));
    within(screen.getByRole('contentinfo')).getByRole('link', { name: privacy.title }).click();
    expect(await screen.findByRole('heading', { level: 1, name: privacy.title })).toBeTruthy();
  });

  it('has a sentence for everything that the device stores', async () => {
    await renderInGuide(language, <PrivacyScreen />);
    const said = [...STORED_KEYS, 'pages' as const].map((key) => privacy.stored[key]);
    expect(new Set(said).size).toBe(STORED_KEYS.length + 1);
    expect(lines()).toEqual(expect.arrayContaining(said));
    // No other key of the texts, except those of the section itself, and so no sentence about what is no longer stored.
    expect(Object.keys(privacy.stored).sort()).toEqual(['title', 'lead', 'pages', ...STORED_KEYS].sort());
  });

  it('says what the server may log, and how all of it is tested', async () => {
    await renderInGuide(language, <PrivacyScreen />);
    const how = lines().at(-2);
    expect(lines()).toEqual(expect.arrayContaining([...privacy.sent.list, ...privacy.server.list]));
    expect(how).toContain(dayIn(language));
    expect(how).toContain(String(tested.tests.privacy));
  });

  it('says what the link to the repository sends, only if there is one', async () => {
    const said = fillIn(privacy.sent.report, { link: ui.feedback.title });
    const { unmount } = await renderInGuide(language, <PrivacyScreen />);
    expect(lines()).toContain(said);
    unmount();
    await renderInGuide(language, <PrivacyScreen />, { site: silentSite });
    expect(lines()).not.toContain(said);
  });
});
