// Long random walks through the real guide. After each move, the page shows what the tree says.
import { tree } from '../../src/tree/tree.ts';
import { REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { walkRandomly } from '../support/walk/random-walk.ts';
import { walkedGuide } from '../support/walk/walked-guide.ts';

test('whatever a reader does at random, the page shows the place that the tree says', async ({ page }) => {
  test.setTimeout(600_000);
  expect(await walkRandomly(page, walkedGuide(REAL_SITE, tree), 'the guide')).toBeGreaterThanOrEqual(60);
});
