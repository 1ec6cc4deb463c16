// Contrast of every text (AAA) and of everything that can be pressed, on a page of each kind, with errors and results, in
// light and dark. `npm run look:contrast` judges every page.

import { BLOCKED_PRELOADS, open } from '../support/browser.ts';
import { REAL_SITE } from '../support/built-pages.ts';
import { AAA, contrastInSchemes, judgeContrast } from '../support/contrast.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide } from '../support/real-guide.ts';
import { everyNth, usesAll } from '../support/turns.ts';
import { openFolds, pageStates } from './page-states.ts';

/** A page of each kind has at least this many texts, in two schemes. The smallest has two links. */
const LEAST_TEXTS = 4;

test.use({ viewport: { width: 390, height: 844 } });

for (const language of realGuide.languages) {
  const states = everyNth(
    pageStates(language, REAL_SITE).filter(({ isStatic }) => !isStatic),
    6,
  );

  test(`${language}: every text has contrast AAA, and everything that can be pressed is seen`, async ({
    page,
  }) => {
    // It opens two dozen pages, some of them with a form to fill in.
    test.slow();
    let [texts, parts] = [0, 0];
    const weak: string[] = [];
    for (const { name, path, act } of states) {
      await test.step(name, async () => {
        await open(page, path);
        await act?.(page);
        await openFolds(page);
        const judged = await contrastInSchemes(page);
        expect(judged.texts, name).toBeGreaterThan(LEAST_TEXTS);
        expect(judged.parts, name).toBeGreaterThan(LEAST_TEXTS);
        texts += judged.texts;
        parts += judged.parts;
        weak.push(...judged.weak.map((each) => `${name}, ${each}`));
      });
    }
    expect(weak).toEqual([]);
    expect(texts, 'the judge has judged the texts').toBeGreaterThan(usesAll ? 2000 : 300);
    expect(parts, 'the judge has judged what can be pressed').toBeGreaterThan(usesAll ? 500 : 75);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

  test('the pages above the languages have contrast AAA', async ({ page }) => {
    const [language = ''] = realGuide.languages;
    for (const { name, path } of pageStates(language, REAL_SITE).filter(({ isStatic }) => isStatic)) {
      await page.goto(path);
      const { texts, weak } = await contrastInSchemes(page);
      expect(weak, name).toEqual([]);
      expect(texts, name).toBeGreaterThan(LEAST_TEXTS);
    }
  });
});

test('the judge names a pale text, a pale field and a picture behind a text', async ({ page }) => {
  await page.setContent(`
    <p id="good">good</p>
    <p id="pale">pale</p>
    <p id="large">large</p>
    <p id="picture">pictured</p>
    <p id="arrow">→</p>
    <label>Name <input id="field"></label>
    <button id="sign"><svg viewBox="0 0 1 1"><path d="M0 0h1v1z" /></svg></button>`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      #pale, #large, #arrow { color: #767676 }
      #large { font-size: 24px }
      #picture { background-image: linear-gradient(#fff, #eee) }
      #field { border: 1px solid #bbb; background: #fff }
      #sign { border: 0; background: #fff; color: #000; fill: #ccc }`);
    document.adoptedStyleSheets = [sheet];
  });
  const { texts, parts, weak } = await judgeContrast(page, AAA);
  expect({ texts, parts }).toEqual({ texts: 6, parts: 2 });
  expect(weak).toEqual([
    '4.54 of 7: <p> “pale”',
    'a picture behind <p> “pictured”',
    '1.92 of 3, its edge or sign: <input> “field”',
    '1.61 of 3, its edge or sign: <button> “sign”',
  ]);
});
