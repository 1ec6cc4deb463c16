// IBM Equal Access.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { judgePackages } from '../judge-packages.ts';
import type { Judgement } from '../told.ts';

const RULES = 'WCAG_2_2';

/** A result of `ace.Checker`, as far as it is used here. */
interface Result {
  readonly ruleId: string;
  readonly reasonId?: string | number;
  /** Such as `['VIOLATION', 'FAIL']`. */
  readonly value: readonly [string, string];
  readonly message: string;
  readonly path: { readonly dom: string };
  readonly node: Node;
}

/** IBM compares boxes, and asks whether what overlaps an element covers it when it has the focus. */
const COVERED = 'element_tabbable_unobscured';

interface Ace {
  readonly Checker: new () => {
    check(node: Document, rules: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

let script: string | undefined;

/**
 * Judges the current page. Recommendations count as much as violations. What IBM asks about focus that may be covered is
 * measured.
 */
export async function judgeByIbm(page: Page): Promise<Judgement> {
  script ??= readFileSync(judgePackages.file('accessibility-checker-engine/ace.js'), 'utf8');
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(`${script};window.ace = ace;`);
  const { results, applied } = await page.evaluate(
    async ({ rules, covered }) => {
      /** Whether an element takes the focus and none of it is seen then. The focus goes back to where it was. */
      const isCovered = (element: Element): boolean => {
        if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
        const before = document.activeElement;
        const { scrollX, scrollY } = window;
        // An element that has the focus already would not be scrolled into view.
        element.blur();
        element.focus();
        const isFocused = document.activeElement === element;
        const parts = [0.1, 0.5, 0.9];
        const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
          parts.flatMap((x) => parts.map((y) => [left + width * x, top + height * y] as const)),
        );
        const isSeen = points.some(([x, y]) => {
          const shown = document.elementFromPoint(x, y);
          return shown !== null && element.contains(shown);
        });
        element.blur();
        if (before instanceof HTMLElement) before.focus();
        window.scrollTo(scrollX, scrollY);
        return isFocused && !isSeen;
      };
      const { ace } = window as unknown as { ace: Ace };
      const { results } = await new ace.Checker().check(document, [rules]);
      return {
        // A large page has ten thousand results, most of them for nothing wrong.
        results: results
          .filter(({ value }) => value[1] !== 'PASS')
          .filter(({ ruleId, node }) => ruleId !== covered || isCovered(node as Element))
          .map(({ ruleId, reasonId, value, message, path }) => ({ ruleId, reasonId, value, message, path })),
        applied: [...new Set(results.map(({ ruleId }) => ruleId))],
      };
    },
    { rules: RULES, covered: COVERED },
  );
  return {
    judge: 'IBM',
    told: results.map(({ ruleId, reasonId, value, message, path }) => ({
      judge: 'IBM',
      rule: ruleId,
      kind: value[1] === 'FAIL' ? 'finding' : 'question',
      cause: `${reasonId ?? ''}`,
      message,
      place: path.dom,
    })),
    applied,
  };
}
