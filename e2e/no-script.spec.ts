// Where scripts are off or do not come: static pages and plain links alone.
import { expect, test } from './fixtures.ts';
import {
  answerLink,
  forgiveUnusedPreloads,
  type Given,
  languages,
  pathOf,
  stepIds,
  stepOf,
  textsOf,
  title,
} from './guide.ts';
import { ways } from './ways.ts';

test.use({ javaScriptEnabled: false });
test.afterEach(({ problems }) => forgiveUnusedPreloads(problems));

for (const language of languages) {
  test(`${language}: links alone lead from the start to every step`, async ({ page }) => {
    test.slow();
    const start = pathOf(language, 'start');
    const [seen, ofLanguage] = [new Set([start]), `/${language}/`];
    // A Set visits what is added to it while it is walked.
    for (const path of seen) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      const ours = links
        .map((href) => new URL(href))
        .filter(({ origin }) => origin === new URL(page.url()).origin);
      expect(ours.length, `${path} has links`).toBeGreaterThan(0);
      for (const { pathname } of ours) if (pathname.startsWith(ofLanguage)) seen.add(pathname);
    }
    const steps = stepIds.map((step) => pathOf(language, step));
    expect([...seen].sort()).toEqual([...steps, `/${language}/help`].sort());
  });

  for (const [branch, { answers }] of Object.entries(ways)) {
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

  test(`${language}: the address field is not shown, and its step can be answered`, async ({ page }) => {
    const { ui } = textsOf(language);
    await page.goto(pathOf(language, 'address/check'));
    await expect(title(page, language, 'address/check')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByLabel(ui.check.address.label)).toBeHidden();
    await expect(page.getByText(ui.check.address.submit, { exact: true })).toBeHidden();
    await answerLink(page, language, ['address/check', 'alumni']).click();
    await expect(title(page, language, 'address/alumni')).toBeVisible();
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
