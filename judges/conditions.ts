// The conditions under which each kind of page is judged.
import type { Page } from 'playwright';
import { openFolds } from '../e2e/content/page-states.ts';
import { type ReadingCondition, readingConditions, readUnder } from '../e2e/support/width.ts';

export const PHONE = { width: 390, height: 844 };

export interface Condition {
  readonly name: string;
  /** Brings the current page under the condition, in place of the one before. */
  readonly set: (page: Page) => Promise<void>;
  /** Whether the condition changes more than the look, so that the markup is judged again. */
  readonly changesMarkup?: true;
}

/** Reading conditions with the same effects on a page as two of the others together are left out. */
const READING = ['320 pixels', '400 %', 'forced colours', 'text spacing'];

const asPlain: ReadingCondition = { name: 'plain', viewport: PHONE };

async function read(page: Page, condition: ReadingCondition, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await readUnder(page, condition);
}

export const plain: Condition = {
  name: 'plain',
  set: (page) => read(page, asPlain, 'light'),
  changesMarkup: true,
};

/** All conditions, in the order in which a page is brought under them. What has been unfolded stays so. */
export const conditions: readonly Condition[] = [
  plain,
  { name: 'dark', set: (page) => read(page, asPlain, 'dark') },
  ...readingConditions
    .filter(({ name }) => READING.includes(name))
    .map((each): Condition => ({ name: each.name, set: (page) => read(page, each, 'light') })),
  {
    name: 'folds open',
    set: async (page) => {
      await read(page, asPlain, 'light');
      await openFolds(page);
    },
    changesMarkup: true,
  },
];
