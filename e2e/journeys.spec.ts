// A reader answers from the start page to the end of a branch, and React shows every step without loading a page.

import { markDocument, open } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { expectPlace, giveAnswer, pathOf } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { everyThird, inTurn } from './support/turns.ts';

for (const [position, [name, { answers, end }]] of everyThird(Object.entries(journeys)).entries()) {
  for (const language of inTurn(languages, position)) {
    test(`${language}: the journey “${name}” ends at ${end}`, async ({ page }) => {
      await open(page, pathOf(language, 'start'));
      const isSameDocument = await markDocument(page);

      for (const [position, given] of answers.entries()) {
        await test.step(given.join(': '), async () => {
          await expectPlace(page, language, given[0], answers.slice(0, position));
          await giveAnswer(page, language, given);
        });
      }

      await expectPlace(page, language, end, answers);
      expect(await isSameDocument(), 'no page was loaded on the way').toBe(true);
    });
  }
}

for (const language of inTurn(languages, 1)) {
  const { ui } = textsOf(language);

  test(`${language}: the page of a solved problem links to the start, but not to the help`, async ({
    page,
  }) => {
    const { answers, end } = journeys.key;
    await open(page, pathOf(language, end, answers));
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: ui.nav.help, exact: true })).toHaveCount(0);
    const { title: tell } = textsOf(language).help.tell;
    await expect(main.getByRole('heading', { name: tell, exact: true })).toHaveCount(0);
    await main.getByRole('link', { name: ui.outcome.solved.restart, exact: true }).click();
    await expectPlace(page, language, 'start', []);
  });
}
