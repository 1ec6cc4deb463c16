// If scripts are off or fail to load: static pages and plain links only. `e2e/content/phone.spec.ts` and
// `links.spec.ts` test this on every page of the real guide.
import { BLOCKED_PRELOADS } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import type { StepId } from './support/steps.ts';
import { answerLink, type Given, pathOf, stepOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { everyNth, inTurn } from './support/turns.ts';

test.use({ javaScriptEnabled: false });
test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

/** The styles of a page, which a browser without cascade layers drops: those in it, and the link to the stylesheet. */
const STYLES = /<style>[^<]*<\/style>|<link rel="stylesheet"[^>]*>/g;

for (const language of inTurn(languages, 1)) {
  test(`${language}: a browser that drops the styles shows the parts of a page apart, and nothing for paper`, async ({
    page,
  }) => {
    const path = pathOf(language, 'name/which-sign');
    await page.route(path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(STYLES, '') });
    });
    await page.goto(path);
    const answers = page.locator('[data-key]');
    await expect(answers).not.toHaveCount(0);
    for (const answer of await answers.all())
      await expect(answer).toHaveText(new RegExp(`^${await answer.getAttribute('data-key')} \\S`));
    const { code } = textsOf(language).ui;
    await expect(page.getByTitle(code.hint)).toHaveText(/ \S+ [A-Z0-9]{3}$/);
    await expect(page.getByText(code.hint, { exact: true })).toBeHidden();
  });

  test(`${language}: a step without its form can be answered`, async ({ page }) => {
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
}

for (const [position, [branch, { answers }]] of everyNth(Object.entries(journeys), 7).entries()) {
  for (const language of inTurn(languages, position)) {
    test(`${language}: plain links lead from the start through ${branch} to an end`, async ({ page }) => {
      await page.goto(pathOf(language, 'start'));
      let step: StepId | undefined = 'start';
      // A static page does not know the trail, so each link leads to its plain target.
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
}

for (const language of languages) {
  test(`${language}: the page above the languages links to it`, async ({ page }) => {
    await page.goto('/');
    const { name, site } = textsOf(language).language;
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(site);
    await main.getByRole('link', { name, exact: true }).click();
    await expect(title(page, language, 'start')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(`/${language}/`);
  });
}
