// axe checks what a reader opens and types, in light and dark. `content/opened-pages.spec.ts` checks every page of the
// real guide as it opens.
import { readdirSync } from 'node:fs';
import { expectNoViolation } from './support/axe.ts';
import { open, stayAboveLanguages } from './support/browser.ts';
import { INVENTED_SITE } from './support/built-pages.ts';
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
import { inTurn } from './support/turns.ts';

test.describe('on a phone, in light and dark', () => {
  test.use({ colorScheme: 'light', viewport: { width: 390, height: 844 } });

  for (const language of inTurn(languages, 0)) {
    test(`${language}: axe finds no violations in the findings of a form at a step`, { tag: '@all' }, async ({
      page,
    }) => {
      const { ui } = textsOf(language);
      await open(page, pathOf(language, 'name/check', [['name/which-sign', 'not-sure']]));
      const { field, submit } = addressForm(page, language);
      await submit.click();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expectNoViolation(page);
      await field.fill('ｈ１２３４５６ｚ＠ｍｅｍｂｅｒｓ．ｅｘａｍｐｌｅ．ｅｄｕ');
      await submit.click();
      await expect(page.getByText(ui.check.address.corrected, { exact: true })).toBeVisible();
      await expectNoViolation(page);
    });

    test(`${language}: axe finds no violations in the links to a page, unfolded`, { tag: '@all' }, async ({
      page,
    }) => {
      await open(page, `/${language}/links`);
      const fold = page.locator('main details').first();
      await fold.locator('summary').click();
      await expect(fold.getByRole('img')).toHaveCount(languages.length + 1);
      await expectNoViolation(page);
    });

    test(`${language}: axe finds no violations in a long trail, folded and unfolded`, {
      tag: '@all',
    }, async ({ page }) => {
      const { answers, end } = journeys.name;
      await open(page, pathOf(language, end, answers));
      await expect(title(page, language, end)).toBeVisible();
      await expectNoViolation(page);
      await page.getByRole('navigation').locator('summary').click();
      await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(answers.length);
      await expectNoViolation(page);
    });

    test(`${language}: axe finds no violations in an earlier answer and one that no longer fits`, {
      tag: '@all',
    }, async ({ page }) => {
      const { ui } = textsOf(language);
      await open(page, pathOf(language, 'name', journeys.name.answers));
      await expect(page.getByText(ui.step.before, { exact: true })).toBeVisible();
      await expectNoViolation(page);
      await open(page, `/${language}/name?trail=name:nonsense`);
      await expectNoViolation(page);
    });

    test(`${language}: axe finds no violations in the checks with their findings and the list of countries`, {
      tag: '@all',
    }, async ({ page }) => {
      const [address, phone] = [addressForm(page, language), phoneForm(page, language)];
      const message = messageForm(page, language);
      await openForms(page, `/${language}/checks`);
      await submitForm(address, 'h123456z');
      await submitForm(phone, '０９０－１２３４－５６７８');
      await copyButton(phone, language, '9012345678').click();
      await expect(saying(phone)).toHaveCount(2);
      await message.field.fill('The lock is shut for a while, AADSTS50126');
      await expect(message.found).toHaveCount(2);
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

test.describe('at the desk', () => {
  // So high that nothing is scrolled out of its pane.
  test.use({ viewport: { width: 1280, height: 4000 } });

  for (const language of inTurn(languages, 0)) {
    test(`${language}: axe finds no violations in the panels, the quick jump and the keys`, {
      tag: '@all',
    }, async ({ page }) => {
      await openDesk(page, language, 'name/which-sign');
      await page.keyboard.press('1');
      await expect(title(page, language, 'name/spelling')).toBeVisible();
      for (const key of ['s', 'l', 'm', 'x', 'u', 't']) await page.keyboard.press(key);
      await expect(page.getByRole('img', { name: textsOf(language).ui.share.qr })).toBeVisible();
      await expectNoViolation(page);
      await page.keyboard.press('/');
      await page.keyboard.type('a2k');
      await expect(jumps(page)).not.toHaveCount(0);
      await expectNoViolation(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolation(page);
    });

    test(`${language}: axe finds no violations in a step with a drawing, and in the desk on a phone`, {
      tag: '@all',
    }, async ({ page }) => {
      await openDesk(page, language, 'bell/badge');
      await expectNoViolation(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await openDesk(page, language, 'name/check');
      await expectNoViolation(page);
    });
  }
});

test('light and dark differ only in colours: no other CSS rule and no script asks for the colour scheme', async ({
  page,
  request,
}) => {
  // `expectNoViolation` runs all rules in light only, so it would miss content that exists only in dark.
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
  // What Lightning CSS makes of `light-dark()` for older browsers: variables that switch colours only.
  const ofColours = /^:root \{ (?:--\w+: ?(?:initial)?; )+\}$/;
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => !ofColours.test(rule))).toEqual([]);
  for (const file of readdirSync(`${INVENTED_SITE}/assets`).filter((name) => name.endsWith('.js'))) {
    expect(await (await request.get(`/assets/${file}`)).text(), file).not.toContain('prefers-color-scheme');
  }
});

test('axe finds no violations on the pages above the languages', async ({ page }) => {
  // Their script would redirect immediately; axe itself needs scripts enabled.
  await stayAboveLanguages(page);
  for (const path of ['/', '/A4R', '/desk/name']) {
    await page.goto(path);
    const links = page.getByRole('main').getByRole('link');
    await expect(links).toHaveCount(languages.length);
    for (const link of await links.all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    // These pages have the browser's own colours. axe takes the canvas for white unless a style says what it is.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { background: Canvas }');
      document.adoptedStyleSheets = [sheet];
    });
    await expectNoViolation(page);
  }
});
