// The start page offers to resume at the last place: for a day, on this device, until the reader forgets it.
import type { Page } from 'playwright/test';
import { open, untilClicksCount } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { codeForm, waitForm } from './support/forms.ts';
import { answerLink, expectPlace, giveAnswer, pathOf, stepOf, title } from './support/steps.ts';
import { fill, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const DAY = 24 * 60 * 60 * 1000;

const trail = journeys.bell.answers.slice(0, 3);
const step = 'bell/no-ring';
const place = pathOf('', step, trail).slice(2);

const offer = (page: Page, language: string) =>
  page.getByRole('complementary', { name: textsOf(language).ui.resume.label, exact: true });

/** Everything that the device stores. */
const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** Stores a text as the last place. */
const keep = (page: Page, text: string): Promise<void> =>
  page.evaluate((value) => localStorage.setItem('oumail-guide:place', value), text);

for (const language of inTurn(languages, 1)) {
  const { ui } = textsOf(language);
  const start = pathOf(language, 'start');

  test(`${language}: the next visit offers the last place, in every language, with its answers`, async ({
    page,
  }) => {
    await open(page, start);
    await expect(offer(page, language)).toHaveCount(0);
    for (const given of trail) await giveAnswer(page, language, given);
    await expectPlace(page, language, step, trail);
    expect(await kept(page)).toEqual({
      'oumail-guide:language': language,
      'oumail-guide:place': expect.stringMatching(/^\d+ \S+$/),
    });
    expect((await kept(page))['oumail-guide:place']?.replace(/^\d+ /, '')).toBe(place);
    await page.close();

    for (const reader of [...languages.filter((each) => each !== language), language]) {
      const visit = await page.context().newPage();
      await open(visit, pathOf(reader, 'start'));
      const link = offer(visit, reader).getByRole('link');
      await expect(link).toHaveText(fill(textsOf(reader).steps[step].title));
      await link.click();
      await expectPlace(visit, reader, step, trail);
      await expect(title(visit, reader, step)).toBeFocused();
      await visit.close();
    }
  });

  test(`${language}: the reader can forget the place and the wait`, { tag: '@all' }, async ({ page }) => {
    await open(page, pathOf(language, 'key/wait'));
    await waitForm(page, language).justNow.click();
    expect(Object.keys(await kept(page)).sort()).toEqual(
      ['language', 'place', 'waiting'].map((key) => `oumail-guide:${key}`),
    );
    await open(page, start);
    await offer(page, language).getByRole('button', { name: ui.resume.forget, exact: true }).click();
    await expect(offer(page, language)).toHaveCount(0);
    await expect(title(page, language, 'start')).toBeFocused();
    expect(await kept(page)).toEqual({ 'oumail-guide:language': language });
    await page.reload();
    await expect(title(page, language, 'start')).toBeVisible();
    await open(page, start);
    await expect(offer(page, language)).toHaveCount(0);
  });

  test(`${language}: forgetting the place also removes the marks of earlier answers`, async ({ page }) => {
    await open(page, start);
    const form = codeForm(page, language);
    await form.field.fill(stepOf('name').code);
    await form.submit.click();
    await expectPlace(page, language, 'name', []);
    await giveAnswer(page, language, ['name', 'member']);
    await expectPlace(page, language, 'name/which-sign', [['name', 'member']]);
    await page.goBack();
    await expect(answerLink(page, language, ['name', 'member'], true)).toBeVisible();
    await page.goBack();
    await untilClicksCount(page);
    await offer(page, language).getByRole('button', { name: ui.resume.forget, exact: true }).click();
    await page.goForward();
    await expectPlace(page, language, 'name', []);
    await expect(answerLink(page, language, ['name', 'member'])).toBeVisible();
  });

  test(`${language}: a place is kept for a day, or until the problem is solved`, { tag: '@all' }, async ({
    page,
  }) => {
    await open(page, start);
    for (const [age, isOffered] of [
      [DAY - 60_000, true],
      [DAY + 1, false],
      // The clock has been set back.
      [-60_000, false],
    ] as const) {
      await keep(page, `${Date.now() - age} ${place}`);
      await open(page, start);
      await expect(offer(page, language)).toHaveCount(isOffered ? 1 : 0);
      expect(Object.keys(await kept(page)).includes('oumail-guide:place')).toBe(isOffered);
    }
    const { answers, end } = journeys['private-name'];
    const last = answers.slice(-1)[0] ?? answers[0];
    await open(page, pathOf(language, 'name/private', answers.slice(0, -1)));
    expect(Object.keys(await kept(page))).toContain('oumail-guide:place');
    if (last) await answerLink(page, language, last).click();
    await expectPlace(page, language, end, answers);
    expect(await kept(page)).toEqual({ 'oumail-guide:language': language });
    await page.getByRole('link', { name: ui.outcome.solved.restart, exact: true }).click();
    await expect(title(page, language, 'start')).toBeFocused();
    await expect(offer(page, language)).toHaveCount(0);
  });

  test(`${language}: damaged storage is ignored`, { tag: '@all' }, async ({ page }) => {
    await open(page, `/${language}/help`);
    const now = Date.now() - 1000;
    const damaged = [
      '',
      ' ',
      'name',
      `${now}`,
      `${now} `,
      `${now}  name`,
      `${now} ?trail=start:at-name`,
      `${now} nowhere`,
      `${now} start`,
      `${now} constructor?trail=__proto__:x`,
      `${now} ../../evil`,
      `${now} https://example.com/`,
      `${now} %%%`,
      `${now} <img src=x onerror=alert(1)>`,
      `${now} name\u0000`,
      `${now} ${'a'.repeat(100_000)}`,
      `-${now} name`,
      'NaN name',
      '1e12 name',
      `${'9'.repeat(400)} name`,
      '{"step":"name","trail":[]}',
    ];
    const home = page.getByRole('banner').getByRole('link', { name: ui.site.name, exact: true });
    for (const text of damaged) {
      await test.step(text.slice(0, 60), async () => {
        await keep(page, text);
        await home.press('Enter');
        await expect(title(page, language, 'start')).toBeFocused();
        await expect(offer(page, language)).toHaveCount(0);
        await page.goBack();
        await expect(title(page, language, 'start')).toHaveCount(0);
      });
    }
    // Unknown answers of a known step are dropped.
    await keep(page, `${now} bell?trail=start:at-bell,__proto__:x,bell:nonsense,<b>:y`);
    await untilClicksCount(page);
    await home.click();
    await expect(offer(page, language).getByRole('link')).toHaveAttribute(
      'href',
      pathOf(language, 'bell', [['start', 'at-bell']]),
    );
  });
}
