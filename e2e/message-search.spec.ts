// What the sign-in page says, typed or pasted, finds the step that answers it.
import type { Page } from 'playwright/test';
import { messages } from '../src/tree/messages.ts';
import type { Message } from '../src/tree/types.ts';
import { markDocument, open } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { allowClipboard, messageForm, openForms, saying } from './support/forms.ts';
import type { StepId } from './support/steps.ts';
import { expectPlace, type Given, pathOf, title } from './support/steps.ts';
import { fill, inOrder, languages, textsOf } from './support/texts.ts';
import { plural } from './support/UNKNOWN.ts';

const ADDRESS = 'u765432z@members.example.edu';
const trailHere = [
  ['start', 'at-name'],
  ['name', 'member'],
] as const satisfies readonly Given[];

/** A message as it reads in a language, or in English where nobody has read it in that one. */
function wordingOf(id: string, language: string): string {
  const wordings: Message['wordings'] = messages.find((each) => each.id === id)?.wordings ?? {};
  const wording = wordings[language]?.[0] ?? wordings['en']?.[0];
  if (wording === undefined) throw new Error(`Nobody has read the message ${id}`);
  return wording;
}

for (const language of languages) {
  const { ui, steps, messages: meanings } = textsOf(language);
  const words = ui.check.message;
  const count = (found: number) => plural(words, 'found', language, found);
  const links = (page: Page) => messageForm(page, language).found.getByRole('link');
  /** Expects this step to be offered first, and that it is said how many there are. */
  async function expectFound(page: Page, step: StepId): Promise<void> {
    await expect(links(page).first()).toHaveText(inOrder(fill(steps[step].title)));
    await expect(saying(messageForm(page, language))).toHaveText([count(await links(page).count())]);
  }

  test.describe(`${language}: a message on the start page`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, pathOf(language, 'start'));
    });

    test('pasted with an address in it finds its step, and the address is blanked', async ({ page }) => {
      const own = messageForm(page, language);
      const wording = wordingOf('password-incorrect', language);
      await allowClipboard(page);
      await page.evaluate(
        (text) => navigator.clipboard.writeText(text),
        `Microsoft\n${ADDRESS}\n${wording}\nOsaka University`,
      );
      const isSameDocument = await markDocument(page);
      await expect(own.field).toHaveAccessibleDescription(words.hint);
      await expect(own.field).not.toHaveAttribute('name', /./);
      // It is there before it speaks.
      await expect(own.form.getByRole('status')).toHaveText(['']);
      await own.field.focus();
      await page.keyboard.press('ControlOrMeta+v');

      await expect(own.field).toHaveValue(new RegExp(ADDRESS));
      const first = links(page).first();
      const { title: found } = steps['key/changed-lately'];
      await expect(first).toContainText(
        inOrder(found, meanings['password-incorrect'], `${words.says}${ui.trail.colon}`, wording),
      );
      await expect(first).toContainText(`••••••••@${'•'.repeat(ADDRESS.length - 9)}`);
      for (const link of await links(page).all()) await expect(link).not.toContainText(/u765432z|ecs/);
      await expect(first.locator('mark').first()).toBeVisible();
      await expect(saying(own)).toHaveText([count(await links(page).count())]);

      // A key is enough to go there: the step is opened anew, since it is no answer of the start page.
      await page.keyboard.press('Tab');
      await expect(first).toBeFocused();
      await page.keyboard.press('Enter');
      await expectPlace(page, language, 'key/changed-lately', []);
      await expect(title(page, language, 'key/changed-lately')).toBeFocused();
      expect(await isSameDocument()).toBe(true);
      await page.goBack();
      await expect(own.field).toHaveValue('');
    });

    test('is found by its code, also in full width, and opened with a click', async ({ page }) => {
      const own = messageForm(page, language);
      for (const typed of ['ＡＡＤＳＴＳ５０１２６', 'aadsts50126', 'Error Code: 50126', '50126']) {
        await own.field.fill(typed);
        await expectFound(page, 'key/changed-lately');
        await expect(links(page).first().locator('mark')).toHaveText(typed);
      }
      await links(page).first().click();
      await expectPlace(page, language, 'key/changed-lately', []);
    });

    test('that is like no other is said to be unknown, and is typed in peace', async ({ page }) => {
      const own = messageForm(page, language);
      const isSameDocument = await markDocument(page);
      await own.field.focus();
      await page.keyboard.type('1b 2');
      await page.keyboard.press('Enter');
      await page.keyboard.type('0');
      await expect(own.field).toHaveValue('1b 2\n0');
      // So few characters are no words yet.
      await expect(saying(own)).toHaveCount(0);
      await page.keyboard.type(' blorptwist');
      await expect(saying(own)).toHaveText([words.none]);
      await expect(own.found).toHaveCount(0);
      await expectPlace(page, language, 'start', []);
      await own.field.fill(wordingOf('approve-sign-in-request', language));
      await expectFound(page, 'mfa/app');
      await own.field.fill('');
      await expect(saying(own)).toHaveCount(0);
      await expect(own.found).toHaveCount(0);
      expect(await isSameDocument()).toBe(true);

      // Out of the field the keys are at work.
      await own.field.blur();
      await page.keyboard.press('1');
      await expectPlace(page, language, 'name', [['start', 'at-name']]);
    });
  });

  test(`${language}: a message keeps the trail where it is an answer of the step`, async ({ page }) => {
    await openForms(page, pathOf(language, 'name/which-sign', trailHere));
    const own = messageForm(page, language);
    await own.field.fill(wordingOf('cookies-blocked', language));
    await expectFound(page, 'browser/crumbs');
    await expect(links(page).first()).toHaveAttribute('href', pathOf(language, 'browser/crumbs'));
    const to = 'name/house';
    const trail = [...trailHere, ['name/which-sign', 'other-house']] as const satisfies Given[];
    await own.field.fill(wordingOf('domain-unknown', language));
    await expectFound(page, to);
    await expect(links(page).first()).toHaveAttribute('href', pathOf(language, to, trail));
    await links(page).first().click();
    await expectPlace(page, language, to, trail);
  });
}
