// The accessibility and the privacy statement, and what the foot of every page says about mistakes and licences.
import { STORED_KEYS } from '../src/features/statements/stored-keys.ts';
import tested from '../src/features/statements/tested.json' with { type: 'json' };
import { site } from '../tests/fixtures/guide/site.ts';
import { expectNoViolation } from './support/axe.ts';
import { BLOCKED_PRELOADS, open, waitUntilIdle } from './support/browser.ts';
import { openDesk } from './support/desk-parts.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { waitForm } from './support/forms.ts';
import { pathOf, stepOf } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const PAGES = ['accessibility', 'privacy'] as const;

for (const language of inTurn(languages, 1)) {
  for (const name of PAGES)
    test(`${language}: the statement ${name} opens from the foot, and axe finds no violations in it`, async ({
      page,
    }) => {
      const { title } = textsOf(language)[name];
      await open(page, pathOf(language, 'bell'));
      await page.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click();
      const heading = page.getByRole('heading', { level: 1, name: title, exact: true });
      await expect(heading).toBeFocused();
      await expect(page).toHaveURL(`/${language}/${name}`);
      const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      await expect(page.getByRole('main')).toContainText(day.format(new Date(tested.on)));
      await expectNoViolation(page);
    });
}

test('a page above the languages leads to each statement', async ({ page }) => {
  for (const name of PAGES) {
    await page.goto(`/${name}`);
    await waitUntilIdle(page);
    const language = languages.find((each) => page.url().endsWith(`/${each}/${name}`));
    expect(language, page.url()).toBeDefined();
  }
});

for (const language of inTurn(languages, 0)) {
  const { ui } = textsOf(language);

  test(`${language}: the device stores only what the privacy statement lists`, async ({ page }) => {
    await open(page, pathOf(language, 'key/wait', journeys.key.answers.slice(0, 2)));
    const form = waitForm(page, language);
    await form.justNow.click();
    await page.getByRole('contentinfo').getByRole('switch').click();
    await openDesk(page, language);
    const stored = await page.evaluate(() => Object.keys(localStorage));
    const listed = STORED_KEYS.map((key) => `oumail-guide:${key}`);
    expect(stored.filter((key) => !listed.includes(key))).toEqual([]);
    for (const key of ['place', 'waiting', 'language', 'keys'])
      expect(stored).toContain(`oumail-guide:${key}`);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${language}: a mistake is reported with the code, the language and the version, and no answer`, async ({
    page,
  }) => {
    const { answers, end } = journeys.name;
    await open(page, pathOf(language, end, answers));
    const link = page.getByRole('contentinfo').getByRole('link', { name: ui.feedback.title });
    const href = new URL((await link.getAttribute('href')) ?? '');
    expect(href.origin + href.pathname).toBe(`${site.repository}/issues/new`);
    expect(Object.fromEntries(href.searchParams)).toEqual({
      template: 'page.yml',
      code: stepOf(end).code,
      language,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    // Another page has another code, although the foot stays.
    await page.getByRole('contentinfo').getByRole('link', { name: ui.nav.checks, exact: true }).click();
    await expect(link).not.toHaveAttribute('href', href.href);
  });
}

test('the foot links to the licences with a link that loads a page', async ({ page }) => {
  const [language = ''] = languages;
  await open(page, `/${language}/help`);
  const { licences } = textsOf(language).ui.nav;
  const link = page.getByRole('contentinfo').getByRole('link', { name: licences, exact: true });
  await expect(link).toHaveAttribute('href', '/licences');
});

test('security.txt says where to write, and until when', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toContain(`Contact: ${site.contact}\n`);
  const [, expires = ''] = /^Expires: (\S+)$/m.exec(text) ?? [];
  expect(Date.parse(expires)).toBeGreaterThan(Date.now());
  expect(text).toContain(`Preferred-Languages: ${languages.join(', ')}\n`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

  for (const language of languages)
    test(`${language}: both statements can be read`, async ({ page }) => {
      for (const name of PAGES) {
        const { title, lead } = textsOf(language)[name];
        await page.goto(`/${language}/${name}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
        await expect(page.getByText(lead, { exact: true })).toBeVisible();
      }
    });
});
