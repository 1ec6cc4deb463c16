// The forms of the guide, by their labels, at a step or on the page of all checks.
import type { Locator, Page } from 'playwright/test';
import { countryName } from '../../src/features/checks/country-names.ts';
import { open, unfold } from './browser.ts';
import { expect } from './fixtures.ts';
import type { StepId } from './steps.ts';
import { fill, languages, textsOf } from './texts.ts';

/** Opens a page and every form on it. */
export async function openForms(page: Page, path: string): Promise<void> {
  await open(page, path);
  await unfold(page);
}

/** A form, its field and its submit button. */
interface Form {
  readonly form: Locator;
  readonly field: Locator;
  readonly submit: Locator;
}

function formOf(page: Page, label: string, submit: string): Form {
  // A folded form keeps its text.
  const field = page.getByRole('textbox', { name: label, exact: true, includeHidden: true });
  const form = page.locator('form').filter({ has: field });
  return { form, field, submit: form.getByRole('button', { name: submit, exact: true }) };
}

export function addressForm(page: Page, language: string): Form {
  const { label, submit } = textsOf(language).ui.check.address;
  return formOf(page, label, submit);
}

/** The form for a number, with the list of countries, which loads later. */
export function phoneForm(page: Page, language: string): Form & { readonly country: Locator } {
  const { label, submit, country } = textsOf(language).ui.check.phone;
  const own = formOf(page, label, submit);
  return {
    ...own,
    country: own.form.getByRole('combobox', { name: country, exact: true, includeHidden: true }),
  };
}

/** The form for a message, which searches while the reader types, and its results. */
export function messageForm(page: Page, language: string): Form & { readonly found: Locator } {
  const { label, submit } = textsOf(language).ui.check.message;
  const own = formOf(page, label, submit);
  return { ...own, found: own.form.getByRole('listitem') };
}

/** The form for the code of a page. */
export function codeForm(page: Page, language: string): Form {
  const { label, go } = textsOf(language).ui.code;
  return formOf(page, label, go);
}

/** The links to the pages that a wrong code probably meant, the likeliest first. */
export const likelyCodes = (page: Page, language: string): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByText(textsOf(language).ui.code.didYouHear, { exact: true }) })
    .getByRole('link');

/** The form of the step with the wait, and its live region. */
export function waitForm(page: Page, language: string) {
  const { steps, ui } = textsOf(language);
  const field = page.getByLabel(steps['key/wait'].waitFor?.question ?? '', { exact: true });
  const form = page.locator('form').filter({ has: field });
  const button = (name: string) => form.getByRole('button', { name, exact: true });
  return {
    form,
    field,
    submit: button(ui.wait.submit),
    justNow: button(ui.wait.justNow),
    calendar: button(ui.wait.calendar),
    said: form.getByRole('status'),
  };
}

/** Replaces the text of a form and submits it with Enter. Unlike a click, it counts at once after another press. */
export async function submitForm({ field, submit }: Form, typed: string): Promise<void> {
  await field.fill(typed);
  await submit.press('Enter');
}

/** The polite live regions of a form that have words, so without the errors. */
export const saying = ({ form }: Pick<Form, 'form'>): Locator =>
  form.getByRole('status').filter({ hasText: /\S/ });

/** The assertive live region of a form, when it has an error. */
const alarm = ({ form }: Pick<Form, 'form'>): Locator => form.getByRole('alert').filter({ hasText: /\S/ });

/** Expects that the form accepts the text and shows only this sentence. */
export async function expectRight(own: Form, hint: string, sentence: string): Promise<void> {
  await expect(saying(own)).toHaveText([sentence]);
  await expect(own.field).not.toHaveAttribute('aria-invalid', /./);
  await expect(own.field).toHaveAccessibleDescription(hint);
  await expect(alarm(own)).toHaveCount(0);
}

/** Expects that the form rejects the text and shows only this sentence, and that its polite regions say no more than `said`. */
export async function expectWrong(
  own: Form,
  hint: string,
  sentence: string,
  said: readonly RegExp[] = [],
): Promise<void> {
  await expect(alarm(own)).toHaveText([sentence]);
  await expect(alarm(own)).toBeVisible();
  await expect(own.field).toHaveAttribute('aria-invalid', 'true');
  await expect(own.field).toHaveAccessibleDescription(`${hint} ${sentence}`);
  await expect(own.field).toBeFocused();
  await expect(saying(own)).toHaveText(said);
}

/** The link of a finding to the next step. */
export function nextStepLink({ form }: Pick<Form, 'form'>, language: string, to: StepId): Locator {
  const { steps, ui } = textsOf(language);
  const name = fill(ui.check.goOn, { step: fill(steps[to].title) });
  return form.getByRole('link', { name, exact: true });
}

/** The button that copies this text. */
export function copyButton({ form }: Pick<Form, 'form'>, language: string, text: string): Locator {
  return form.getByRole('button', { name: `${textsOf(language).ui.check.copy} ${text}`, exact: true });
}

/** A country as the list shows it in a language. */
export const asListed = (country: string, callingCode: string, language: string): string =>
  `${countryName(country, language)} (+${callingCode})`;

/** The names of a country in a finding: in the reader's language, then in the others. */
export const asNamed = (country: string, callingCode: string, reader: string): readonly string[] =>
  [reader, ...languages.filter((each) => each !== reader)].map((language) =>
    asListed(country, callingCode, language),
  );

/** Allows the page to write to the clipboard, and the test to read it. */
export const allowClipboard = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

/**
 * Returns the text on the clipboard. The guide's Permissions-Policy lets none of its pages read it, so an empty page of the
 * same origin does, which has no policy.
 */
export async function clipboard(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  await reader.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await reader.goto(new URL('/', page.url()).href);
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}

/** The button that changes the country of a number that was typed with the calling code of another. */
export function switchTo(page: Page, language: string, code: string, callingCode: string): Locator {
  const country = asListed(code, callingCode, language).replace(/ \(.*/, '');
  const name = fill(textsOf(language).ui.check.phone.switch, { country });
  return phoneForm(page, language).form.getByRole('button', { name, exact: true });
}
