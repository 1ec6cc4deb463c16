// A sample of `npm run judges`: axe and html-validate on some kinds of page, in one language each by turns, as served and
// after the script.
import { allAnswers } from '../../judges/answers/all-answers.ts';
import { answerAll } from '../../judges/answers/answer.ts';
import { judgeByHtmlValidate } from '../../judges/markup/html-validate.ts';
import { SEEDED_FAULTS, SOUND_PAGE } from '../../judges/seeded/seeded-faults.ts';
import { expectNoViolation } from '../support/axe.ts';
import { open } from '../support/browser.ts';
import { REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide } from '../support/real-guide.ts';
import { everyNth, inTurn } from '../support/turns.ts';
import { pageStates } from './page-states.ts';

const SAMPLE = ['question with drawing', 'checks', 'end, person', 'links', 'not found'];

/** Returns what html-validate tells about markup and no answer covers. */
const openIn = (html: string): string[] =>
  answerAll(allAnswers, judgeByHtmlValidate(html)).open.map(
    ({ rule, message, html: element }) => `${rule}: ${message}: ${element.slice(0, 100)}`,
  );

test('html-validate finds its seeded faults, and nothing in a sound page', () => {
  expect(openIn(SOUND_PAGE)).toEqual([]);
  const faults = SEEDED_FAULTS.filter(({ foundBy }) => 'html-validate' in foundBy);
  expect(faults.length).toBeGreaterThan(10);
  for (const { name, html, foundBy } of faults)
    expect(openIn(html).join('\n'), name).toContain(foundBy['html-validate']);
});

test.describe('on a phone', () => {
  test.use({ colorScheme: 'light', viewport: { width: 390, height: 844 } });

  for (const [turn, name] of everyNth(SAMPLE, 2).entries()) {
    for (const language of inTurn(realGuide.languages, turn)) {
      test(`${language}, ${name}: neither html-validate nor axe finds a fault`, async ({ page, request }) => {
        const state = pageStates(language, REAL_SITE).find((each) => each.name === name);
        if (state === undefined) throw new Error(`There is no such kind of page: ${name}`);
        const served = await (await request.get(state.path)).text();
        expect(served).toContain('</main>');
        expect(openIn(served)).toEqual([]);
        await open(page, state.path);
        expect(openIn(await page.content())).toEqual([]);
        await expectNoViolation(page);
      });
    }
  }
});
