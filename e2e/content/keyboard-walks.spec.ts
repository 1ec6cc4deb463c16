// Every kind of page of the real guide by keyboard alone, in every language, on a phone and on a desktop: Tab reaches all
// that can be used, in order and in view, and back.
import { waitUntilReady, walkPage } from '../browser/keyboard/walk-page.ts';
import { stayAboveLanguages } from '../support/browser.ts';
import { REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide } from '../support/real-guide.ts';
import { everyNth, inTurn, usesAll } from '../support/turns.ts';
import { keyboardPages } from './keyboard-pages.ts';

/** The map links to every answer of every step: a thousand stops. */
const MOST = usesAll ? undefined : 40;

for (const [turn, group] of everyNth(keyboardPages(realGuide.languages, REAL_SITE), 6).entries())
  for (const { name, path, isStatic, window } of inTurn(group, turn))
    test(`${name}: the keyboard reaches everything, in order, in view and without a trap`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      if (isStatic) await stayAboveLanguages(page);
      await page.setViewportSize(window);
      await page.goto(path);
      const driver = {
        press: (key: string) => page.keyboard.press(key),
        run: page.evaluate.bind(page) as typeof page.evaluate,
      };
      if (!isStatic) await waitUntilReady(driver);
      const { stops, opened, findings } = await walkPage(driver, MOST);
      expect(findings).toEqual([]);
      expect(stops).toBeGreaterThan(isStatic ? 1 : 10);
      test.info().annotations.push({ type: 'measure', description: `${stops} stops, ${opened} opened` });
    });
