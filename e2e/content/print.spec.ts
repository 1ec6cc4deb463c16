// Printouts: a real step on one sheet, every branch on sheets for the counter, the map on A3.
import { readFileSync } from 'node:fs';
import { open } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { A3_LYING, A4, expectPrintable, scanned, showOnPaper, wordsOnPaper } from '../support/paper.ts';
import { printed } from '../support/pdf-pages.ts';
import { pageGroupsInTurn, realBranches, realGuide, stepPathOf } from '../support/real-guide.ts';
import { everyThird, inTurn } from '../support/turns.ts';

const { languages, steps } = realGuide;

const codes = new Map(steps.map(({ id, code }) => [id, code]));

for (const { name, pages } of pageGroupsInTurn) {
  const handouts = everyThird(
    pages.filter(({ kind, language }) => kind === 'step' && language !== undefined),
  );
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

  const { tell } = JSON.parse(readFileSync(`locales/${language}/help.json`, 'utf8')) as {
    readonly tell: { readonly title: string };
  };
  const branchesInTurn = [...realBranches].filter((_, position) =>
    inTurn(languages, position).includes(language),
  );
  for (const [branch, own] of branchesInTurn) {
    test(`${language}, ${branch}: the branch is printed on a few sheets with the codes of all its answers`, async ({
      page,
    }) => {
      await open(page, `/${language}/print/${branch}`);
      await showOnPaper(page);
      const sheets = await printed(page, 'coarse');
      for (const sheet of sheets) expectPrintable(sheet, A4);
      expect(sheets.length).toBeGreaterThan(0);
      const text = await wordsOnPaper(page);
      // Three steps per sheet, one more sheet for the header and for the gaps that drawings leave, and one for how to
      // reach the help desk, if the branch leads there.
      const help = text.includes(tell.title) ? 1 : 0;
      expect(sheets.length).toBeLessThanOrEqual(own.length / 3 + 1 + help);
      for (const { code, answers } of own) {
        expect(text).toContain(code);
        for (const { to } of answers) expect(text).toContain(codes.get(to));
      }
    });
  }

  test(`${language}: the map is printed with twenty steps or more on a sheet of A3, and the code of every step`, async ({
    page,
  }) => {
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
