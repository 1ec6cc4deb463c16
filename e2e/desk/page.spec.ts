// What the desk shows: the step in both languages, the caller's link and the map.
import { site } from '../../tests/fixtures/guide/site.ts';
import {
  callersOf,
  callTrail,
  deskPath,
  deskStep,
  deskTexts,
  openDesk,
  setTime,
  ticket,
} from '../support/desk-parts.ts';
import { expect, test } from '../support/fixtures.ts';
import { scan } from '../support/sharing.ts';
import { pathOf, stepOf, title } from '../support/steps.ts';
import { languages, spoken, textsOf } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

for (const staff of inTurn(languages, 0)) {
  const caller = callersOf(staff);
  const { steps, branches } = textsOf(staff);
  const desk = deskTexts(staff);

  test(`${staff}: a step is shown in both languages, with what to say, to listen for and not to do`, async ({
    page,
  }) => {
    const step = 'bell';
    await openDesk(page, staff, step);
    const other = page.locator('[data-side="caller"]');
    await expect(other.getByText(textsOf(caller).steps[step].title, { exact: true }).first()).toBeVisible();
    // What is said aloud comes first, in the caller's language.
    const said = other.getByText(deskStep(caller, step).ask, { exact: true });
    const meant = page.getByText(deskStep(staff, step).ask, { exact: true });
    await expect(said).toBeVisible();
    await expect(meant).toBeVisible();
    expect((await said.boundingBox())?.y ?? 0).toBeLessThan((await meant.boundingBox())?.y ?? 0);
    for (const [language, where] of [
      [staff, page],
      [caller, other],
    ] as const) {
      const { heard, listen = {}, mistaken = '', doNot = '' } = deskStep(language, step);
      for (const words of [...heard, ...Object.values(listen).flatMap((each) => each ?? []), mistaken])
        await expect(where.getByText(words, { exact: true }).first()).toBeVisible();
      if (language === staff) await expect(page.getByText(`${desk.step.never} ${doNot}`)).toBeVisible();
    }
    // Staff can hide the caller's side when both read the same language.
    await page.keyboard.press('g');
    await expect(other).toHaveCount(0);
    await page.keyboard.press('g');
    await expect(other.first()).toBeVisible();
  });

  test(`${staff}: the caller’s link is in their language, as text, as a QR code and read aloud`, {
    tag: '@all',
  }, async ({ page }) => {
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await page.keyboard.press('l');
    const panel = page.locator('details').filter({ hasText: desk.callerLinks.read });
    const { origin, host } = new URL(page.url());
    await expect(panel.getByRole('code')).toHaveText(`${origin}${pathOf(caller, 'name/spelling')}`);
    await panel.getByRole('radio', { name: desk.callerLinks.withAnswers, exact: true }).check();
    const link = `${origin}${pathOf(caller, 'name/spelling', [['name/which-sign', 'misspelt']])}`;
    await expect(panel.getByRole('code')).toHaveText(link);
    expect(await scan(panel.getByRole('img'))).toBe(link);
    const { code } = stepOf('name/spelling');
    await expect(panel.getByText(`${host}/${code}`, { exact: true })).toBeVisible();
    await expect(panel.locator(`[lang="${caller}"]`)).toHaveText(spoken(caller, code));
  });

  test(`${staff}: the map shows where the call is, and jumps to another step`, { tag: '@all' }, async ({
    page,
  }) => {
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await page.keyboard.press('m');
    const here = page.locator('li[aria-current="step"]');
    await expect(here).toContainText(steps['name/spelling'].title);
    await expect(here).toContainText(desk.map.here);
    const branch = page.locator('details[open]').filter({ has: here });
    await expect(branch.last().locator('summary')).toHaveText(branches.name);
    await branch.getByRole('link', { name: steps['name/staff'].title, exact: true }).last().click();
    await expect(title(page, staff, 'name/staff')).toBeFocused();
    expect(new URL(page.url()).pathname).toBe(deskPath(staff, 'name/staff'));
    // The answer before the jump is kept, with a note that it did not lead here.
    await expect(callTrail(page, staff)).toHaveCount(1);
    await expect(callTrail(page, staff)).toContainText(desk.call.jumped);
  });
}

for (const staff of inTurn(languages, 1)) {
  test(`${staff}: at an end, staff read what to do, and the counters in both languages`, async ({ page }) => {
    await openDesk(page, staff, 'porter');
    await expect(page.getByRole('heading', { name: deskTexts(staff).step.next, exact: true })).toBeVisible();
    const { next = [] } = deskStep(staff, 'porter');
    expect(next).not.toEqual([]);
    const main = page.getByRole('main');
    for (const line of next)
      await expect(main.getByRole('listitem').getByText(line, { exact: true })).toBeVisible();
    for (const language of languages) {
      const { counters, tell } = textsOf(language).help;
      for (const counter of site.counters)
        await expect(main.getByText(counters.places[counter].place, { exact: true })).toBeVisible();
      // The ticket has what was said and tried.
      await expect(main.getByRole('heading', { name: tell.title, exact: true })).toHaveCount(0);
    }
  });
}

for (const staff of inTurn(languages, 1)) {
  test(`${staff}: a screen reader finds all parts of the desk in order`, async ({ page }) => {
    await setTime(page, '14:02');
    await openDesk(page, staff, 'bell/badge');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'bell/number')).toBeVisible();
    await page.keyboard.press('s');
    await expect(ticket(page, staff).lines.first()).toBeVisible();
    // After an intended change, run `npx playwright test desk --update-snapshots`, and read the difference.
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `desk-${staff}.aria.yml` });
  });
}

for (const width of [390, 768])
  test(`on a screen of ${width} pixels, say, do not, the answers, the caller’s page and the call follow each other`, {
    tag: '@all',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 1024 });
    await openDesk(page, 'ja', 'bell/number');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { step, call } = deskTexts('ja');
    const parts = [
      title(page, 'ja', 'bell/number'),
      page.getByRole('heading', { name: step.say, exact: true }),
      page.getByRole('heading', { name: step.doNot, exact: true }),
      page.locator('[data-key="1"]'),
      page.locator('[data-key="t"]'),
      page.getByRole('region', { name: step.callersPage, exact: true }),
      page.getByRole('complementary', { name: call.title, exact: true }),
    ];
    const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.y ?? 0));
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    // Nothing scrolls by itself.
    const pane = page.getByRole('region', { name: step.callersPage, exact: true });
    expect(await pane.evaluate((own) => own.scrollHeight - own.clientHeight)).toBe(0);
  });
