// The numbering plans of all countries are a separate script, which the phone form loads when the browser is idle.
import type { Page } from 'playwright/test';
import {
  open,
  PHONE_NUMBERING,
  unfold,
  waitUntilHydrated,
  waitUntilIdle,
  waitUntilReloaded,
} from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import {
  asListed,
  asNamed,
  copyButton,
  expectWrong,
  nextStepLink,
  phoneForm,
  saying,
  submitForm,
} from './support/forms.ts';
import { expectPlace, expectTrail, type Given, giveAnswer, pathOf, title } from './support/steps.ts';
import { fill, inOrder, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

/** The buttons that every form with text has. */
const CLEAR_AND_SUBMIT = 2;

const trailHere = [
  ['start', 'new-here'],
  ['bell/badge', 'number'],
] as const satisfies readonly Given[];

const WIDE = '０９０－１２３４－５６７８';

/** The requests for the numbering plans so far. */
function watchNumbering(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (PHONE_NUMBERING.test(request.url())) asked.push(request.url());
  });
  return asked;
}

for (const language of inTurn(languages, 1)) {
  const { validation } = textsOf(language);
  const words = textsOf(language).ui.check.phone;
  const inLanguage = (country: string, callingCode: string) => asListed(country, callingCode, language);
  const path = pathOf(language, 'bell/number', trailHere);

  test(`${language}: the phone form validates Japanese numbers without the plans of other countries`, async ({
    page,
    ignoreProblems,
  }) => {
    // The browser reports the blocked script.
    ignoreProblems(/\/assets\/phone-numbering-/);
    const script = '**/assets/phone-numbering-*.js';
    let refused = 0;
    await page.route(script, (route) => {
      refused += 1;
      return route.abort('connectionrefused');
    });
    // The page is loaded again once by itself.
    await page.goto(path);
    await waitUntilReloaded(page);
    await waitUntilHydrated(page);
    await unfold(page);
    const own = phoneForm(page, language);
    await expect(saying(own)).toHaveText([`${words.notLoaded} ${words.reload}`]);
    expect(refused).toBe(2);
    await expect(title(page, language, 'bell/number')).toBeVisible();
    await expectTrail(page, language, trailHere);
    await expect(own.country).toHaveCount(0);
    const only = own.form.getByRole('textbox', { name: words.country, exact: true });
    await expect(only).toHaveValue(inLanguage('JP', '81'));
    await expect(only).not.toBeEditable();

    await submitForm(own, WIDE);
    await expect(own.form.getByText(validation.phone.mobile, { exact: true })).toBeVisible();
    await expect(own.form).toContainText(inOrder(words.choose, ...asNamed('JP', '81', language)));
    await expect(copyButton(own, language, '9012345678')).toBeVisible();
    await submitForm(own, '06-6850-5111');
    await expect(own.field).toHaveAccessibleDescription(`${words.hint} ${validation.phone.landline}`);
    await expect(nextStepLink(own, language, 'bell/reset')).toBeVisible();
    await submitForm(own, '+39 312 345 6789');
    await expect(own.field).toHaveAccessibleDescription(`${words.hint} ${validation.phone['other-country']}`);
    // There is no button to change the country.
    await expect(own.form.getByRole('button')).toHaveCount(CLEAR_AND_SUBMIT);

    await page.unroute(script);
    await own.form.getByRole('link', { name: words.reload, exact: true }).click();
    await expect(own.country).toHaveValue(inLanguage('JP', '81'));
    await waitUntilIdle(page);
    await expectPlace(page, language, 'bell/number', trailHere);
    await expect(saying(own)).toHaveCount(0);
  });

  test(`${language}: the plans of all countries load when the browser is idle`, async ({ page }) => {
    const asked = watchNumbering(page);
    await page.addInitScript(() => {
      const wait = window.requestIdleCallback.bind(window);
      const waiting: (() => void)[] = [];
      window.requestIdleCallback = (...each) => waiting.push(() => wait(...each));
      const beIdle = () => {
        window.requestIdleCallback = wait;
        for (const each of waiting) each();
      };
      Object.assign(window, { beIdle });
    });
    await page.goto(path);
    await waitUntilHydrated(page);
    await unfold(page);
    const own = phoneForm(page, language);
    await submitForm(own, WIDE);
    await expect(saying(own)).toHaveText([validation.phone.mobile]);
    await submitForm(own, '+39 312 345 6789');
    await expectWrong(own, words.hint, validation.phone['other-country']);
    await expect(own.form.getByRole('button')).toHaveCount(CLEAR_AND_SUBMIT);
    expect(asked, 'while the browser is busy').toEqual([]);

    await page.evaluate(() => (window as unknown as { beIdle: () => void }).beIdle());
    // The typed number stays, and the form now knows its country.
    const country = inLanguage('IT', '39').replace(/ \(.*/, '');
    const change = own.form.getByRole('button', { name: fill(words.switch, { country }), exact: true });
    await expect(change).toBeVisible();
    await expect(own.country).toHaveValue(inLanguage('JP', '81'));
    await expect(own.field).toHaveValue('+39 312 345 6789');
    await expectWrong(own, words.hint, validation.phone['other-country']);
    expect(asked).toHaveLength(1);
  });

  test(`${language}: the plans of all countries load once, and only for a step with a number`, {
    tag: '@all',
  }, async ({ page }) => {
    const asked = watchNumbering(page);
    const trail = [...trailHere, ['bell/number', 'worked']] as const satisfies readonly Given[];
    // A browser that is always idle preloads immediately.
    await page.addInitScript(() => {
      window.requestIdleCallback = (run) =>
        window.setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }));
    });
    await open(page, pathOf(language, 'start'));
    for (const [position, given] of trail.entries()) {
      await expectPlace(page, language, given[0], trail.slice(0, position));
      await waitUntilIdle(page);
      await unfold(page);
      if (given[0] === 'bell/number') await expect(phoneForm(page, language).country).toBeVisible();
      else expect(asked, given[0]).toEqual([]);
      await giveAnswer(page, language, given);
    }
    await expectPlace(page, language, 'bell/ring', trail);
    await page.goBack();
    await expect(title(page, language, 'bell/number')).toBeVisible();
    await unfold(page);
    await expect(phoneForm(page, language).country).toBeVisible();
    expect(asked).toHaveLength(1);
  });
}

test('a browser without requestIdleCallback, such as Safari, also loads the list of countries', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
  await page.goto(pathOf('en', 'bell/number', trailHere));
  await unfold(page);
  await expect(phoneForm(page, 'en').country).toBeVisible();
  expect(await page.evaluate(() => 'requestIdleCallback' in window)).toBe(false);
});
