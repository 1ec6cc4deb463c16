// What has to be chosen and typed on Microsoft's page for a number, and the part of the guide that knows all countries.
import type { Page } from 'playwright/test';
import { hydrated, open, takenOver } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import {
  allowClipboard,
  asListed,
  clipboard,
  copyButton,
  expectRight,
  expectWrong,
  nextStepLink,
  openForms,
  PHONE_NUMBERING,
  phoneForm,
  saying,
  submitForm,
  unfold,
} from './support/forms.ts';
import type { StepId } from './support/steps.ts';
import { answerLink, expectPlace, expectTrail, type Given, pathOf, title } from './support/steps.ts';
import { fill, type GuideTexts, inOrder, languageLink, languages, textsOf } from './support/texts.ts';
import { plural } from './support/UNKNOWN.ts';

const trailHere = [
  ['start', 'new-here'],
  ['bell/badge', 'text'],
  ['bell/badge', 'additional-verification'],
] as const satisfies readonly Given[];

const WIDE = '０９０－１２３４－５６７８';
const DIGITS = '9012345678';

/** Numbers that get no text message, or are none; those of a kind that never does lead on to the app. */
const wrong: readonly (readonly [
  typed: string,
  finding: keyof GuideTexts['validation']['phone'],
  leadsOn?: true,
])[] = [
  ['', 'empty'],
  ['h123456z', 'not-a-number'],
  ['090-1234-567', 'too-short'],
  ['090-1234-56789', 'too-long'],
  ['090-0234-5678', 'impossible'],
  ['06-6850-5111', 'landline', true],
  ['050-1234-5678', 'internet-phone', true],
  ['0120-123-456', 'special-number', true],
];

/** All addresses of the part for all countries that any page has asked for so far. */
function watchNumbering(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (PHONE_NUMBERING.test(request.url())) asked.push(request.url());
  });
  return asked;
}

for (const language of languages) {
  const { ui, validation } = textsOf(language);
  const words = ui.check.phone;
  const inLanguage = (country: string, callingCode: string) => asListed(country, callingCode, language);
  /** What is to be chosen, in the reader's language first. */
  const inEach = (country: string, callingCode: string) =>
    [language, ...languages.filter((each) => each !== language)].map((each) =>
      asListed(country, callingCode, each),
    );
  const path = pathOf(language, 'bell/number', trailHere);

  test.describe(`${language}: the number`, () => {
    test.beforeEach(async ({ page }) => {
      await openForms(page, path);
      await expect(phoneForm(page, language).country).toHaveValue(inLanguage('JP', '81'));
    });

    test('in full width: what to choose, what to type, and a button that copies just that', async ({
      page,
    }) => {
      await allowClipboard(page);
      await page.evaluate(() => navigator.clipboard.writeText('from before'));
      const own = phoneForm(page, language);
      await expect(own.field).toHaveAccessibleDescription(words.hint);
      await expect(own.field).not.toHaveAttribute('name', /./);
      await own.field.pressSequentially(WIDE);
      // They are there before they speak: one for the list, one for the number.
      await expect(own.form.getByRole('status')).toHaveText(['', '']);
      await expect(own.form.getByRole('button')).toHaveCount(1);
      await own.field.press('Enter');

      await expectRight(own, words.hint, validation.phone.mobile);
      await expect(own.field).toHaveValue(WIDE);
      await expect(own.form).toContainText(inOrder(ui.check.typed, WIDE));
      await expect(own.form).toContainText(inOrder(words.choose, ...inEach('JP', '81')));
      for (const each of languages) {
        const chosen = own.form.getByText(asListed('JP', '81', each), { exact: true });
        await expect(chosen).toHaveAttribute('lang', each);
      }
      await expect(own.form).toContainText(inOrder(words.enter, DIGITS));
      await expect(own.form.getByText(validation.phone.zeroDropped, { exact: true })).toBeVisible();
      await expect(own.form.getByRole('link')).toHaveCount(0);
      await expect(page).toHaveURL(path);

      expect(await clipboard(page), 'nothing is copied unasked').toBe('from before');
      await expect(own.form.getByRole('status')).toHaveText(['', validation.phone.mobile, '']);
      await copyButton(own, language, DIGITS).click();
      await expect(saying(own)).toHaveText([validation.phone.mobile, ui.check.copied]);
      expect(await clipboard(page)).toBe(DIGITS);

      // Without a 0 in front there is nothing to say of it; and the copy of before is no longer spoken of.
      await submitForm(own, '+81 90-1234-5678');
      await expectRight(own, words.hint, validation.phone.mobile);
      await expect(copyButton(own, language, DIGITS)).toBeVisible();
      await expect(own.form.getByText(validation.phone.zeroDropped, { exact: true })).toHaveCount(0);
    });

    test('that is none or gets no text messages: what is wrong, and the way on to the app', async ({
      page,
    }) => {
      const own = phoneForm(page, language);
      const app: StepId = 'bell/badge';
      const trail = [...trailHere, ['bell/number', 'no-texts']] as const satisfies readonly Given[];
      for (const [typed, finding, leadsOn] of wrong) {
        await test.step(`${finding}: ${typed}`, async () => {
          // First a right one, of which nothing may be left.
          await submitForm(own, '080-9876-5432');
          await expect(copyButton(own, language, '8098765432')).toBeVisible();
          await submitForm(own, typed);
          await expectWrong(own, words.hint, validation.phone[finding]);
          await expect(own.field).toHaveValue(typed);
          await expect(own.form).not.toContainText(words.choose);
          await expect(own.form).not.toContainText('8098765432');
          await expect(own.form.getByRole('button')).toHaveCount(1);
          await expect(own.form.getByRole('link')).toHaveCount(leadsOn ? 1 : 0);
          if (leadsOn) {
            await expect(nextStepLink(own, language, app)).toHaveAttribute(
              'href',
              pathOf(language, app, trail),
            );
          }
        });
      }
      await nextStepLink(own, language, app).click();
      await expectPlace(page, language, app, trail);
    });

    test('of another country: one press changes the country and judges it anew', async ({ page }) => {
      const own = phoneForm(page, language);
      const change = (country: string) =>
        own.form.getByRole('button', { name: fill(words.switch, { country }), exact: true });
      const { phone: said } = validation;

      const steps = [
        { typed: '+39 312 345 6789', country: 'IT', callingCode: '39', enter: '3123456789' },
        { typed: '+229 01 95 12 34 56', country: 'BJ', callingCode: '229', enter: '0195123456' },
        { typed: '090-1234-5678', country: 'JP', callingCode: '81', enter: '9012345678' },
      ] as const;
      for (const { typed, country, callingCode, enter } of steps) {
        await test.step(typed, async () => {
          const listed = inLanguage(country, callingCode);
          await submitForm(own, typed);
          await expectWrong(own, words.hint, said['other-country']);
          await expect(own.form.getByRole('link')).toHaveCount(0);
          await expect(own.country).not.toHaveValue(listed);
          await change(listed.replace(/ \(.*/, '')).click();
          await expectRight(own, words.hint, said.mobile);
          await expect(own.country).toHaveValue(listed);
          await expect(own.field).toHaveValue(typed);
          await expect(own.field).toBeFocused();
          await expect(own.form).toContainText(inOrder(words.choose, ...inEach(country, callingCode)));
          await expect(own.form).toContainText(inOrder(words.enter, enter));
          await expect(copyButton(own, language, enter)).toBeVisible();
          const kept = enter.startsWith('0');
          const dropped = typed.startsWith('0');
          await expect(own.form.getByText(said.zeroKept, { exact: true })).toHaveCount(kept ? 1 : 0);
          await expect(own.form.getByText(said.zeroDropped, { exact: true })).toHaveCount(dropped ? 1 : 0);
        });
      }
    });

    test('has a list of countries, for the keyboard alone and for the mouse', async ({ page }) => {
      const own = phoneForm(page, language);
      const list = own.form.getByRole('listbox', { name: words.country, exact: true });
      const options = list.getByRole('option');
      const option = (country: string, callingCode: string) =>
        list.getByRole('option', { name: inLanguage(country, callingCode), exact: true });
      const counted = (count: number) => plural(words, 'found', language, count);
      const [japan, italy, france] = [inLanguage('JP', '81'), inLanguage('IT', '39'), inLanguage('FR', '33')];
      await own.field.fill('312 345 6789');

      await test.step('by keyboard', async () => {
        await own.field.press('Shift+Tab');
        await expect(own.country).toBeFocused();
        await expect(own.country).toHaveAccessibleDescription(words.countryHint);
        await expect(options).toHaveCount(0);
        // What stood there is selected, so that typing takes its place; and digits are no answers of the step.
        await page.keyboard.type('39');
        await expect(own.country).toHaveValue('39');
        await expect(option('IT', '39')).toBeVisible();
        await expect(saying(own)).toHaveText([counted(await options.count())]);
        await page.keyboard.press('Escape');
        await expect(options).toHaveCount(0);
        await expect(own.country).toHaveValue(japan);

        await page.keyboard.press('ArrowDown');
        await expect(options.first()).toHaveText(japan);
        expect(await options.count()).toBeGreaterThan(200);
        await expect(saying(own)).toHaveText([counted(await options.count())]);
        const active = own.form.locator('[data-active="true"]');
        const second = await options.nth(1).textContent();
        await page.keyboard.press('ArrowDown');
        await expect(active).toHaveText(second ?? '');
        const id = await active.getAttribute('id');
        await expect(own.country).toHaveAttribute('aria-activedescendant', id ?? '');
        await page.keyboard.press('End');
        await expect(active).toHaveText((await options.last().textContent()) ?? '');
        await expect(active).toBeInViewport();

        // What is not in the list is said, and gives way to the country when the field is left.
        await own.country.fill('nowhere at all');
        await expect(own.form.getByText(words.noCountry, { exact: true })).toBeVisible();
        await page.keyboard.press('Tab');
        await expect(own.field).toBeFocused();
        await expect(own.country).toHaveValue(japan);
        await expect(own.form.getByText(words.noCountry, { exact: true })).toHaveCount(0);

        await page.keyboard.press('Shift+Tab');
        await page.keyboard.type(language === 'ja' ? 'いた' : 'ital');
        await expect(active).toHaveText(italy);
        await page.keyboard.press('Enter');
        await expect(own.country).toHaveValue(italy);
        await expect(options).toHaveCount(0);
        // Choosing is not asking.
        await expect(saying(own)).toHaveCount(0);
        await expect(own.form).not.toContainText(words.choose);
        await expect(own.field).toHaveValue('312 345 6789');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expectRight(own, words.hint, validation.phone.mobile);
        await expect(own.form).toContainText(inOrder(words.choose, italy));
      });

      await test.step('by mouse, and by the names of every language', async () => {
        const searches = [
          ...languages.map((each) => asListed('FR', '33', each).slice(0, 4).trim()),
          '+33',
          '３３',
          'fr',
        ];
        for (const search of searches) {
          await own.country.fill(search);
          await expect(option('FR', '33'), search).toBeVisible();
        }
        await expect(option('IT', '39')).toHaveCount(0);
        await option('FR', '33').click();
        await expect(own.country).toHaveValue(france);
        await expect(options).toHaveCount(0);

        await own.country.click();
        expect(await options.count()).toBeGreaterThan(200);
        await option('JP', '81').click();
        await expect(own.country).toHaveValue(japan);
        await own.country.click();
        await page.getByRole('heading', { level: 1 }).click();
        await expect(options).toHaveCount(0);
        await expect(own.country).toHaveValue(japan);
        await expect(own.field).toHaveValue('312 345 6789');
      });
      await expectPlace(page, language, 'bell/number', trailHere);
    });

    test('and the country stay what they are in another language', async ({ page }) => {
      for (const other of languages.filter((each) => each !== language)) {
        const own = phoneForm(page, language);
        await own.country.fill('39');
        await own.form.getByRole('option', { name: inLanguage('IT', '39'), exact: true }).click();
        await submitForm(own, '06 1234 5678');
        await expectWrong(own, words.hint, validation.phone.landline);
        await languageLink(page, other).click();
        await expect(title(page, other, 'bell/number')).toBeVisible();
        const there = phoneForm(page, other);
        await expect(there.field).toHaveValue('06 1234 5678');
        await expect(there.form).toContainText(textsOf(other).validation.phone.landline);
        await expect(there.country).toHaveValue(asListed('IT', '39', other));
        await there.field.fill('312 345 6789');
        await there.submit.click();
        await expect(there.form).toContainText(
          inOrder(textsOf(other).ui.check.phone.choose, asListed('IT', '39', other)),
        );
      }
    });
  });

  test(`${language}: where the browser does not copy, the number is selected to be copied`, async ({
    page,
    problems,
  }) => {
    const own = phoneForm(page, language);
    const expectSelected = async () => {
      await submitForm(own, WIDE);
      await copyButton(own, language, DIGITS).click();
      await expect(saying(own)).toHaveText([validation.phone.mobile, ui.check.notCopied]);
      expect(await page.evaluate(() => String(getSelection()))).toBe(DIGITS);
    };

    await test.step('it is forbidden', async () => {
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'permissions-policy': 'clipboard-write=()' };
        await route.fulfill({ response, headers });
      });
      await openForms(page, path);
      await expectSelected();
      await allowClipboard(page);
      await page.keyboard.press('ControlOrMeta+c');
      expect(await clipboard(page)).toBe(DIGITS);
      await page.unroute(`**${path}`);
      // Chromium says that it forbade what it was told to forbid.
      expect(problems).toEqual([
        expect.stringMatching(/^console error: .*The Clipboard API has been blocked/),
      ]);
      problems.length = 0;
    });

    await test.step('it knows no clipboard, as on a page without https', async () => {
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
      );
      await openForms(page, path);
      await expectSelected();
    });
  });

  test(`${language}: where the part for all countries does not come, Japanese numbers are judged all the same`, async ({
    page,
    problems,
  }) => {
    const script = '**/assets/phone-numbering-*.js';
    let refused = 0;
    await page.route(script, (route) => {
      refused += 1;
      return route.abort('connectionrefused');
    });
    await openForms(page, path);
    const own = phoneForm(page, language);
    await expect(saying(own)).toHaveText([`${words.notLoaded} ${words.reload}`]);
    expect(refused).toBe(1);
    await expect(title(page, language, 'bell/number')).toBeVisible();
    await expectTrail(page, language, trailHere);
    await expect(own.country).toHaveCount(0);
    const only = own.form.getByRole('textbox', { name: words.country, exact: true });
    await expect(only).toHaveValue(inLanguage('JP', '81'));
    await expect(only).not.toBeEditable();

    await submitForm(own, WIDE);
    await expect(own.form.getByText(validation.phone.mobile, { exact: true })).toBeVisible();
    await expect(own.form).toContainText(inOrder(words.choose, ...inEach('JP', '81')));
    await expect(copyButton(own, language, DIGITS)).toBeVisible();
    await submitForm(own, '06-6850-5111');
    await expect(own.field).toHaveAccessibleDescription(`${words.hint} ${validation.phone.landline}`);
    await expect(nextStepLink(own, language, 'bell/badge')).toBeVisible();
    await submitForm(own, '+39 312 345 6789');
    await expect(own.field).toHaveAccessibleDescription(`${words.hint} ${validation.phone['other-country']}`);
    // There is no country to change to.
    await expect(own.form.getByRole('button')).toHaveCount(1);

    // What was refused is all that may have been complained of.
    const isOfNumbering = (problem: string) => problem.includes('/assets/phone-numbering-');
    expect(problems.filter((problem) => !isOfNumbering(problem))).toEqual([]);
    await page.unroute(script);
    await own.form.getByRole('link', { name: words.reload, exact: true }).click();
    await expect(own.country).toHaveValue(inLanguage('JP', '81'));
    await takenOver(page);
    await expectPlace(page, language, 'bell/number', trailHere);
    await expect(saying(own)).toHaveCount(0);
    problems.splice(0, problems.length, ...problems.filter((problem) => !isOfNumbering(problem)));
  });

  test(`${language}: the part for all countries is fetched when the browser has nothing else to do`, async ({
    page,
  }) => {
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
    await hydrated(page);
    await unfold(page);
    const own = phoneForm(page, language);
    await submitForm(own, WIDE);
    await expect(saying(own)).toHaveText([validation.phone.mobile]);
    await submitForm(own, '+39 312 345 6789');
    await expectWrong(own, words.hint, validation.phone['other-country']);
    await expect(own.form.getByRole('button')).toHaveCount(1);
    expect(asked, 'while the browser is busy').toEqual([]);

    await page.evaluate(() => (window as unknown as { beIdle: () => void }).beIdle());
    // What was typed stays, and what only the plans of all countries tell is told now.
    const country = inLanguage('IT', '39').replace(/ \(.*/, '');
    const change = own.form.getByRole('button', { name: fill(words.switch, { country }), exact: true });
    await expect(change).toBeVisible();
    await expect(own.country).toHaveValue(inLanguage('JP', '81'));
    await expect(own.field).toHaveValue('+39 312 345 6789');
    await expectWrong(own, words.hint, validation.phone['other-country']);
    expect(asked).toHaveLength(1);
  });

  test(`${language}: the part for all countries is fetched once, and not before a number is asked for`, async ({
    page,
  }) => {
    const asked = watchNumbering(page);
    const trail = [
      ['start', 'new-here'],
      ['bell/badge', 'text'],
      ['bell/badge', 'more-information'],
      ['sms-setup/more-information', 'worked'],
      ['bell/number', 'worked'],
    ] as const satisfies readonly Given[];
    // A browser that is idle whenever it is asked: what would be fetched then is fetched at once.
    await page.addInitScript(() => {
      window.requestIdleCallback = (run) =>
        window.setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }));
    });
    await open(page, pathOf(language, 'start'));
    for (const [position, given] of trail.entries()) {
      await expectPlace(page, language, given[0], trail.slice(0, position));
      await takenOver(page);
      await unfold(page);
      if (given[0] === 'bell/number') await expect(phoneForm(page, language).country).toBeVisible();
      else expect(asked, given[0]).toEqual([]);
      await answerLink(page, language, given).click();
    }
    await expectPlace(page, language, 'bell/ring', trail);
    await page.goBack();
    await expect(title(page, language, 'bell/number')).toBeVisible();
    await unfold(page);
    await expect(phoneForm(page, language).country).toBeVisible();
    expect(asked).toHaveLength(1);
  });
}

test('a browser that cannot say when it is idle, such as Safari, gets the list all the same', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
  await page.goto(pathOf('en', 'bell/number', trailHere));
  await unfold(page);
  await expect(phoneForm(page, 'en').country).toBeVisible();
  expect(await page.evaluate(() => 'requestIdleCallback' in window)).toBe(false);
});
