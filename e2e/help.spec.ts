// What a reader who ends at the help desk finds there: how to reach it, and what to tell it.
import type { Page } from 'playwright/test';
import type { InventedStepId } from '../tests/fixtures/guide/tree.ts';
import { expectNoViolation } from './support/axe.ts';
import { BLOCKED_PRELOADS, open } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { addressForm, allowClipboard, clipboard, messageForm, submitForm } from './support/forms.ts';
import { type Given, giveAnswer, pathOf, stepOf, summary, title } from './support/steps.ts';
import { exactly, fill, languages, spoken, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const { answers, end } = journeys.name;

/** The section of what to tell the help desk. */
function report(page: Page, language: string) {
  const { help, ui } = textsOf(language);
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: help.tell.title, exact: true }) });
  return {
    section,
    items: section.getByRole('listitem'),
    copy: section.getByRole('button', { name: ui.report.copy, exact: true }),
    said: section.getByRole('status'),
  };
}

/** What the journey by the name leaves to tell: the codes of its last fix and of its end, and its answers. */
function toldLines(language: string): string[] {
  const { ui, steps } = textsOf(language);
  const { colon } = ui.trail;
  const answered = answers.map((given) => {
    const [at] = given;
    if (stepOf(at).kind !== 'fix') return `${ui.report.seen}${colon}${summary(language, given)}`;
    const asked = fill(ui.report.step, { title: steps[at].title, code: stepOf(at).code });
    return `${ui.report.tried}${colon}${asked}${colon}${ui.answers['did-not-work'].short}`;
  });
  return [`${ui.code.label}${colon}${stepOf('browser/crumbs').code} → ${stepOf(end).code}`, ...answered];
}

/** What an item has for the codes of some steps: how they are said aloud, and how they are written. */
function codesItem(language: string, ...steps: readonly InventedStepId[]): RegExp {
  const { code, trail } = textsOf(language).ui;
  const codes = steps.map((step) => stepOf(step).code);
  const said = codes.map((each) => spoken(language, each)).join(code.then);
  return exactly(code.label + trail.colon, said, codes.join(' → '));
}

/** What the list shows after that journey. */
const shownItems = (language: string): readonly (string | RegExp)[] => [
  codesItem(language, 'browser/crumbs', end),
  ...toldLines(language).slice(1),
  textsOf(language).help.tell.words,
];

for (const language of inTurn(languages, 1)) {
  const { ui } = textsOf(language);

  test(`${language}: what to tell the help desk is copied as text`, async ({ page }) => {
    await allowClipboard(page);
    await open(page, pathOf(language, end, answers));
    const { items, copy, said } = report(page, language);
    await expect(items).toHaveText(shownItems(language));
    await copy.click();
    await expect(said).toHaveText(ui.check.copied);
    expect(await clipboard(page)).toBe(toldLines(language).join('\n'));
  });

  test(`${language}: the page of an end reads well to screen readers`, async ({ page }) => {
    await open(page, pathOf(language, 'bell/reset', journeys.bell.answers));
    await expectNoViolation(page);
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `end-${language}.aria.yml` });
  });
}

for (const language of inTurn(languages, 0)) {
  const { help, ui } = textsOf(language);

  test(`${language}: of what was typed, only a known error code can be copied`, { tag: '@all' }, async ({
    page,
  }) => {
    await allowClipboard(page);
    await open(page, pathOf(language, 'start'));
    await submitForm(
      messageForm(page, language),
      'AADSTS50053 zq7sentinel@example.com 090-8317-2946 blorptwist',
    );
    await giveAnswer(page, language, ['start', 'at-name']);
    await giveAnswer(page, language, ['name', 'not-sure']);
    await submitForm(addressForm(page, language), 'zq7sentinel@example.com');
    for (const given of [
      ['name/check', 'not-sure'],
      ['name/house', 'did-not-work'],
      ['name/spelling', 'did-not-work'],
      ['name/former-house', 'did-not-work'],
      ['name/other-door', 'did-not-work'],
      ['browser/again', 'did-not-work'],
      ['browser/window', 'did-not-work'],
      ['browser/crumbs', 'did-not-work'],
    ] as const satisfies readonly Given[])
      await giveAnswer(page, language, given);
    await expect(title(page, language, 'porter')).toBeVisible();
    await report(page, language).copy.click();
    await expect(report(page, language).said).toHaveText(ui.check.copied);
    const text = await clipboard(page);
    expect(text.split('\n').at(-1)).toBe(`${ui.report.errorCode}${ui.trail.colon}AADSTS50053`);
    expect(text).not.toMatch(/zq7sentinel|8317|2946|blorptwist/);
    await page.reload();
    await expect(report(page, language).copy).toBeVisible();
    await expect(report(page, language).section).not.toContainText('AADSTS50053');
  });

  test(`${language}: the text is selected if the browser does not copy it`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    await open(page, pathOf(language, end, answers));
    const { copy, said } = report(page, language);
    await copy.click();
    await expect(said).toHaveText(ui.check.notCopied);
    const selected = await page.evaluate(() => getSelection()?.toString().trim().split(/\n+/));
    expect(selected).toEqual(toldLines(language));
  });

  test(`${language}: the help page knows from which step the reader has come`, { tag: '@all' }, async ({
    page,
  }) => {
    await open(page, pathOf(language, end, answers));
    const link = page.getByRole('banner').or(page.getByRole('contentinfo'));
    await link.getByRole('link', { name: ui.nav.help, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: help.title })).toBeVisible();
    await expect(report(page, language).items).toHaveText(shownItems(language));
    const another = await page.context().newPage();
    await open(another, `/${language}/help`);
    const { code, words, tried } = help.tell;
    await expect(report(another, language).items).toHaveText([code, words, tried]);
    await expect(page.getByText(help.never.lead)).toHaveCount(1);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

  for (const language of inTurn(languages, 1)) {
    const { help } = textsOf(language);

    test(`${language}: an end has its code and says what to note`, async ({ page }) => {
      await page.goto(pathOf(language, end, answers));
      await expect(report(page, language).items).toHaveText([
        codesItem(language, end),
        help.tell.words,
        help.tell.tried,
      ]);
      await expect(report(page, language).copy).toHaveCount(0);
      await expect(page.getByText(help.counters.places.suita.place, { exact: true })).toBeVisible();
    });
  }
});
