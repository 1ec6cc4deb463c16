// axe's judgement of every page, in light and dark on a phone; and no page is wider than the narrowest screen.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { addressForm, check, copyButton, messageForm, phoneForm, saying } from './forms.ts';
import {
  builtPages,
  forgiveUnusedPreloads,
  languages,
  open,
  pagesOf,
  pathOf,
  textsOf,
  title,
} from './guide.ts';
import { ways } from './ways.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolation(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    // Of what passes only the rules are listed, not each element: that is faster.
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    // The pages have no frames, so axe needs no page of its own to put its findings together.
    .setLegacyMode()
    .analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(told).toEqual([]);
  expect(passes.length, 'the judge has judged something').toBeGreaterThan(10);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    for (const language of languages) {
      test(`${language}: no page has anything that axe complains of`, async ({ page }) => {
        test.setTimeout(180_000);
        for (const path of pagesOf(language)) {
          await test.step(path, async () => {
            await page.goto(path);
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
        await open(page, pathOf(language, 'address/check', [['address/which-message', 'not-sure']]));
        const button = page.getByRole('button', { name: ui.check.address.submit, exact: true });
        await button.click();
        await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
        await expectNoViolation(page);
        await page.getByRole('textbox').fill('ｕ１２３４５６ａ＠ｅｃｓ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ');
        await button.click();
        await expect(page.getByText(ui.check.address.corrected)).toBeVisible();
        await expectNoViolation(page);

        const { answers, end } = ways.address;
        await open(page, pathOf(language, end, answers));
        await expect(title(page, language, end)).toBeVisible();
        await expectNoViolation(page);
        await page.locator('summary').click();
        await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(answers.length);
        await expectNoViolation(page);

        await open(page, pathOf(language, 'address', answers));
        await expect(page.getByText(ui.step.before, { exact: true })).toBeVisible();
        await expectNoViolation(page);

        await open(page, `/${language}/address?trail=address:nonsense`);
        await expectNoViolation(page);
      });

      test(`${language}: nor have the checks with their findings, nor the list of countries`, async ({
        page,
      }) => {
        test.slow();
        const [address, phone] = [addressForm(page, language), phoneForm(page, language)];
        const message = messageForm(page, language);
        await open(page, `/${language}/checks`);
        await check(address, 'u123456a');
        await check(phone, '０９０－１２３４－５６７８');
        await copyButton(phone, language, '9012345678').click();
        await expect(saying(phone)).toHaveCount(2);
        await message.field.fill('password account reset');
        await expect(message.found).not.toHaveCount(0);
        await expectNoViolation(page);

        await check(address, ` u123456a@ecs.osaka-u.ac.jp`);
        await check(phone, '+39 312 345 6789');
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
}

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

  test('shows every page without scrolling sideways', async ({ page }) => {
    test.slow();
    for (const { path } of builtPages) {
      await test.step(path, async () => {
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.clientWidth)).toBe(320);
        expect(await wide(page)).toEqual([]);
      });
    }
  });

  test.describe('with script', () => {
    test.use({ javaScriptEnabled: true });

    for (const language of languages) {
      test(`${language}: shows a long trail and long findings without scrolling sideways`, async ({
        page,
      }) => {
        const { ui } = textsOf(language);
        const { answers, end } = ways['sms-setup'];
        await open(page, pathOf(language, end, answers));
        await page.locator('summary').click();
        expect(await wide(page)).toEqual([]);
        await open(page, pathOf(language, 'address/check'));
        await page.getByRole('textbox').fill(`${'a-very-long-name'.repeat(6)}@ecs.osaka-u.ac.jp`);
        await page.getByRole('button', { name: ui.check.address.submit, exact: true }).click();
        await expect(page.getByText(ui.check.address.asTyped)).toBeVisible();
        expect(await wide(page)).toEqual([]);
        await open(page, `/${language}/checks`);
        await check(addressForm(page, language), 'a-very-long-name'.repeat(12));
        const phone = phoneForm(page, language);
        await check(phone, ` 09012345678 ${'-'.repeat(80)}`);
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
