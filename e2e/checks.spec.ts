// The page of all checks, for staff during a call and for readers who know what to check.
import type { Locator, Page } from 'playwright/test';
import { site } from '../tests/fixtures/guide/site.ts';
import { BLOCKED_PRELOADS, markDocument, open, untilTapsCount } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressForm,
  asListed,
  messageForm,
  nextStepLink,
  openForms,
  phoneForm,
  submitForm,
} from './support/forms.ts';
import { expectPlace, pathOf, title } from './support/steps.ts';
import { inOrder, languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const { student } = site.domains;
const LANDLINE = '06-6850-5111';

for (const language of inTurn(languages, 0)) {
  const { ui, checks } = textsOf(language);
  const path = `/${language}/checks`;
  const heading = (page: Page): Locator =>
    page.getByRole('heading', { level: 1, name: checks.title, exact: true });
  const section = (page: Page, id: 'address' | 'phone' | 'message'): Locator =>
    page.getByRole('heading', { level: 2, name: checks[id].title, exact: true });
  const link = (page: Page): Locator =>
    page.getByRole('contentinfo').getByRole('link', { name: ui.nav.checks, exact: true });

  test(`${language}: the footer of every kind of page links to the checks`, { tag: '@all' }, async ({
    page,
    allowStatus,
  }) => {
    allowStatus(404, `/${language}/nowhere`);
    const pages = [
      pathOf(language, 'start'),
      pathOf(language, 'name/check', [['start', 'not-sure']]),
      pathOf(language, 'key/locked'),
      pathOf(language, 'porter'),
      `/${language}/help`,
      `/${language}/nowhere`,
    ];
    for (const from of pages) {
      await test.step(from, async () => {
        await open(page, from);
        const isSameDocument = await markDocument(page);
        await link(page).click();
        await expect(heading(page)).toBeFocused();
        await expect(page).toHaveURL(path);
        await expect(page).toHaveTitle(`${checks.title} · ${ui.site.name}`);
        expect(await isSameDocument()).toBe(true);
      });
    }
    await expect(link(page)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(`/${language}/nowhere`);
  });

  test.describe(`${language}: the checks on a phone`, () => {
    test.use({ viewport: { width: 390, height: 600 } });

    const atTop = async (page: Page, id: 'address' | 'phone') => {
      await expect(section(page, id)).toBeInViewport({ ratio: 1 });
      expect((await section(page, id).boundingBox())?.y).toBeLessThan(100);
    };

    test('are folded when the page is opened, but for the one in its address', async ({ page }) => {
      await open(page, path);
      for (const { field } of [addressForm, phoneForm, messageForm].map((form) => form(page, language)))
        await expect(field).toBeHidden();
      await expect(page.getByText(checks.withoutScript)).toBeHidden();
      for (const id of ['phone', 'message'] as const) {
        // Leave the page first, because a change of the hash alone would not load it again.
        await page.goto('about:blank');
        await open(page, `${path}#${id}`);
        // The list of countries replaces the field for Japan, and the section keeps its place.
        await expect(phoneForm(page, language).country).toHaveValue(asListed('JP', '81', language));
        if (id === 'phone') await atTop(page, id);
        else await expect(section(page, id)).toBeInViewport({ ratio: 1 });
        const [own, other] = id === 'phone' ? [phoneForm, messageForm] : [messageForm, phoneForm];
        await expect(own(page, language).field).toBeInViewport({ ratio: 1 });
        await expect(other(page, language).field).toBeHidden();
        await expect(heading(page)).not.toBeInViewport();
      }
    });

    test('are opened by the link of a step', { tag: '@all' }, async ({ page }) => {
      await open(page, pathOf(language, 'bell/rest'));
      const isSameDocument = await markDocument(page);
      const toPhone = page.getByRole('main').getByRole('link', { name: checks.phone.title, exact: true });
      await toPhone.click();
      await expect(page).toHaveURL(`${path}#phone`);
      await atTop(page, 'phone');
      await expect(phoneForm(page, language).country).toBeVisible();
      await atTop(page, 'phone');
      expect(await isSameDocument()).toBe(true);
    });

    test('are opened by the links above them, and Back returns to each', { tag: '@all' }, async ({
      page,
    }) => {
      await open(page, path);
      // Playwright scrolls between its tries of a click, and Back would return to where it has scrolled.
      await untilTapsCount(page);
      const isSameDocument = await markDocument(page);
      const contents = page.getByRole('main').getByRole('listitem').getByRole('link');
      const sections = [checks.address, checks.phone, checks.message].map((each) => each.title);
      await expect(contents).toHaveText([ui.code.title, ...sections]);
      await contents.nth(2).click();
      await expect(page).toHaveURL(`${path}#phone`);
      await atTop(page, 'phone');
      await submitForm(phoneForm(page, language), LANDLINE);
      await nextStepLink(phoneForm(page, language), language, 'bell/reset').click();
      await expect(title(page, language, 'bell/reset')).toBeFocused();
      await page.goBack();
      await expect(page).toHaveURL(`${path}#phone`);
      await expect(section(page, 'phone')).toBeInViewport();
      await page.goBack();
      await expect(page).toHaveURL(path);
      await expect(heading(page)).toBeInViewport();
      await contents.nth(3).click();
      await expect(messageForm(page, language).field).toBeVisible();
      await expect(section(page, 'message')).toBeInViewport({ ratio: 1 });
      expect(await isSameDocument()).toBe(true);
    });
  });

  test(`${language}: the submit button stands out until a finding has a link, which then stands out instead`, async ({
    page,
  }) => {
    await openForms(page, path);
    const ground = (pressed: Locator) =>
      pressed.evaluate((element) => getComputedStyle(element).backgroundColor);
    const own = phoneForm(page, language);
    const standing = await ground(own.submit);
    await submitForm(own, LANDLINE);
    const on = nextStepLink(own, language, 'bell/reset');
    await expect(on).toBeVisible();
    expect(await ground(on)).toBe(standing);
    expect(await ground(own.submit)).not.toBe(standing);
    expect(await ground(addressForm(page, language).submit)).toBe(standing);
    await submitForm(own, 'no number');
    await expect(on).toHaveCount(0);
    expect(await ground(own.submit)).toBe(standing);
  });

  test(`${language}: all checks keep what was typed in every language, and lead on`, async ({ page }) => {
    await openForms(page, path);
    const isSameDocument = await markDocument(page);
    const [address, phone] = [addressForm(page, language), phoneForm(page, language)];
    const message = messageForm(page, language);
    await submitForm(address, `h123456z@${student}`);
    await submitForm(phone, LANDLINE);
    await message.field.fill('AADSTS50126');

    const found = 'key';
    const expectAll = async (inLanguage: string) => {
      const there = textsOf(inLanguage);
      await expect(page).toHaveTitle(`${there.checks.title} · ${there.ui.site.name}`);
      await expect(addressForm(page, inLanguage).field).toHaveValue(`h123456z@${student}`);
      await expect(addressForm(page, inLanguage).form).toContainText(there.validation.address.student);
      await expect(phoneForm(page, inLanguage).form).toContainText(there.validation.phone.landline);
      await expect(messageForm(page, inLanguage).found).toHaveText([inOrder(there.steps[found].title)]);
    };
    await expectAll(language);
    for (const other of [...languages.filter((each) => each !== language), language]) {
      await languageLink(page, other).click();
      await expect(page).toHaveURL(`/${other}/checks`);
      await expectAll(other);
    }

    // The trail begins at the step with the same check. No step has the message as an answer.
    await expect(nextStepLink(phone, language, 'bell/reset')).toHaveAttribute(
      'href',
      pathOf(language, 'bell/reset', [['bell/number', 'no-texts']]),
    );
    await expect(message.form.getByRole('link')).toHaveAttribute('href', pathOf(language, found));
    await nextStepLink(address, language, 'name/spelling').click();
    await expectPlace(page, language, 'name/spelling', [['name/check', 'member']]);
    expect(await isSameDocument()).toBe(true);
  });

  test.describe(`${language}: the checks without script`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

    test('show no form and link to the questions', async ({ page }) => {
      await page.goto(pathOf(language, 'start'));
      await link(page).click();
      await expect(heading(page)).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByText(ui.check.address.label, { exact: true })).toBeHidden();
      for (const id of ['address', 'phone', 'message'] as const) await expect(section(page, id)).toBeHidden();
      await expect(page.getByText(checks.withoutScript)).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: ui.notFound.start, exact: true }).click();
      await expect(title(page, language, 'start')).toBeVisible();
    });
  });
}
