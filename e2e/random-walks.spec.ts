// Long random walks through the invented guide, whose few steps a walk reaches again and again.
import { tree } from '../tests/fixtures/guide/tree.ts';
import { INVENTED_SITE } from './support/built-pages.ts';
import { expect, test } from './support/fixtures.ts';
import { walkRandomly } from './support/walk/random-walk.ts';
import { walkedGuide } from './support/walk/walked-guide.ts';

test('whatever a reader does at random, the page shows the place that the tree says', {
  tag: '@all',
}, async ({ page }) => {
  test.setTimeout(600_000);
  const guide = walkedGuide(INVENTED_SITE, tree);
  expect(await walkRandomly(page, guide, 'the invented guide')).toBeGreaterThanOrEqual(60);
});
