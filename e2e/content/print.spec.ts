// Printouts: a real step on one sheet, every branch on sheets for the counter, the map on A3.
import { open } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { A3_LYING, A4, expectPrintable, scanned, showOnPaper, wordsOnPaper } from '../support/paper.ts';
import { filled, printed } from '../support/pdf-pages.ts';
import {
  pageGroupsInTurn,
  realBranches,
  realGuide,
  stepPathOf,
  withEveryNthPage,
} from '../support/real-guide.ts';
import { everyNth, inTurn } from '../support/turns.ts';

const { languages, steps } = realGuide;

/** The margin of a sheet, in millimetres (`src/styles/print.css`). */
const MARGIN = 10;

/** A page breaks between steps, so that the highest step may leave its height empty. */
const LEAST_FILLED = 0.7;

const codes = new Map(steps.map(({ id, code }) => [id, code]));

for (const { name, pages } of withEveryNthPage(pageGroupsInTurn, 45)) {
  const handouts = pages.filter(({ kind, language }) => kind === 'step' && language !== undefined);
  if (handouts.length === 0) continue;
  test(`${name}: each step is printed on one sheet of A4`, async ({ page }) => {
    for (const { path } of handouts) {
      await test.step(path, async () => {
        await open(page, path);
        await showOnPaper(page);
        const [sheet, ...more] = await printed(page, 'coarse');
        if (!sheet) throw new Error('Nothing was printed');
        expect(more.length, 'sheets besides the first').toBe(0);
        expectPrintable(sheet, A4);
        await page.emulateMedia({ media: null, colorScheme: null });
      });
    }
  });
}

for (const language of languages) {
  test(`${language}: the QR code of the longest link can be scanned from paper`, async ({
    page,
    baseURL,
  }) => {
    const paths = steps.map(({ id }) => stepPathOf(language, id));
    const longest = paths.toSorted((one, other) => other.length - one.length)[0] ?? '';
    await open(page, longest);
    await showOnPaper(page);
    const [sheet] = await printed(page);
    expect(sheet && scanned(sheet)).toBe(`${baseURL}${longest}`);
  });

  const branchesInTurn = [...realBranches].filter((_, position) =>
    inTurn(languages, position).includes(language),
  );
  for (const [branch, own] of everyNth(branchesInTurn, 6)) {
    test(`${language}, ${branch}: the branch is printed on a few sheets with the codes of all its answers`, async ({
      page,
    }) => {
      await open(page, `/${language}/print/${branch}`);
      await showOnPaper(page);
      const sheets = await printed(page, 'coarse');
      for (const sheet of sheets) expectPrintable(sheet, A4);
      const [last, ...before] = sheets.toReversed();
      for (const [at, sheet] of before.toReversed().entries())
        expect(filled(sheet, MARGIN), `sheet ${at + 1} is filled`).toBeGreaterThan(LEAST_FILLED);
      // At least how to reach the help desk, which is not torn apart.
      expect(last && filled(last, MARGIN)).toBeGreaterThan(0.1);
      const text = await wordsOnPaper(page);
      // Three steps per sheet, and one more sheet for the header, for what no step fills, and for the help desk.
      expect(sheets.length).toBeLessThanOrEqual(own.length / 3 + 1);
      for (const { code, answers } of own) {
        expect(text).toContain(code);
        for (const { to } of answers) expect(text).toContain(codes.get(to));
      }
    });
  }

  test(`${language}: the map is printed with twenty steps or more on a sheet of A3, and the code of every step`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, `/${language}/map`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheets = await printed(page, 'coarse');
    for (const sheet of sheets) expectPrintable(sheet, A3_LYING);
    expect(sheets.length).toBeGreaterThan(0);
    expect(
      sheets.length,
      'sheets of A3: a step on the longest path makes the map longer; let a new step follow an earlier one',
    ).toBeLessThanOrEqual(steps.length / 20);
    const text = await wordsOnPaper(page);
    for (const { code } of steps) expect(text).toContain(code);
  });
}
