// The parts of the desk, by their names in the staff's language.
import type { Locator, Page } from 'playwright/test';
import type { DeskStepText } from '../../locales/step-parts.ts';
import { deskStepText } from '../../src/i18n/content-texts.ts';
import type { DeskTexts } from '../../src/i18n/texts.ts';
import { open } from './browser.ts';
import { expect } from './fixtures.ts';
import type { StepId } from './steps.ts';
import { stepOf, title } from './steps.ts';
import { deskTextsOf, i18nOf, languages, textsOf } from './texts.ts';

/** The desk's own texts in a language. */
export const deskTexts = (language: string): DeskTexts['desk'] => deskTextsOf(language).desk;

/** What staff say and listen for at a step. */
export const deskStep = (language: string, step: StepId): DeskStepText =>
  deskStepText(i18nOf(language), step);

/** The language that the desk assumes for the caller. */
export const callersOf = (staff: string): string => languages.find((each) => each !== staff) as string;

/** The path of the desk at a step. */
export const deskPath = (language: string, step: StepId = 'start'): string =>
  step === 'start' ? `/${language}/desk` : `/${language}/desk/${step}`;

/** Opens the desk at a step and waits until it has loaded. */
export async function openDesk(page: Page, language: string, step: StepId = 'start'): Promise<void> {
  await open(page, deskPath(language, step));
  await expect(title(page, language, step)).toBeVisible();
  await expect(quickJump(page, language)).toBeVisible();
}

export const quickJump = (page: Page, language: string): Locator =>
  page.getByRole('combobox', { name: deskTexts(language).jump.label });

/** The options of the quick jump. */
export const jumps = (page: Page): Locator => page.getByRole('search').getByRole('option');

/** Types into the quick jump and opens its first option. */
export async function jump(page: Page, language: string, typed: string, to: StepId): Promise<void> {
  await page.keyboard.press('/');
  await expect(quickJump(page, language)).toBeFocused();
  await page.keyboard.type(typed);
  await expect(jumps(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title(page, language, to)).toBeFocused();
  await expect(quickJump(page, language)).toHaveValue('');
}

/** Sets the page's clock to a time of day in Japan. */
export const setTime = (page: Page, time: string): Promise<void> =>
  page.clock.setFixedTime(new Date(`2026-11-23T${time}:00+09:00`));

/** The panel of the ticket: its lines, with a checkbox each, and its options. */
export function ticket(page: Page, language: string) {
  const { summary } = deskTexts(language);
  const panel = page.locator('details').filter({ hasText: summary.lead });
  return {
    panel,
    lines: panel.getByRole('listitem'),
    line: (words: string | RegExp) => panel.getByRole('checkbox', { name: words }),
    personal: panel.getByRole('checkbox', { name: summary.personal, exact: true }),
    markdown: panel.getByRole('radio', { name: summary.markdown, exact: true }),
    /** Outside of the panel, which may be closed. */
    copied: page.getByRole('status').getByText(summary.copied, { exact: true }),
    notCopied: page.getByRole('status').getByText(summary.notCopied, { exact: true }),
  };
}

/** The answers of the call so far, beside the step. */
export const callTrail = (page: Page, language: string): Locator =>
  page.getByRole('navigation', { name: deskTexts(language).call.trail, exact: true }).getByRole('listitem');

/** The name of the step where a call ended, as the desk writes it: title and code. */
export function stepName(language: string, step: StepId): string {
  const { title: name } = textsOf(language).steps[step];
  return i18nOf(language).t('ui:report.step', { title: name, code: stepOf(step).code });
}
