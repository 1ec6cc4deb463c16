// The tree as data for other programs, as the server sends it.
import { tree } from '../tests/fixtures/guide/tree.ts';
import { expect, test } from './support/fixtures.ts';
import { expectGuideJson, type GuideJson } from './support/guide-json.ts';
import { languages } from './support/texts.ts';

test('guide.json has its documented shape, and names each step of the tree', async ({ request }) => {
  const response = await request.get('/guide.json');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toMatch(/^application\/json/);
  await expectGuideJson((await response.json()) as GuideJson, tree, languages);
});
