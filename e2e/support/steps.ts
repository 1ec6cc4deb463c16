// The steps of the invented guide: their paths, and what a page shows of a step and its trail.
import type { Locator, Page } from 'playwright/test';
import type { AnswerText } from '../../locales/step-parts.ts';
import { answerText } from '../../src/i18n/content-texts.ts';
import type { Step } from '../../src/tree/types.ts';
import { type InventedAnswerId, type InventedStepId, tree } from '../../tests/fixtures/guide/tree.ts';
import { expect } from './fixtures.ts';
import { exactly, fill, i18nOf, inlinePiecesOf, piecesOf, spoken, textsOf } from './texts.ts';

export type StepId = InventedStepId;

export const stepIds = Object.keys(tree.steps) as StepId[];

/** A step of the tree, of any kind. */
export const stepOf = (id: StepId): Step<StepId> => tree.steps[id];

/** An answer as a pair that compiles only if the tree has it. */
export type Given = { [Id in StepId]: readonly [step: Id, answer: InventedAnswerId<Id>] }[StepId];

/** Returns the path of a step with its trail, unescaped, as people read it. */
export function pathOf(language: string, step: StepId, trail: readonly Given[] = []): string {
  const path = step === 'start' ? `/${language}/` : `/${language}/${step}`;
  const given = trail.map(([at, answer]) => `${at}:${answer}`).join(',');
  return given === '' ? path : `${path}?trail=${given}`;
}

/** The texts of an answer: the step's own, or those that all steps share. */
const answerWords = (language: string, [step, answer]: Given): AnswerText =>
  answerText(i18nOf(language), { step, answer });

/** The link of an answer on the page of its step, by its full name. */
export function answerLink(page: Page, language: string, given: Given, isMarked = false): Locator {
  const { label, detail = '' } = answerWords(language, given);
  const mark = isMarked ? [textsOf(language).ui.step.before] : [];
  const name = exactly(...piecesOf(label, language), ...inlinePiecesOf(detail, language), ...mark);
  return page.getByRole('main').getByRole('link', { name });
}

/**
 * Gives an answer with Enter. Unlike a click, it counts at once after the answer before; `repeated-press.spec.ts` and others
 * click.
 */
export async function giveAnswer(
  page: Page,
  language: string,
  given: Given,
  isMarked = false,
): Promise<void> {
  await answerLink(page, language, given, isMarked).press('Enter');
}

/** The title of a step as its page's h1. */
export function title(page: Page, language: string, step: StepId): Locator {
  const name = fill(textsOf(language).steps[step].title);
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** The section of the answers given so far. */
export function trailSection(page: Page, language: string): Locator {
  return page.getByRole('navigation', { name: textsOf(language).ui.trail.label, exact: true });
}

/** The link that takes the reader back to an answer to change it. */
export function changeLink(page: Page, language: string, given: Given): Locator {
  const { ui } = textsOf(language);
  const name = fill(ui.trail.changeOf, { given: summary(language, given) });
  return trailSection(page, language).getByRole('link', { name, exact: true });
}

/** "I am: a member" as plain text, as the names of links have it. */
export function summary(language: string, given: Given): string {
  const { steps, ui } = textsOf(language);
  const { trail, title: ofStep } = steps[given[0]];
  return fill(trail ?? ofStep) + ui.trail.colon + fill(answerWords(language, given).short);
}

/** "I am: a member" and the link after it, as the section shows them. */
export function givenText(language: string, given: Given, ...after: readonly string[]): RegExp {
  const { steps, ui } = textsOf(language);
  const { trail, title: ofStep } = steps[given[0]];
  const { short } = answerWords(language, given);
  return exactly(fill(trail ?? ofStep), ui.trail.colon, ...piecesOf(short, language), ...after);
}

/** Expects a step with its trail: URL, title, code and the section of answers. */
export async function expectPlace(
  page: Page,
  language: string,
  step: StepId,
  trail: readonly Given[],
): Promise<void> {
  const { ui } = textsOf(language);
  await expect(title(page, language, step)).toBeVisible();
  const { href, origin } = new URL(page.url());
  expect(href.slice(origin.length)).toBe(pathOf(language, step, trail));
  const { code } = stepOf(step);
  const pill = page.getByRole('banner').getByTitle(ui.code.hint);
  await expect(pill).toHaveText(exactly(`${ui.code.label}:`, spoken(language, code), ui.code.label, code));
  await expectTrail(page, language, trail);
}

/** Expects these answers in the section, in order, with links to change them; expects no section if there are none. */
export async function expectTrail(page: Page, language: string, trail: readonly Given[]): Promise<void> {
  const section = trailSection(page, language);
  if (trail.length === 0) {
    await expect(section).toHaveCount(0);
    return;
  }
  const { change } = textsOf(language).ui.trail;
  await expect(section).toBeVisible();
  // In a long trail the earlier answers are folded, so read them without showing them.
  const items = section.locator('li');
  await expect(items).toHaveText(trail.map((given) => givenText(language, given, change)));
}
