// Nothing that a reader opens or types needs sideways scrolling on the narrowest screen that WCAG 2.2 requires
// (1.4.10), also with the widest letters and lines (1.4.12) and with text of double size (1.4.4). `npm run look` judges
// every page of the real guide.
import { open, unfold } from './support/browser.ts';
import { FORCED, judgeContrast } from './support/contrast.ts';
import { openDesk } from './support/desk-parts.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { addressForm, copyButton, messageForm, openForms, phoneForm, submitForm } from './support/forms.ts';
import { pathOf } from './support/steps.ts';
import { smallTargets } from './support/targets.ts';
import { languages, textsOf } from './support/texts.ts';
import { everyThird, inTurn } from './support/turns.ts';
import {
  cutOff,
  doubleText,
  lostIn,
  readingConditions,
  readUnder,
  tooWide,
  widenText,
} from './support/width.ts';

test.use({ viewport: { width: 320, height: 568 } });

for (const language of inTurn(languages, 1)) {
  test(`${language}: a long trail fits the screen`, async ({ page }) => {
    const { answers, end } = journeys.name;
    await open(page, pathOf(language, end, answers));
    await page.getByRole('navigation').locator('summary').click();
    await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(answers.length);
    expect(await tooWide(page)).toEqual([]);
  });

  test(`${language}: the findings of a long address fit the screen`, async ({ page }) => {
    await open(page, pathOf(language, 'name/check'));
    await submitForm(addressForm(page, language), `${'a-very-long-name'.repeat(6)}@members.example.edu`);
    await expect(page.getByText(textsOf(language).ui.check.address.asTyped)).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
  });

  test(`${language}: the checks with long findings and the list of countries fit the screen`, async ({
    page,
  }) => {
    await openForms(page, `/${language}/checks`);
    await submitForm(addressForm(page, language), 'a-very-long-name'.repeat(12));
    const phone = phoneForm(page, language);
    await submitForm(phone, ` 09012345678 ${'-'.repeat(80)}`);
    await expect(copyButton(phone, language, '9012345678')).toBeVisible();
    const message = messageForm(page, language);
    await message.field.fill(`AADSTS50126${'a'.repeat(300)}`);
    await expect(message.found).toHaveCount(1);
    await phone.country.click();
    await expect(phone.form.getByRole('option').first()).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
  });
}

for (const language of languages) {
  for (const [position, path] of everyThird([
    '',
    'name/check',
    'bell/number',
    'key/wait',
    'checks',
    'help',
    'map',
    'links',
    'accessibility',
    'privacy',
    'print/bell',
    '404',
    'desk',
  ]).entries()) {
    if (!inTurn(languages, position).includes(language)) continue;
    test(`${language}: /${path} fits the screen with wide and with large text, and its targets are large enough`, async ({
      page,
    }) => {
      if (path === 'desk') await openDesk(page, language);
      else await open(page, `/${language}/${path}`);
      await unfold(page);
      if (path === 'links') await page.locator('main summary').first().press('Enter');
      expect(await smallTargets(page)).toEqual([]);
      await widenText(page);
      expect(await tooWide(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      await doubleText(page);
      expect(await tooWide(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await tooWide(page)).toEqual([]);
    });

    test(`${language}: /${path} loses nothing at 400 %, in forced colours, with wide and with large text`, async ({
      page,
    }) => {
      if (path === 'desk') await openDesk(page, language);
      else await open(page, `/${language}/${path}`);
      await unfold(page);
      const lost: string[] = [];
      for (const condition of readingConditions) {
        await readUnder(page, condition);
        lost.push(...(await lostIn(page)).map((each) => `${condition.name}: ${each}`));
        if (condition.forcedColors === undefined) continue;
        const { texts, weak } = await judgeContrast(page, FORCED);
        expect(texts, 'the judge has judged something').toBeGreaterThan(10);
        lost.push(...weak.map((each) => `${condition.name}: ${each}`));
      }
      expect(lost).toEqual([]);
    });
  }
}

test('the judge names a text that is cut off, one out of reach, and a bar over half of the window', async ({
  page,
}) => {
  await page.setContent(`
    <p id="fits">It fits</p>
    <p id="cut">A text that is far too long for its line</p>
    <p id="left">Left of the window</p>
    <div id="bar">A bar</div>`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      #cut { width: 50px; overflow: hidden; white-space: nowrap }
      #left { position: absolute; left: -40px }
      #bar { position: sticky; top: 0; height: 90vh }`);
    document.adoptedStyleSheets = [sheet];
  });
  expect(await lostIn(page)).toEqual([
    expect.stringMatching(/^\d+ × \d+ in 50 × \d+: <p id="cut">/),
    expect.stringMatching(/^left of the window: <p id="left">/),
    expect.stringMatching(/^covers half of the window: <div id="bar">/),
  ]);
});
