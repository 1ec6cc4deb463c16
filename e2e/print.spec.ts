// What is printed: a step as a handout, a branch as sheets for the counter, the map on A3.
import type { Page } from 'playwright/test';
import { pageForReader } from '../src/guide/page-for-reader.ts';
import published from '../tests/fixtures/guide/published-steps.json' with { type: 'json' };
import { site } from '../tests/fixtures/guide/site.ts';
import { expectNoViolation } from './support/axe.ts';
import { open } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { A3_LYING, A4, expectPrintable, scanned, showOnPaper, wordsOnPaper } from './support/paper.ts';
import { printed, whiteness } from './support/pdf-pages.ts';
import { type Given, pathOf, type StepId, stepIds, stepOf } from './support/steps.ts';
import { fill, languages, piecesOf, textsOf } from './support/texts.ts';
import { everyThird, inTurn } from './support/turns.ts';

/** Steps of every kind, with one drawing, two and none, with drawings in their answers, with a wait, and with a notice. */
const SOME = [
  'start/look',
  'name/which-sign',
  'bell/another-way',
  'key/wait',
  'bell/badge',
  'bell/number',
  'porter',
  'inside',
] as const;

/** The branch that each step belongs to; its first step has its name. */
const branchOf = (step: StepId) => step.split('/')[0];
const branches = new Set(stepIds.map(branchOf));

/** The codes of the steps that the answers of a step lead to. */
function codesAfter(step: StepId): string[] {
  const here = stepOf(step);
  return here.kind === 'outcome' ? [] : here.answers.map(({ to }) => stepOf(to).code);
}

/** The size of the smallest text on a sheet, in points. Drawings repeat what the text says. */
const smallestText = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => {
    const sizes = [...main.querySelectorAll('*')].flatMap((each) => {
      const hasText = [...each.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!hasText || each.closest('[data-drawings], svg') || each.getClientRects().length === 0) return [];
      return Number.parseFloat(getComputedStyle(each).fontSize);
    });
    return Math.min(...sizes) * 0.75;
  });

for (const [position, step] of everyThird(SOME).entries()) {
  for (const language of inTurn(languages, position)) {
    const { steps, ui } = textsOf(language);

    test(`${language}: ${step} is printed as a handout of one sheet`, async ({ page, baseURL }) => {
      await open(page, pathOf(language, step));
      await showOnPaper(page);
      const [sheet, ...more] = await printed(page);
      if (!sheet) throw new Error('Nothing was printed');
      expect(more.length, 'sheets besides the first').toBe(0);
      expectPrintable(sheet, A4);
      expect(whiteness(sheet)).toBeLessThan(0.995);
      const link = `${baseURL}${pathOf(language, step)}`;
      expect(scanned(sheet)).toBe(link);
      const text = await wordsOnPaper(page);
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
}

for (const language of inTurn(languages, 0)) {
  const { steps, branches: names, ui, print, map, help } = textsOf(language);

  /** Expects the counters and the fields of the form for a reset. */
  function expectWaysToHelp(text: string) {
    for (const counter of site.counters) expect(text).toContain(help.counters.places[counter].place);
    for (const field of help.form.fields.flatMap((each) => piecesOf(each, language)))
      expect(text).toContain(field);
  }

  /** Prints a step with everything unfolded. Returns its words, and what follows each link to another site. */
  async function onPaper(page: Page, step: StepId, trail: readonly Given[] = []) {
    await open(page, pathOf(language, step, trail));
    const folded = page
      .locator('main summary')
      .filter({ hasText: new RegExp(`${ui.step.source}|${ui.share.title}`) });
    await expect(folded).not.toHaveCount(0);
    for (const each of await folded.all()) await each.click();
    await showOnPaper(page);
    const marks = await page
      .locator('main a[target="_blank"]:visible')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    return { text: await wordsOnPaper(page), marks };
  }

  test(`${language}: links have their codes on paper, and controls that only work on a screen are left out`, async ({
    page,
    baseURL,
  }) => {
    const { text } = await onPaper(page, 'key/replace');
    expect(text).toContain(`${ui.nav.help} → ${published.pages.help}`);
    expect(text).toContain(`${baseURL}/${stepOf('key/replace').code}`);
    const { share, step, trail, outcome } = ui;
    for (const each of [step.source, share.copy, trail.notYou, trail.usual, trail.change, outcome.restart])
      expect(text).not.toContain(each);
  });

  test(`${language}: a notice has the code of the step that it advises on paper`, { tag: '@all' }, async ({
    page,
  }) => {
    const { text } = await onPaper(page, 'bell/number');
    expect(text).toContain(`→ ${stepOf('bell/badge').code}`);
  });

  test(`${language}: a link to another site is followed by its address on paper, unless its text is the address`, {
    tag: '@all',
  }, async ({ page }) => {
    const { marks } = await onPaper(page, 'name/staff');
    expect(marks).toEqual([`" (${pageForReader(site.pages.support, language).url})"`, 'none']);
  });

  test(`${language}: earlier answers that are folded on a screen are shown on paper`, async ({ page }) => {
    const { answers, end } = journeys.number;
    const { text } = await onPaper(page, end, answers);
    for (const [step] of answers.slice(0, 2)) expect(text).toContain(steps[step].trail ?? steps[step].title);
    const folded = page.locator('nav details li');
    await expect(folded).not.toHaveCount(0);
    for (const each of await folded.all()) await expect(each).toBeVisible();
  });

  test(`${language}: an end says on paper where the counters are, how else to ask, and what was tried`, {
    tag: '@all',
  }, async ({ page }) => {
    const { answers, end } = journeys.bell;
    const { text } = await onPaper(page, end, answers);
    expectWaysToHelp(text);
    expect(text).toContain(`${stepOf('bell/another-way').code} → ${stepOf(end).code}`);
    for (const step of ['bell/no-ring', 'bell/rest', 'bell/another-way'] as const)
      expect(text).toContain(fill(ui.report.step, { title: steps[step].title, code: stepOf(step).code }));
    expect(text).not.toContain(ui.report.copy);
  });

  test(`${language}: a branch is printed on sheets for the counter`, async ({ page, baseURL }) => {
    const own = stepIds.filter((id) => branchOf(id) === 'bell');
    await open(page, `/${language}/print/bell`);
    await expect(page.getByRole('button', { name: ui.share.print, exact: true })).toBeVisible();
    // The QR code does not wait until the browser is idle: who can press the button can print it.
    expect(await page.locator('[aria-hidden="true"] > svg[role="img"]').count()).toBe(1);
    await showOnPaper(page);
    const sheets = await printed(page);
    for (const sheet of sheets) expectPrintable(sheet, A4);
    const [first] = sheets;
    expect(first && scanned(first)).toBe(`${baseURL}${pathOf(language, 'bell')}`);
    const text = await wordsOnPaper(page);
    expect(text).toContain(fill(print.title, { branch: names.bell }));
    for (const step of own) {
      const { title } = steps[step];
      expect(text).toContain(`${stepOf(step).code} ${title}`);
      for (const code of codesAfter(step)) expect(text).toContain(code);
    }
    expectWaysToHelp(text);
    for (const each of [help.tell.code, help.tell.words, help.tell.tried]) expect(text).toContain(each);
    await expect(page.getByRole('button', { name: ui.share.print, exact: true })).toHaveCount(0);
    expect(text).not.toContain(print.others);
    expect(sheets.length).toBeLessThanOrEqual(6);
    // No step breaks across pages, and no paragraph or instruction is larger than the font size of its step.
    const laid = await page.locator('main ol > li:has(h2)').evaluateAll((each) =>
      each.map((step) => ({
        inside: getComputedStyle(step).breakInside,
        isSmaller: [...step.querySelectorAll('p, ol > li')].every(
          (words) =>
            Number.parseFloat(getComputedStyle(words).fontSize) <=
            Number.parseFloat(getComputedStyle(step).fontSize),
        ),
      })),
    );
    expect(laid).toEqual(own.map(() => ({ inside: 'avoid', isSmaller: true })));
    expect(await smallestText(page), 'points').toBeGreaterThanOrEqual(8.5);
  });

  test(`${language}: a branch is printed in both languages side by side`, { tag: '@all' }, async ({
    page,
  }) => {
    const [other = ''] = languages.filter((each) => each !== language);
    const own = stepIds.filter((id) => branchOf(id) === 'bell');
    await open(page, `/${language}/print/bell?with=${other}`);
    await expect(page.locator(`main [lang="${other}"] h2`).first()).toBeVisible();
    await showOnPaper(page, 2);
    const sheets = await printed(page);
    for (const sheet of sheets) expectPrintable(sheet, A4);
    expect(sheets.length).toBeLessThanOrEqual(own.length);
    const text = await wordsOnPaper(page);
    for (const each of [language, other]) {
      const { steps, help, branches, print } = textsOf(each);
      const words = [
        fill(print.title, { branch: branches.bell }),
        help.counters.places.suita.place,
        ...own.map((step) => `${stepOf(step).code} ${steps[step].title}`),
      ];
      for (const word of words) expect(text).toContain(word);
    }
    // Both columns of a step begin at the same height and do not overlap.
    const columns = await page.locator('main ol > li > div').evaluateAll((rows) =>
      rows.map((row) => {
        const [first, second] = [...row.children].map((each) => each.getBoundingClientRect());
        return (
          first !== undefined && second !== undefined && first.top === second.top && first.right < second.left
        );
      }),
    );
    expect(columns).toEqual(own.map(() => true));
    expect(await smallestText(page), 'points').toBeGreaterThanOrEqual(8.5);
  });

  test(`${language}: a step with an answer that sends to a counter says on paper where the counters are`, {
    tag: '@all',
  }, async ({ page }) => {
    const { text } = await onPaper(page, 'bell/another-way');
    for (const counter of site.counters) expect(text).toContain(help.counters.places[counter].place);
    await page.emulateMedia({ media: null });
    const { text: elsewhere } = await onPaper(page, 'name/which-sign');
    expect(elsewhere).not.toContain(help.counters.places.suita.place);
  });

  test(`${language}: axe finds no violations on a sheet, and the sheet links to the others`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, `/${language}/print/bell`);
    await expectNoViolation(page);
    const other = page.getByRole('navigation', { name: print.others }).getByRole('link');
    await expect(other).toHaveCount(branches.size - 1);
    await other.first().click();
    await expect(page).toHaveURL(/\/print\/start$/);
    await expect(
      page.getByRole('heading', { level: 1, name: fill(print.title, { branch: names.start }) }),
    ).toBeFocused();
  });

  test(`${language}: the map is printed on sheets of A3`, async ({ page }) => {
    await open(page, `/${language}/map`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheets = await printed(page);
    for (const sheet of sheets) expectPrintable(sheet, A3_LYING);
    expect(sheets.length).toBeLessThanOrEqual(5);
    const text = await wordsOnPaper(page);
    for (const step of stepIds) expect(text).toContain(stepOf(step).code);
    expect(text).toContain(map.title);
    for (const words of [map.search, map.toDrawing, map.howTo]) expect(text).not.toContain(words);
  });
}
