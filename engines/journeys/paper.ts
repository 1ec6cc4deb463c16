import type { Journey } from '../journey.ts';
import { showOnPaper } from '../page/show-on-paper.ts';
import { expectSame, expectThat } from '../reader.ts';
import { longWay, pathAfter } from './places.ts';

/** A sheet of A4 without its margins of 10 mm (`src/styles/print.css`), at 96 pixels per inch. */
const SHEET = { width: 718, height: 1047 };

/** On paper, the page of a branch and a step have a title, fit the width of a sheet, and show nothing to press. */
export const paper: Journey = {
  name: 'paper',
  run: async (reader) => {
    const { page, guide, language, until, see } = reader;
    await page.resize(SHEET);
    const [, branch] = guide.branches;
    expectThat(branch !== undefined, 'there is no branch');
    const moves = longWay(reader).slice(0, 2);
    for (const path of [branch.sheets[language] ?? '', pathAfter(language, moves)]) {
      await reader.open(path);
      expectThat((await page.evaluate(showOnPaper)) > 0, `${path} has no styles for paper`);
      const width = await until(
        `the window is as wide as a sheet`,
        () => page.evaluate(() => document.documentElement.clientWidth),
        (is) => Math.abs(is - SHEET.width) < 20,
      );
      const titles = (await see({ css: 'h1' })).filter(({ isVisible, name }) => isVisible && name !== '');
      expectSame(`the number of titles of ${path}`, titles.length, 1);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expectThat(wide <= width, `${path} is ${wide} pixels wide on a sheet of ${width}`);
      const buttons = (await see({ css: 'button, summary' })).filter(({ isVisible }) => isVisible);
      expectSame(
        `the buttons of ${path}`,
        buttons.map(({ name }) => name),
        [],
      );
    }
  },
};
