// Where scripts are off or do not come: static pages and plain links alone.

import { forgiveUnusedPreloads, heightOfWords } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import type { StepId } from './support/steps.ts';
import { answerLink, type Given, pathOf, stepIds, stepOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';

/** Pages of as many lines as there are steps. */
const LONG = /\/map$/;

const PHONE = { width: 390, height: 844 };

test.use({ javaScriptEnabled: false });
test.afterEach(({ problems }) => forgiveUnusedPreloads(problems));

for (const language of languages) {
  test(`${language}: links alone lead from the start to every step, and no page is longer than two screens`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(PHONE);
    const start = pathOf(language, 'start');
    const [seen, ofLanguage] = [new Set([start]), `/${language}/`];
    // A Set visits what is added to it while it is walked.
    for (const path of seen) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      const height = await heightOfWords(page);
      const { titles, fields, links } = await page.evaluate(() => ({
        titles: document.querySelectorAll('h1').length,
        fields: [...document.querySelectorAll('input, textarea, select, button')].filter((each) =>
          each.checkVisibility(),
        ).length,
        // Those in the drawing of the map have no `href` that is a text.
        links: [...document.querySelectorAll('a[href]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
        ),
      }));
      // Nothing could judge what is typed, so there is nothing to type into and nothing to press.
      expect({ path, titles, fields }).toEqual({ path, titles: 1, fields: 0 });
      // The map has all of the tree.
      if (!LONG.test(path)) expect(height, path).toBeLessThanOrEqual(2 * PHONE.height);
      const ours = links
        .map((href) => new URL(href))
        .filter(({ origin }) => origin === new URL(page.url()).origin);
      expect(ours.length, `${path} has links`).toBeGreaterThan(0);
      for (const { pathname } of ours) if (pathname.startsWith(ofLanguage)) seen.add(pathname);
    }
    const steps = stepIds.map((step) => pathOf(language, step));
    expect([...seen].sort()).toEqual(
      [...steps, ...['checks', 'help', 'map', 'desk'].map((page) => `/${language}/${page}`)].sort(),
    );
  });

  for (const [branch, { answers }] of Object.entries(journeys)) {
    test(`${language}: through ${branch} by plain links`, async ({ page }) => {
      await page.goto(pathOf(language, 'start'));
      let step = answers[0]?.[0];
      // A static page knows nothing of the way here: each link leads where the tree says without a trail.
      while (step !== undefined) {
        await expect(title(page, language, step)).toBeVisible();
        expect(new URL(page.url()).pathname).toBe(pathOf(language, step));
        const here = stepOf(step);
        if (here.kind === 'outcome') break;
        const wanted = answers.find(([at]) => at === step)?.[1] ?? 'did-not-work';
        const answer = here.answers.find(({ id }) => id === wanted);
        await answerLink(page, language, [step, wanted] as Given).click();
        step = answer?.to;
      }
      const end = step && stepOf(step);
      expect(end?.kind).toBe('outcome');
    });
  }

  test(`${language}: no form is shown, and its step can be answered`, async ({ page }) => {
    const { check } = textsOf(language).ui;
    const forms = [
      [check.address.label, ['name/check', 'former'], 'name/left-when'],
      [check.phone.label, ['bell/number', 'number-refused'], 'bell/number-again'],
      [check.message.label, ['name/which-sign', 'private'], 'name/private'],
    ] as const satisfies readonly (readonly [string, Given, StepId])[];
    for (const [label, given, to] of forms) {
      await page.goto(pathOf(language, given[0]));
      await expect(title(page, language, given[0])).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await expect(page.getByLabel(label, { exact: true })).toBeHidden();
      for (const { title: words } of [check.phone, check.message]) {
        await expect(page.getByRole('heading', { name: words, exact: true })).toHaveCount(0);
      }
      await answerLink(page, language, given).click();
      await expect(title(page, language, to)).toBeVisible();
    }
  });

  test(`${language}: the switch of the number keys is not shown`, async ({ page }) => {
    await page.goto(pathOf(language, 'start'));
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('switch')).toHaveCount(0);
  });

  test(`${language}: the page above the languages has a link to it`, async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const { name, site } = textsOf(language).language;
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2, name: site, exact: true })).toBeVisible();
    await main.getByRole('link', { name, exact: true }).click();
    await expect(title(page, language, 'start')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(`/${language}/`);
  });
}
