// What comes out of the printer: a step as a handout, a branch as a sheet for the counter, the map on A3.
import jsqr from 'jsqr';
import type { Page } from 'playwright/test';
import { site } from '../src/site.ts';
import published from '../src/tree/published-steps.json' with { type: 'json' };
import { expectNoViolation } from './support/axe.ts';
import { open } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { isMarginWhite, printed, type Sheet, sheetsOf, whiteness } from './support/pdf-pages.ts';
import { type Given, pathOf, stepIds, stepOf } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';

/** The sizes of paper, in millimetres: upright, and lying (ISO 216). */
const A4 = [210, 297] as const;
const A3_LYING = [420, 297] as const;

/** The edge that most printers leave white, in millimetres. */
const EDGE = 8;

/** Steps of every kind, with one drawing, two and none, with pictures in their answers, and with a notice. */
const SOME = [
  'name/which-sign',
  'mfa/number',
  'mfa/right-account',
  'key/wait',
  'bell/badge',
  'bell/number',
  'porter',
  'inside',
] as const;

/** The code on a sheet, read as a phone does. */
function scanned({ picture: { width, height, data } }: Sheet): string | undefined {
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

/** The words that a page has on paper: none that a style hides. */
// biome-ignore lint/performance/useDomNodeTextContent: what is there but not shown is what must not be in it
const wordsOf = (page: Page): Promise<string> => page.locator('body').innerText();

/** Waits for the QR code, which comes when the browser has nothing else to do. */
async function withCode(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('[aria-hidden="true"] > svg[role="img"]')).toBeVisible();
}

function expectSize({ width, height }: Sheet, [wide, high]: readonly [number, number]): void {
  expect(Math.abs(width - wide), `${width} mm wide`).toBeLessThan(1);
  expect(Math.abs(height - high), `${height} mm high`).toBeLessThan(1);
}

for (const language of languages) {
  const { steps, ui, print, map } = textsOf(language);

  for (const step of SOME) {
    test(`${language}: ${step} is a handout`, async ({ page, baseURL }) => {
      await open(page, pathOf(language, step));
      await withCode(page);
      const [sheet, ...more] = await printed(page);
      if (!sheet) throw new Error('Nothing was printed');
      expect(more.length, 'sheets besides the first').toBe(0);
      expectSize(sheet, A4);
      expect(isMarginWhite(sheet, EDGE)).toBe(true);
      // In the dark too: ink on white paper.
      expect(whiteness(sheet)).toBeGreaterThan(0.75);
      expect(whiteness(sheet)).toBeLessThan(0.995);
      const link = `${baseURL}${pathOf(language, step)}`;
      expect(scanned(sheet)).toBe(link);
      const text = await wordsOf(page);
      const { code } = stepOf(step);
      const words = [
        steps[step].title,
        code,
        link,
        ui.site.name,
        ...('answers' in stepOf(step) ? codesAfter(step) : []),
      ];
      for (const each of words) expect(text).toContain(each);
      for (const each of [ui.share.title, ui.share.copy, ui.nav.checks, ui.keys.label])
        expect(text).not.toContain(each);
    });
  }

  test(`${language}: what can be pressed on a screen has its code or its address on paper`, async ({
    page,
    baseURL,
  }) => {
    const onPaper = async (step: (typeof stepIds)[number], trail: readonly Given[] = []) => {
      await open(page, pathOf(language, step, trail));
      // Also where the reader has unfolded it.
      const folded = page
        .locator('main summary')
        .filter({ hasText: new RegExp(`${ui.step.source}|${ui.share.title}`) });
      await expect(folded).not.toHaveCount(0);
      for (const each of await folded.all()) await each.click();
      await withCode(page);
      const text = await wordsOf(page);
      expect(text).toContain(`${baseURL}/${stepOf(step).code}`);
      for (const each of [
        ui.step.source,
        ui.share.copy,
        ui.trail.notYou,
        ui.trail.usual,
        ui.trail.change,
        ui.outcome.restart,
      ])
        expect(text).not.toContain(each);
      // Words of other sites have their addresses after them: not where they are the address, and without the arrow.
      const marks = await page
        .locator('main a[target="_blank"]:visible')
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
      await page.emulateMedia({ media: null });
      return { text, marks };
    };
    const ask = await onPaper('porter');
    expect(ask.text).toContain(`${ui.nav.help} → ${published.pages.help}`);
    expect(ask.marks).toEqual([`" (${site.pages.support})"`]);
    const number = await onPaper('bell/number');
    expect(number.text).toContain(`→ ${stepOf('bell/badge').code}`);
    const portal = await onPaper('sms-setup/open-portal');
    expect(portal.marks).toEqual(['none']);
    // Folded answers are answers, too.
    const { answers, end } = journeys['bell/badge'];
    const given = await onPaper(end, answers);
    for (const [step] of answers.slice(0, 2))
      expect(given.text).toContain(steps[step].trail ?? steps[step].title);
    expect(await page.locator('details li').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    for (const folded of await page.locator('nav details li').all()) await expect(folded).toBeVisible();
  });

  test(`${language}: every other step is a handout of one sheet`, async ({ page }) => {
    test.slow();
    const own = stepIds.filter((_, at) => at % languages.length === languages.indexOf(language));
    const more: string[] = [];
    for (const step of own) {
      await open(page, pathOf(language, step));
      await withCode(page);
      const count = await sheetsOf(page);
      if (count !== 1) more.push(`${step}: ${count}`);
    }
    expect(own.length).toBeGreaterThan(50);
    expect(more).toEqual([]);
  });

  test(`${language}: a branch is a sheet for the counter`, async ({ page, baseURL }) => {
    const own = stepIds.filter((id) => id.split('/')[0] === 'bell/badge');
    await open(page, `/${language}/print/bell/badge`);
    await expect(page.getByRole('button', { name: ui.share.print, exact: true })).toBeVisible();
    await withCode(page);
    const sheets = await printed(page);
    for (const sheet of sheets) {
      expectSize(sheet, A4);
      expect(isMarginWhite(sheet, EDGE)).toBe(true);
      expect(whiteness(sheet)).toBeGreaterThan(0.75);
    }
    expect(scanned(sheets[0] as Sheet)).toBe(`${baseURL}${pathOf(language, 'bell/badge')}`);
    const text = await wordsOf(page);
    for (const step of own) {
      const { title } = steps[step];
      expect(text).toContain(`${stepOf(step).code} ${title}`);
      for (const code of codesAfter(step)) expect(text).toContain(code);
    }
    expect(text).not.toContain(ui.share.print);
    expect(text).not.toContain(print.others);
    expect(sheets.length).toBeLessThanOrEqual(6);
    // No step is torn, and what is small print on a screen is on paper, too.
    const laid = await page.locator('main li:has(> h2)').evaluateAll((each) =>
      each.map((step) => ({
        inside: getComputedStyle(step).breakInside,
        isSmaller: [...step.querySelectorAll(':scope > p, :scope > ol > li')].every(
          (words) =>
            Number.parseFloat(getComputedStyle(words).fontSize) <=
            Number.parseFloat(getComputedStyle(step).fontSize),
        ),
      })),
    );
    expect(laid).toEqual(own.map(() => ({ inside: 'avoid', isSmaller: true })));
  });

  test(`${language}: the sheet has nothing that axe complains of, and leads to the other sheets`, async ({
    page,
  }) => {
    await open(page, `/${language}/print/bell`);
    await expectNoViolation(page);
    const other = page.getByRole('navigation', { name: print.others }).getByRole('link');
    await expect(other).toHaveCount(11);
    await other.first().click();
    await expect(page).toHaveURL(/\/print\/start$/);
    await expect(page.getByRole('heading', { level: 1, name: steps.start.title })).toBeFocused();
  });

  test(`${language}: the map is on sheets of A3`, async ({ page }) => {
    await open(page, `/${language}/map`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheets = await printed(page);
    for (const sheet of sheets) {
      expectSize(sheet, A3_LYING);
      expect(isMarginWhite(sheet, EDGE)).toBe(true);
      expect(whiteness(sheet)).toBeGreaterThan(0.75);
      expect(whiteness(sheet)).toBeLessThan(0.999);
    }
    expect(sheets.length).toBeLessThanOrEqual(5);
    const text = await wordsOf(page);
    for (const step of stepIds) expect(text).toContain(stepOf(step).code);
    expect(text).toContain(map.title);
    expect(text).not.toContain(map.zoomIn);
  });
}

/** The codes of the steps that the answers of a step lead to. */
function codesAfter(step: (typeof stepIds)[number]): string[] {
  const here = stepOf(step);
  return here.kind === 'outcome' ? [] : here.answers.map(({ to }) => stepOf(to).code);
}
