// axe, the accessibility checker.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** What axe judges in the light, and what is left for it to judge in the dark, where nothing but the colours is another. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** axe itself: what its builder for Playwright brings into a page. */
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axeScript = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/** A part of `window.axe`, which that script puts there. */
interface Axe {
  run: (
    context: Document,
    options: { readonly runOnly: readonly string[]; readonly resultTypes: readonly ['violations'] },
  ) => Promise<AxeResults>;
}

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/**
 * What axe complains of, and which rules have passed. The builder would bring axe's half a megabyte into the page twice
 * each time, which takes far longer than to judge it: here it comes once a page, which has no frames to be judged, too.
 */
export async function judge(
  page: Page,
  runOnly: readonly string[],
): Promise<{ told: string[]; passed: string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axeScript);
  }
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    // Of what passes only the rules are listed, not each element: that is faster.
    const { violations, passes } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return {
      told: violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
      passed: passes.map(({ id }) => id),
    };
  }, runOnly);
}

/** Expects nothing to complain of in the page as it stands, in the light and in the dark. */
export async function expectNoViolation(page: Page): Promise<void> {
  const light = await judge(page, TAGS);
  expect(light.told).toEqual([]);
  expect(light.passed.length, 'the judge has judged something').toBeGreaterThan(10);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await judge(page, COLOUR_RULES);
  expect(dark.told, 'in the dark').toEqual([]);
  expect(dark.passed, 'the judge has judged something').toContain('color-contrast');
  await page.emulateMedia({ colorScheme: 'light' });
}
