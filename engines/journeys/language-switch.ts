import type { Journey } from '../journey.ts';
import { expectSame, expectThat } from '../reader.ts';
import { giveLast, longWay, markDocument, openAfter, untilAt } from './places.ts';

/** The link to the page in another language keeps the place and the answers, and adds no entry to the history. */
export const languageSwitch: Journey = {
  name: 'language',
  run: async (reader) => {
    const { page, guide, language } = reader;
    const moves = longWay(reader).slice(0, 3);
    await openAfter(reader, moves.slice(0, 2));
    await giveLast(reader, moves);
    await untilAt(reader, moves);
    const isSameDocument = await markDocument(reader);
    const entries = await page.evaluate(() => window.history.length);
    const others = guide.languages.filter((each) => each !== language);
    expectThat(others.length > 0, 'there is no other language');
    for (const to of [...others, language]) {
      await reader.press({ css: `header a[hreflang="${to}"]` });
      await untilAt(reader, moves, { language: to });
    }
    expectThat(await isSameDocument(), 'a page was loaded');
    expectSame('the length of the history', await page.evaluate(() => window.history.length), entries);
    await page.back();
    await untilAt(reader, moves.slice(0, 2));
  },
};
