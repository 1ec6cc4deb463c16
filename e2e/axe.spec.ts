// axe's judgement of every page, in light and dark on a phone; and no page is wider than the narrowest screen.
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expectNoViolation } from './support/axe.ts';
import { forgiveUnusedPreloads, open } from './support/browser.ts';
import { jumps, openDesk } from './support/desk-parts.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressForm,
  copyButton,
  messageForm,
  openForms,
  phoneForm,
  saying,
  submitForm,
} from './support/forms.ts';
import { pathOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { builtPages, pagesInTurn, pagesOf } from './support/UNKNOWN.ts';

test.describe('on a phone, in light and dark', () => {
  test.use({ colorScheme: 'light', viewport: { width: 390, height: 844 } });

  for (const language of languages) {
    test(`${language}: no page, of the steps every other one, has anything that axe complains of`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      for (const path of pagesInTurn(language)) {
        await test.step(path, async () => {
          await open(page, path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectNoViolation(page);
        });
      }
    });

    test(`${language}: nor have findings in the forms, a long trail and an answer before`, async ({
      page,
    }) => {
      test.slow();
      const { ui } = textsOf(language);
      await open(page, pathOf(language, 'name/check', [['name/which-sign', 'not-sure']]));
      const button = page.getByRole('button', { name: ui.check.address.submit, exact: true });
      await button.click();
      await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
      await expectNoViolation(page);
      await page.getByRole('textbox').fill('ｕ１２３４５６ａ＠ｅｃｓ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ');
      await button.click();
      await expect(page.getByText(ui.check.address.corrected)).toBeVisible();
      await expectNoViolation(page);

      const { answers, end } = journeys.address;
      await open(page, pathOf(language, end, answers));
      await expect(title(page, language, end)).toBeVisible();
      await expectNoViolation(page);
      await page.getByRole('navigation').locator('summary').click();
      await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(answers.length);
      await expectNoViolation(page);

      await open(page, pathOf(language, 'name', answers));
      await expect(page.getByText(ui.step.before, { exact: true })).toBeVisible();
      await expectNoViolation(page);

      await open(page, `/${language}/name?trail=name:nonsense`);
      await expectNoViolation(page);
    });

    test(`${language}: nor have the checks with their findings, nor the list of countries`, async ({
      page,
    }) => {
      test.slow();
      const [address, phone] = [addressForm(page, language), phoneForm(page, language)];
      const message = messageForm(page, language);
      await openForms(page, `/${language}/checks`);
      await submitForm(address, 'h123456z');
      await submitForm(phone, '０９０－１２３４－５６７８');
      await copyButton(phone, language, '9012345678').click();
      await expect(saying(phone)).toHaveCount(2);
      await message.field.fill('password account reset');
      await expect(message.found).not.toHaveCount(0);
      await expectNoViolation(page);

      await submitForm(address, ` h123456z@members.example.edu`);
      await submitForm(phone, '+39 312 345 6789');
      await message.field.fill('nothing like it');
      await expect(saying(message)).toHaveCount(1);
      await phone.country.click();
      await expect(phone.form.getByRole('option')).not.toHaveCount(0);
      await expectNoViolation(page);
      await phone.country.fill('nowhere at all');
      await expect(phone.form.getByRole('option')).toHaveCount(0);
      await expectNoViolation(page);
    });
  }
});

for (const language of languages) {
  test(`${language}: nor has the desk, with all that can be open`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 900 });
    await openDesk(page, language, 'bell/badge');
    await expectNoViolation(page);
    await openDesk(page, language, 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    for (const key of ['s', 'l', 'm', 'x', 'u', 't']) await page.keyboard.press(key);
    await expect(page.getByRole('img', { name: textsOf(language).ui.share.qr })).toBeVisible();
    await expectNoViolation(page);
    await page.keyboard.press('/');
    await page.keyboard.type('account');
    await expect(jumps(page)).not.toHaveCount(0);
    await expectNoViolation(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await openDesk(page, language, 'name/check');
    await expectNoViolation(page);
  });
}

test('light and dark differ in colours alone: no other rule and no script asks which it is', async ({
  page,
  request,
}) => {
  // What a page has, says and measures is judged in the light alone, which would miss what is there in the dark only.
  await open(page, `/${languages[0]}/checks`);
  const rules = await page.evaluate(() => {
    const ofScheme = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
          return [...rule.cssRules].map(({ cssText }) => cssText);
        return rule instanceof CSSGroupingRule ? ofScheme(rule.cssRules) : [];
      });
    return [...document.styleSheets].flatMap((sheet) => ofScheme(sheet.cssRules));
  });
  // What light-dark() is built into, for browsers that do not know it: it stands for nothing but colours.
  const ofColours = /^:root \{ (?:--lightningcss-(?:light|dark): ?(?:initial)?; )+\}$/;
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => !ofColours.test(rule))).toEqual([]);
  for (const file of readdirSync('dist/site/assets').filter((name) => name.endsWith('.js'))) {
    expect(await (await request.get(`/assets/${file}`)).text(), file).not.toContain('prefers-color-scheme');
  }
});

test('the page above the languages has nothing that axe complains of', async ({ page }) => {
  // Its script would lead on from it at once; axe itself needs scripts to be on.
  await page.route('**/assets/index-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(languages.length);
  await expectNoViolation(page);
});

test.describe('a screen 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 568 }, javaScriptEnabled: false });
  test.afterEach(({ problems }) => forgiveUnusedPreloads(problems));

  /** What stands out to the right of the page. */
  const wide = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const out = [...document.body.querySelectorAll('*')].filter(
        (each) => each.getBoundingClientRect().right > clientWidth + 0.5,
      );
      return scrollWidth > clientWidth
        ? [`${scrollWidth} pixels`, ...out.map(({ outerHTML }) => outerHTML.slice(0, 120))]
        : [];
    });

  const above = builtPages.filter((page) => page.language === undefined).map(({ path }) => path);

  for (const [name, pages] of [
    ['above', above] as const,
    ...languages.map((each) => [each, pagesOf(each)] as const),
  ]) {
    test(`${name}: shows every page without scrolling sideways`, async ({ page }) => {
      test.slow();
      expect(pages.length).toBeGreaterThan(0);
      for (const path of pages) {
        await test.step(path, async () => {
          await page.goto(path);
          expect(await page.evaluate(() => document.documentElement.clientWidth)).toBe(320);
          expect(await wide(page)).toEqual([]);
        });
      }
    });
  }

  test.describe('with script', () => {
    test.use({ javaScriptEnabled: true });

    for (const language of languages) {
      test(`${language}: shows a long trail and long findings without scrolling sideways`, async ({
        page,
      }) => {
        const { ui } = textsOf(language);
        const { answers, end } = journeys['bell/badge'];
        await open(page, pathOf(language, end, answers));
        await page.getByRole('navigation').locator('summary').click();
        expect(await wide(page)).toEqual([]);
        await open(page, pathOf(language, 'name/check'));
        await page.getByRole('textbox').fill(`${'a-very-long-name'.repeat(6)}@members.example.edu`);
        await page.getByRole('button', { name: ui.check.address.submit, exact: true }).click();
        await expect(page.getByText(ui.check.address.asTyped)).toBeVisible();
        expect(await wide(page)).toEqual([]);
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
        expect(await wide(page)).toEqual([]);
      });
    }
  });
});
