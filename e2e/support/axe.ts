// axe, the accessibility checker.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { isAnswered, type Undecided } from './axe-answers.ts';

/** The tags for the light scheme, and the rules for the dark scheme, which differs only in colours. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The script of axe that `@axe-core/playwright` injects into a page. */
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axeScript = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/** The part of `window.axe` that the script defines and this file uses. */
interface Axe {
  run: (
    context: Document,
    options: { readonly runOnly: readonly string[]; readonly resultTypes: readonly string[] },
  ) => Promise<AxeResults>;
}

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** An element that violates a rule. */
interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly html: string;
  readonly target: string;
}

/**
 * Has axe judge the current page. Injects axe only once, since the pages have no frames: `AxeBuilder` would inject its half a
 * megabyte twice for each run, which takes far longer than the checks.
 */
export async function runAxe(
  page: Page,
  runOnly: readonly string[],
): Promise<{ violations: Violation[]; undecided: Undecided[]; passed: string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axeScript);
  }
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    // For rules that passed, axe lists no elements, which is faster.
    const { violations, incomplete, passes } = await axe.run(document, {
      runOnly: rules,
      resultTypes: ['violations', 'incomplete'],
    });
    const isCovered = document.querySelector('dialog[open], [role="listbox"] > *') !== null;
    return {
      violations: violations.flatMap(({ id: rule, help, nodes }) =>
        nodes.map(({ html, target }): Violation => ({ rule, help, html, target: `${target[0]}` })),
      ),
      undecided: incomplete.flatMap(({ id: rule, nodes }) =>
        nodes.map(({ html, target, any, all, none }): Undecided => {
          const {
            messageKey = '',
            contrastRatio,
            expectedContrastRatio,
          } = [...any, ...all, ...none].find(({ data }) => data)?.data ?? {};
          return {
            rule,
            cause: messageKey,
            html,
            target: `${target[0]}`,
            isCovered,
            ratio: contrastRatio,
            required: expectedContrastRatio,
          };
        }),
      ),
      passed: passes.map(({ id }) => id),
    };
  }, runOnly);
}

/** Returns the violations with what nobody has decided, and the rules that passed. */
export async function judge(
  page: Page,
  runOnly: readonly string[],
): Promise<{ told: string[]; passed: string[] }> {
  const { violations, undecided, passed } = await runAxe(page, runOnly);
  const open = undecided.filter((each) => !isAnswered(each));
  return {
    told: [
      ...violations.map(({ rule, help, html }) => `${rule}: ${help}: ${html}`),
      ...open.map((each) => `undecided: ${JSON.stringify(each)}`),
    ],
    passed,
  };
}

/** The type of the annotation that a test gets for each page that axe has judged. `npm run tested` counts them. */
export const JUDGED_BY_AXE = 'judged by axe';

/** Expects no violation in the current page, in light and dark. */
export async function expectNoViolation(page: Page): Promise<void> {
  const light = await judge(page, TAGS);
  expect(light.told).toEqual([]);
  expect(light.passed.length, 'the judge has judged something').toBeGreaterThan(10);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await judge(page, COLOUR_RULES);
  expect(dark.told, 'in the dark').toEqual([]);
  expect(dark.passed, 'the judge has judged something').toContain('color-contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  test.info().annotations.push({ type: JUDGED_BY_AXE, description: new URL(page.url()).pathname });
}
