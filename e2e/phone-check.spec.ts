// The phone form says which country to choose and what to type for a number.
import { expect, test } from './support/fixtures.ts';
import {
  allowClipboard,
  asListed,
  asNamed,
  clipboard,
  copyButton,
  expectRight,
  expectWrong,
  nextStepLink,
  openForms,
  phoneForm,
  saying,
  submitForm,
} from './support/forms.ts';
import type { StepId } from './support/steps.ts';
import { expectPlace, type Given, pathOf, title } from './support/steps.ts';
import {
  fill,
  type GuideTexts,
  i18nOf,
  inOrder,
  languageLink,
  languages,
  spokenDigits,
  textsOf,
} from './support/texts.ts';
import { inTurn } from './support/turns.ts';

/** The buttons that every form with text has. */
const CLEAR_AND_SUBMIT = 2;

const trailHere = [
  ['start', 'new-here'],
  ['bell/badge', 'number'],
] as const satisfies readonly Given[];

const WIDE = '０９０－１２３４－５６７８';
const DIGITS = '9012345678';

/** The answer of the step that a finding chooses, and where it leads. */
type NextStepLink = readonly [answer: 'number-refused' | 'no-texts', to: StepId];
const REFUSED: NextStepLink = ['number-refused', 'bell/number-again'];
const NO_TEXTS: NextStepLink = ['no-texts', 'bell/reset'];

/** Texts that are not a number, or a number that gets no text messages. */
const wrong: readonly (readonly [
  typed: string,
  finding: keyof GuideTexts['validation']['phone'],
  next?: NextStepLink,
])[] = [
  ['', 'empty'],
  ['h123456z', 'not-a-number'],
  ['0120-123-456', 'special-number'],
  ['090-1234-567', 'too-short', REFUSED],
  ['090-1234-56789', 'too-long', REFUSED],
  ['090-0234-5678', 'impossible', REFUSED],
  ['050-1234-5678', 'internet-phone', NO_TEXTS],
  ['06-6850-5111', 'landline', NO_TEXTS],
];

for (const language of inTurn(languages, 1)) {
  const { ui, validation } = textsOf(language);
  const words = ui.check.phone;
  const inLanguage = (country: string, callingCode: string) => asListed(country, callingCode, language);
  const path = pathOf(language, 'bell/number', trailHere);

  test.describe(`${language}: the phone form`, () => {
    test.beforeEach(async ({ page }) => {
      await openForms(page, path);
      await expect(phoneForm(page, language).country).toHaveValue(inLanguage('JP', '81'));
    });

    test('says what to choose and what to type, and copies only that', async ({ page }) => {
      await allowClipboard(page);
      await page.evaluate(() => navigator.clipboard.writeText('from before'));
      const own = phoneForm(page, language);
      await expect(own.field).toHaveAccessibleDescription(words.hint);
      await expect(own.field).not.toHaveAttribute('name', /./);
      await own.field.pressSequentially(WIDE);
      // The live regions exist before they have words: one for the list, one for the number.
      await expect(own.form.getByRole('status')).toHaveText(['', '']);
      await expect(own.form.getByRole('button')).toHaveCount(CLEAR_AND_SUBMIT);
      await own.field.press('Enter');

      await expectRight(own, words.hint, validation.phone.mobile);
      await expect(own.field).toHaveValue(WIDE);
      await expect(own.form).toContainText(inOrder(ui.check.typed, WIDE));
      await expect(own.form).toContainText(inOrder(words.choose, ...asNamed('JP', '81', language)));
      for (const each of languages) {
        const chosen = own.form.getByText(asListed('JP', '81', each), { exact: true });
        await expect(chosen).toHaveAttribute('lang', each);
      }
      await expect(own.form).toContainText(inOrder(words.enter, spokenDigits(language, DIGITS), DIGITS));
      await expect(own.form.getByRole('term')).toHaveText([ui.check.typed, words.choose, words.enter]);
      await expect(own.form.getByRole('definition')).toHaveCount(3);
      await expect(own.form.getByText(validation.phone.zeroDropped, { exact: true })).toBeVisible();
      await expect(own.form.getByRole('link')).toHaveCount(0);
      await expect(page).toHaveURL(path);

      expect(await clipboard(page), 'nothing is copied before the button is pressed').toBe('from before');
      await expect(own.form.getByRole('status')).toHaveText(['', validation.phone.mobile, '']);
      await copyButton(own, language, DIGITS).click();
      await expect(saying(own)).toHaveText([validation.phone.mobile, ui.check.copied]);
      expect(await clipboard(page)).toBe(DIGITS);

      // This number had no 0 to drop, and the message about the earlier copy is gone.
      await submitForm(own, '+81 90-1234-5678');
      await expectRight(own, words.hint, validation.phone.mobile);
      await expect(copyButton(own, language, DIGITS)).toBeVisible();
      await expect(own.form.getByText(validation.phone.zeroDropped, { exact: true })).toHaveCount(0);
    });

    test('says what is wrong with a number, and links to the next step', async ({ page }) => {
      const own = phoneForm(page, language);
      for (const [typed, finding, next] of wrong) {
        await test.step(`${finding}: ${typed}`, async () => {
          // Submit a right number first: all of its result must disappear.
          await submitForm(own, '080-9876-5432');
          await expect(copyButton(own, language, '8098765432')).toBeVisible();
          await submitForm(own, typed);
          await expectWrong(own, words.hint, validation.phone[finding]);
          await expect(own.field).toHaveValue(typed);
          await expect(own.form).not.toContainText(words.choose);
          await expect(own.form).not.toContainText('8098765432');
          await expect(own.form.getByRole('button')).toHaveCount(typed === '' ? 1 : CLEAR_AND_SUBMIT);
          await expect(own.form.getByRole('link')).toHaveCount(next === undefined ? 0 : 1);
          if (next === undefined) return;
          const given = ['bell/number', next[0]] as const satisfies Given;
          const there = pathOf(language, next[1], [...trailHere, given]);
          await expect(nextStepLink(own, language, next[1])).toHaveAttribute('href', there);
        });
      }
      await nextStepLink(own, language, 'bell/reset').click();
      await expectPlace(page, language, 'bell/reset', [...trailHere, ['bell/number', 'no-texts']]);
    });

    test('offers to change the country of a foreign number, and validates it again', { tag: '@all' }, async ({
      page,
    }) => {
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
          await expect(own.form).toContainText(
            inOrder(words.choose, ...asNamed(country, callingCode, language)),
          );
          await expect(own.form).toContainText(inOrder(words.enter, spokenDigits(language, enter), enter));
          await expect(copyButton(own, language, enter)).toBeVisible();
          const kept = enter.startsWith('0');
          const dropped = typed.startsWith('0');
          await expect(own.form.getByText(said.zeroKept, { exact: true })).toHaveCount(kept ? 1 : 0);
          await expect(own.form.getByText(said.zeroDropped, { exact: true })).toHaveCount(dropped ? 1 : 0);
        });
      }
    });

    test('has a list of countries, for keyboard and mouse', { tag: '@all' }, async ({ page }) => {
      const own = phoneForm(page, language);
      const list = own.form.getByRole('listbox', { name: words.country, exact: true });
      const options = list.getByRole('option');
      const option = (country: string, callingCode: string) =>
        list.getByRole('option', { name: inLanguage(country, callingCode), exact: true });
      const counted = (count: number) => i18nOf(language).t('check.phone.found', { count });
      const [japan, italy, france] = [inLanguage('JP', '81'), inLanguage('IT', '39'), inLanguage('FR', '33')];
      await own.field.fill('312 345 6789');

      await test.step('by keyboard', async () => {
        await own.field.press('Shift+Tab');
        await expect(own.country).toBeFocused();
        await expect(own.country).toHaveAccessibleDescription(words.countryHint);
        await expect(options).toHaveCount(0);
        // Typing replaces the selected country, and digits are not number keys in this field.
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

        // Text that is not in the list gets a message, and the country replaces it when the field loses focus.
        await own.country.fill('nowhere at all');
        await expect(own.form.getByText(words.noCountry, { exact: true })).toBeVisible();
        await page.keyboard.press('Tab');
        await expect(own.field).toBeFocused();
        await expect(own.country).toHaveValue(japan);
        await expect(saying(own)).toHaveText([fill(words.kept, { country: japan })]);

        // Chromium makes a scrolling list a tab stop unless it has a `tabindex`.
        for (const [keys, country, after] of [
          [['ArrowDown'], japan, []],
          [['ArrowDown', 'ArrowDown'], second ?? '', []],
          [[...'kor'], second ?? '', [fill(words.kept, { country: second ?? '' })]],
          [[...'JP'], japan, []],
        ] as const) {
          await page.keyboard.press('Shift+Tab');
          for (const key of keys) await page.keyboard.press(key);
          await page.keyboard.press('Tab');
          await expect(own.field, keys.join(' ')).toBeFocused();
          await expect(own.country, keys.join(' ')).toHaveValue(country);
          await expect(own.country).not.toHaveAttribute('aria-activedescendant', /.*/);
          await expect(saying(own)).toHaveText(after);
        }

        await page.keyboard.press('Shift+Tab');
        await page.keyboard.type(language === 'ja' ? 'いた' : 'ital');
        await expect(active).toHaveText(italy);
        await page.keyboard.press('Enter');
        await expect(own.country).toHaveValue(italy);
        await expect(options).toHaveCount(0);
        // Choosing a country does not submit the form.
        await expect(saying(own)).toHaveCount(0);
        await expect(own.form).not.toContainText(words.choose);
        await expect(own.field).toHaveValue('312 345 6789');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expectRight(own, words.hint, validation.phone.mobile);
        await expect(own.form).toContainText(inOrder(words.choose, italy));
      });

      await test.step('by mouse, and by its name in every language', async () => {
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

    test('keeps the number and the country when the language changes', async ({ page }) => {
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

  test(`${language}: the phone form selects a number that the browser fails to copy`, {
    tag: '@all',
  }, async ({ page, problems }) => {
    const own = phoneForm(page, language);
    const expectSelected = async () => {
      await submitForm(own, WIDE);
      await copyButton(own, language, DIGITS).click();
      await expect(saying(own)).toHaveText([validation.phone.mobile, ui.check.notCopied]);
      expect(await page.evaluate(() => String(getSelection()))).toBe(DIGITS);
    };

    await test.step('because a policy forbids it', async () => {
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
      // Chromium reports the blocked clipboard on the console.
      expect(problems).toEqual([
        expect.stringMatching(/^console error: .*The Clipboard API has been blocked/),
      ]);
      problems.length = 0;
    });

    await test.step('because the clipboard never answers, as in some web views', async () => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => new Promise(() => {});
      });
      await openForms(page, path);
      await expectSelected();
    });

    await test.step('because there is no clipboard, as on a page without https', async () => {
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
      );
      await openForms(page, path);
      await expectSelected();
    });
  });
}
