// What the sign-in page says, and what happened in somebody's own words, finds the step that answers it.
import type { Page } from 'playwright/test';
import { ownWordsOf } from '../tests/fixtures/guide/lookup-content.ts';
import { markDocument, open } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { allowClipboard, expectWrong, messageForm, openForms, saying } from './support/forms.ts';
import { wordingOf } from './support/messages.ts';
import type { StepId } from './support/steps.ts';
import { expectPlace, type Given, pathOf, title } from './support/steps.ts';
import { fill, i18nOf, inOrder, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const ADDRESS = 'h765432z@members.example.edu';
const trailHere = [
  ['start', 'at-name'],
  ['name', 'member'],
] as const satisfies readonly Given[];

for (const language of inTurn(languages, 1)) {
  const { ui, steps, messages: meanings } = textsOf(language);
  const words = ui.check.message;
  const counted = (count: number) => i18nOf(language).t('check.message.found', { count });
  const links = (page: Page) => messageForm(page, language).found.getByRole('link');
  /** Expects this step first among the results, and their number in the live region. */
  async function expectFound(page: Page, step: StepId): Promise<void> {
    await expect(links(page).first()).toHaveText(inOrder(fill(steps[step].title)));
    await expect(saying(messageForm(page, language))).toHaveText([counted(await links(page).count())]);
  }

  test.describe(`${language}: the message form of the start page`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, pathOf(language, 'start'));
    });

    test('finds the step of a pasted message, and masks an address in it', async ({ page }) => {
      const own = messageForm(page, language);
      const wording = wordingOf('lock-shut', language);
      await allowClipboard(page);
      await page.evaluate(
        (text) => navigator.clipboard.writeText(text),
        `Microsoft\n${ADDRESS}\n${wording}\nOsaka University`,
      );
      const isSameDocument = await markDocument(page);
      await expect(own.field).toHaveAccessibleDescription(words.hint);
      await expect(own.field).not.toHaveAttribute('name', /./);
      // The live region exists before it has words.
      await expect(own.form.getByRole('status')).toHaveText(['']);
      await own.field.focus();
      await page.keyboard.press('ControlOrMeta+v');

      await expect(own.field).toHaveValue(new RegExp(ADDRESS));
      const first = links(page).first();
      const { title: found } = steps['key/locked'];
      await expect(first).toContainText(
        inOrder(found, meanings['lock-shut'], `${words.says}${ui.trail.colon}`, wording),
      );
      await expect(first).toContainText(`••••••••@${'•'.repeat(ADDRESS.length - 9)}`);
      for (const link of await links(page).all()) await expect(link).not.toContainText(/h765432z|members/);
      await expect(first.locator('mark').first()).toBeVisible();
      await expect(first.locator('[lang]')).toHaveText([wording]);
      await expect(saying(own)).toHaveText([counted(await links(page).count())]);

      // Four key presses open the step, without a trail, because the message is not an answer of the start page. The first
      // Tab leads to the button that clears the field.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(own.submit).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(first).toBeFocused();
      await page.keyboard.press('Enter');
      await expectPlace(page, language, 'key/locked', []);
      await expect(title(page, language, 'key/locked')).toBeFocused();
      expect(await isSameDocument()).toBe(true);
      await page.goBack();
      await expect(own.field).toHaveValue(new RegExp(ADDRESS));
    });

    test('finds the step of an error code, also in full width, and a click opens it', async ({ page }) => {
      const own = messageForm(page, language);
      for (const typed of ['ＡＡＤＳＴＳ５００５３', 'aadsts50053', 'Error Code: 50053', '50053']) {
        await own.field.fill(typed);
        await expectFound(page, 'key/locked');
        await expect(links(page).first().locator('mark')).toHaveText(typed);
      }
      await links(page).first().click();
      await expectPlace(page, language, 'key/locked', []);
    });

    test('says that it does not know a text, and the guide’s keys do nothing in the field', {
      tag: '@all',
    }, async ({ page }) => {
      const own = messageForm(page, language);
      const isSameDocument = await markDocument(page);
      await own.field.focus();
      await page.keyboard.type('1b 2');
      await page.keyboard.press('Enter');
      await page.keyboard.type('0');
      await expect(own.field).toHaveValue('1b 2\n0');
      // A short text may be unfinished, so the form says nothing before it is asked.
      await expect(saying(own)).toHaveCount(0);
      await own.submit.click();
      await expect(saying(own)).toHaveText([words.none]);
      // Nor does it before a pause in a longer text.
      await own.field.pressSequentially(' blorptwist');
      await expect(saying(own)).toHaveCount(0);
      await expect(saying(own)).toHaveText([words.none]);
      // The broadest questions are the way on.
      const { answers = {} } = steps.start;
      const questions = (['at-name', 'at-key', 'at-bell'] as const).map((id) => answers[id]?.label ?? '');
      await expect(links(page)).toHaveText(questions.map((label) => inOrder(label)));
      await expectPlace(page, language, 'start', []);
      await own.field.fill(wordingOf('round-and-round', language));
      await expectFound(page, 'browser/again');
      await own.field.fill('');
      await expect(saying(own)).toHaveCount(0);
      await expect(own.found).toHaveCount(0);
      await expect(own.form.getByRole('list')).toHaveCount(0);
      await own.submit.click();
      await expectWrong(own, words.hint, words.empty);
      expect(await isSameDocument()).toBe(true);

      // The number keys work outside the field.
      await own.field.blur();
      await page.keyboard.press('1');
      await expectPlace(page, language, 'name', [['start', 'at-name']]);
    });
  });

  test(`${language}: own words, a code that is read out and an address find their places`, async ({
    page,
  }) => {
    await open(page, pathOf(language, 'start'));
    const own = messageForm(page, language);
    const [typed = ''] = ownWordsOf(language, 'key/locked');
    await own.field.fill(typed);
    await expectFound(page, 'key/locked');
    await expect(links(page).first().locator('mark').first()).toBeVisible();
    await own.field.fill('alpha two kilo');
    await expectFound(page, 'name');
    await own.field.fill(ADDRESS);
    await expectFound(page, 'name/check');
    await links(page).first().click();
    await expectPlace(page, language, 'name/check', []);
    // The address is judged where it belongs, and is not typed again.
    await expect(page.getByRole('textbox', { name: ui.check.address.label })).toHaveValue(ADDRESS);
  });

  test(`${language}: a message keeps the trail if the step has it as an answer`, async ({ page }) => {
    await openForms(page, pathOf(language, 'name/which-sign', trailHere));
    const own = messageForm(page, language);
    await own.field.fill(wordingOf('round-and-round', language));
    await expectFound(page, 'browser/again');
    await expect(links(page).first()).toHaveAttribute('href', pathOf(language, 'browser/again'));
    const to = 'name/house';
    const trail = [...trailHere, ['name/which-sign', 'other-house']] as const satisfies Given[];
    await own.field.fill(wordingOf('another-house', language));
    await expectFound(page, to);
    await expect(links(page).first()).toHaveAttribute('href', pathOf(language, to, trail));
    await links(page).first().click();
    await expectPlace(page, language, to, trail);
  });
}
