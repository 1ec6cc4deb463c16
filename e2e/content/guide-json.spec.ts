// Tests the served `guide.json` of the real guide, which is for other programs.
import { languageCodes } from '../../src/authoring/project-files.ts';
import { tree } from '../../src/tree/tree.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectGuideJson, type GuideJson } from '../support/guide-json.ts';
import { realGuide, stepPathOf } from '../support/real-guide.ts';

test('guide.json has its documented shape and lists each step of the tree', async ({ request }) => {
  const response = await request.get('/guide.json');
  expect(response.status()).toBe(200);
  await expectGuideJson((await response.json()) as GuideJson, tree, languageCodes());
});

for (const language of realGuide.languages) {
  test(`${language}: every step has a page in this language that shows its code`, async ({ request }) => {
    for (const { id, code } of realGuide.steps) {
      const path = stepPathOf(language, id);
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      expect(html, path).toContain(`<html lang="${language}"`);
      expect(html, path).toContain(`>${code}</span>`);
    }
  });
}
