// React takes over what was served, to the letter: the fixture sees every mismatch, since React reports it as an error.
import type { Page } from 'playwright/test';
import { inputAt } from '../src/flow/input.ts';
import type { Trail } from '../src/flow/trail.ts';
import { usualTrails } from '../src/flow/usual-trails.ts';
import { tree } from '../src/tree/tree.ts';
import { open } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { PHONE_NUMBERING, phoneForm, unfold } from './support/forms.ts';
import { expectTrail, type Given, pathOf, stepIds, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { pagesInTurn } from './support/UNKNOWN.ts';

/** Marks the h1 when the page is parsed, which is before any script of the page runs: they are modules. */
async function markServedHeading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const mark = () => {
      const heading = document.querySelector('h1');
      if (heading) Object.assign(heading, { served: heading.textContent });
    };
    document.addEventListener('readystatechange', mark, { once: true });
  });
}

/** The text that was served in the h1 that is shown, or `undefined` where React has put in another one. */
const served = (page: Page) =>
  page.getByRole('heading', { level: 1 }).evaluate((heading) => Reflect.get(heading, 'served') as unknown);

const checksNumber = (step: string) => inputAt(tree, step) === 'phone';

const trails = new Map<string, Trail>(usualTrails(tree));
const trailTo = (step: string) =>
  (trails.get(step) ?? []).map((given) => [given.step, given.answer] as unknown as Given);

test.beforeEach(async ({ page }) => {
  test.slow();
  await markServedHeading(page);
});

for (const language of languages) {
  test(`${language}: every page, of the steps every other one, is taken over as it was served; then its trail appears`, async ({
    page,
    problems,
  }) => {
    let requests = 0;
    page.on('request', (request) => {
      if (PHONE_NUMBERING.test(request.url())) requests += 1;
    });
    // The desk takes the place of the page that was served.
    for (const path of pagesInTurn(language).filter((each) => !each.includes('/desk'))) {
      await test.step(path, async () => {
        const before = requests;
        const step = stepIds.find((id) => pathOf(language, id) === path);
        const trail = step === undefined ? [] : trailTo(step);
        await open(page, step === undefined ? path : pathOf(language, step, trail));
        if (step !== undefined) await expectTrail(page, language, trail);
        const heading = page.getByRole('heading', { level: 1 });
        expect(await served(page)).toBe(await heading.textContent());
        await unfold(page);
        const withNumber = path === `/${language}/checks` || (step !== undefined && checksNumber(step));
        if (withNumber) await expect(phoneForm(page, language).country).toBeVisible();
        expect(problems).toEqual([]);
        // Since every page is opened here: the part for all countries is asked for where a number is, and nowhere else.
        expect(requests - before).toBe(withNumber ? 1 : 0);
      });
    }
  });

  test(`${language}: a page that is not the one asked for is rendered anew`, async ({
    page,
    allowStatus,
  }) => {
    // Only here is the heading not the served one: so the mark says what it is thought to say.
    const path = `/${language.toUpperCase()}/address`;
    allowStatus(404, path);
    await open(page, path);
    await expect(title(page, language, 'name')).toBeVisible();
    expect(await served(page)).toBeUndefined();
  });

  test(`${language}: React takes over again after a reload in the middle`, async ({ page }) => {
    const trail = trailTo('name/check');
    await open(page, pathOf(language, 'name/check', trail));
    await page.reload();
    await expectTrail(page, language, trail);
    expect(await served(page)).toBe(textsOf(language).steps['name/check'].title);
  });
}
