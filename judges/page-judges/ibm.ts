// IBM Equal Access.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { toolFile } from '../install-tools.ts';
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
}

interface Ace {
  readonly Checker: new () => {
    check(node: Document, rules: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

let script: string | undefined;

/** Judges the current page. Recommendations count as much as violations. */
export async function judgeByIbm(page: Page): Promise<Judgement> {
  script ??= readFileSync(toolFile('accessibility-checker-engine/ace.js'), 'utf8');
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(`${script};window.ace = ace;`);
  const { results, applied } = await page.evaluate(async (rules) => {
    const { ace } = window as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, [rules]);
    return {
      // A large page has ten thousand results, most of them for nothing wrong.
      results: results
        .filter(({ value }) => value[1] !== 'PASS')
        .map(({ ruleId, reasonId, value, message, path }) => ({ ruleId, reasonId, value, message, path })),
      applied: [...new Set(results.map(({ ruleId }) => ruleId))],
    };
  }, RULES);
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
