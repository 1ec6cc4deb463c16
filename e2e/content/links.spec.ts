// The plain links of the real pages as they are served lead to every page of the guide.
import { expect, test } from '../support/fixtures.ts';
import { realGuide, realPages, stepPathOf } from '../support/real-guide.ts';
import { inTurn } from '../support/turns.ts';

const { languages, steps, branches } = realGuide;

/** The address of each link in a page, as React writes it. */
const LINK = /<a [^>]*?href="([^"]+)"/g;

for (const language of inTurn(languages, 0)) {
  test(`${language}: links alone lead from the start to every page`, async ({ request }) => {
    const seen = new Set([stepPathOf(language, steps[0]?.id ?? '')]);
    // A Set also visits items added during iteration.
    for (const path of seen) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      const ours = [...(await response.text()).matchAll(LINK)]
        .map(([, href = '']) => new URL(href, response.url()))
        .filter(({ origin }) => origin === new URL(response.url()).origin);
      expect(ours.length, `${path} has links to our pages`).toBeGreaterThan(0);
      for (const { pathname } of ours) if (pathname.startsWith(`/${language}/`)) seen.add(pathname);
    }

    // Every step and every other page, but for the released ids that now mean a step: they have the page of that step.
    const expected = new Set([
      `/${language}/desk`,
      ...branches.map(({ sheets }) => sheets[language] ?? ''),
      ...steps.map(({ id }) => stepPathOf(language, id)),
    ]);
    const read = async (path: string) => (await request.get(path)).text();
    const ofSteps = new Set(await Promise.all(steps.map(({ id }) => read(stepPathOf(language, id)))));
    for (const { path } of realPages.filter((each) => each.language === language && each.kind === 'other'))
      if (!ofSteps.has(await read(path))) expected.add(path);
    expect([...seen].sort()).toEqual([...expected].sort());
  });
}
