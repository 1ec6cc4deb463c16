// A step is shared as a link with or without the answers, by the share sheet, as a QR code and on paper.
import type { Page } from 'playwright/test';
import { open, openLosing } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { addressForm, allowClipboard, clipboard, openForms, phoneForm, submitForm } from './support/forms.ts';
import { openSharing, scan } from './support/sharing.ts';
import { type Given, pathOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const QR_ENCODER = /\/assets\/qr-encoder-[\w-]+\.js$/;

const toCheck = [
  ['start', 'at-name'],
  ['name', 'member'],
  ['name/which-sign', 'not-sure'],
] as const satisfies readonly Given[];
const toNumber = journeys.number.answers.slice(0, 2);

/** Returns the arguments of the page's calls. */
const called = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'called') as unknown);

for (const language of inTurn(languages, 0)) {
  const { share, check: words } = textsOf(language).ui;

  test(`${language}: the link of a step has all answers or none, and nothing typed`, async ({
    page,
    baseURL,
  }) => {
    await allowClipboard(page);
    await open(page, pathOf(language, 'name/check', toCheck));
    await submitForm(addressForm(page, language), 'zq7sentinel@example.com');
    const own = await openSharing(page, language);
    await expect(own.withoutAnswers).toBeChecked();
    const expectLink = async (link: string) => {
      await expect(own.link).toHaveText(link);
      await expect(own.said, 'another link is not copied yet').toHaveCount(0);
      await own.copy.click();
      await expect(own.said).toHaveText([words.copied]);
      expect(await clipboard(page)).toBe(link);
      expect(await scan(own.qr)).toBe(link);
    };
    const alone = `${baseURL}${pathOf(language, 'name/check')}`;
    await expectLink(alone);
    await own.withAnswers.check();
    await expectLink(`${baseURL}${pathOf(language, 'name/check', toCheck)}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await own.withoutAnswers.check();
    await expectLink(alone);
    await expect(page).toHaveURL(pathOf(language, 'name/check', toCheck));
  });

  test(`${language}: a step without answers has one link, which leads to it`, async ({ page }) => {
    await open(page, pathOf(language, 'browser'));
    const own = await openSharing(page, language);
    await expect(own.section.getByRole('radio')).toHaveCount(0);
    const link = await scan(own.qr);
    await expect(own.link).toHaveText(link);
    const another = await page.context().newPage();
    await another.goto(link);
    await expect(title(another, language, 'browser')).toBeVisible();
  });

  test(`${language}: the share sheet receives the link, and the reader may cancel it or it may fail`, {
    tag: '@all',
  }, async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const called: unknown[] = [];
      Object.assign(window, { called });
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async (data: unknown) => {
          called.push(data);
          const failure: unknown = Reflect.get(window, 'failure');
          if (typeof failure === 'string') throw new DOMException('It did not.', failure);
        },
      });
    });
    const press = async (failure?: string) => {
      await page.evaluate((name) => Object.assign(window, { failure: name }), failure);
      await own.sheet.click();
    };
    await openForms(page, pathOf(language, 'bell/number', toNumber));
    await submitForm(phoneForm(page, language), '090-8317-2946');
    const own = await openSharing(page, language);
    await press('NotAllowedError');
    await expect(own.said).toHaveText([share.noSheet]);
    await press('AbortError');
    await expect(own.said).toHaveCount(0);
    await own.withAnswers.check();
    await press();
    await expect(own.said).toHaveCount(0);
    const alone = { title: await page.title(), url: baseURL + pathOf(language, 'bell/number') };
    const answered = {
      ...alone,
      url: baseURL + pathOf(language, 'bell/number', toNumber),
    };
    expect(await called(page)).toEqual([alone, alone, answered]);
  });

  test(`${language}: the link is selected if there is no share sheet and no clipboard`, {
    tag: '@all',
  }, async ({ page, baseURL }) => {
    await allowClipboard(page);
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    await open(page, pathOf(language, 'name/check', toCheck));
    const own = await openSharing(page, language);
    await expect(own.copy).toBeVisible();
    await expect(own.sheet).toHaveCount(0);
    await own.withAnswers.check();
    await own.copy.click();
    await expect(own.said).toHaveText([words.notCopied]);
    const link = `${baseURL}${pathOf(language, 'name/check', toCheck)}`;
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
    // The sentence asks the reader to copy it.
    await page.keyboard.press('ControlOrMeta+C');
    expect(await clipboard(page)).toBe(link);
  });

  test(`${language}: a QR code that fails to load says so, and the rest works`, { tag: '@all' }, async ({
    page,
    ignoreProblems,
  }) => {
    ignoreProblems(/\/assets\/qr-encoder-/);
    await allowClipboard(page);
    await page.route(QR_ENCODER, (route) => route.abort('connectionrefused'));
    await openLosing(page, pathOf(language, 'name/check', toCheck));
    const own = await openSharing(page, language);
    await expect(own.section.getByText(share.noQr, { exact: true })).toBeVisible();
    await expect(own.qr).toHaveCount(0);
    await own.copy.click();
    await expect(own.said).toHaveText([words.copied]);
    expect(await clipboard(page)).toBe(await own.link.textContent());
  });

  test(`${language}: paper has the address and the QR code, and no button`, { tag: '@all' }, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      window.print = () => void Object.assign(window, { called: 'print' });
    });
    await open(page, pathOf(language, 'name/check', toCheck));
    const foot = page.getByText(`${baseURL}${pathOf(language, 'name/check')}`, { exact: true }).last();
    await expect(foot).toBeHidden();
    const own = await openSharing(page, language);
    await own.print.click();
    expect(await called(page)).toBe('print');
    await expect(own.qr).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(foot).toBeVisible();
    // Paper has a QR code of its own, tested in print.spec.ts.
    for (const pressed of [own.copy, own.print, own.withAnswers, own.qr]) await expect(pressed).toBeHidden();
  });
}
