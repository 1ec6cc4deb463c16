// The page for those who link, of the real guide.
import { expect, it, vi } from 'vitest';
import { codeOf, tree } from '../../src/app/content.ts';
import { branchesOf } from '../../src/flow/id-conventions.ts';
import { isStepId, stepIdsOf } from '../../src/flow/replay.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { wantedSteps } from '../../src/tree/wanted-steps.ts';
import { codePath, pagePath, printPath, stepPath } from '../../src/url/paths.ts';
import { renderGuide } from '../app/render-guide.tsx';

const branches = branchesOf(stepIdsOf(tree));
const wanted = (wantedSteps as readonly string[]).filter((id) => isStepId(tree, id));

it.each(languageCodes)(
  'in %s, it lists every branch and every wanted step in every language',
  async (language) => {
    await renderGuide(pagePath(language, 'links'));
    // Not by role: the page is long, and a search by role reads the styles of every element.
    await vi.waitFor(() => expect(document.querySelector('main code')).not.toBeNull(), 10_000);
    const { origin } = window.location;
    const lines = new Set(
      Array.from(document.querySelectorAll('main code'), ({ textContent }) => textContent),
    );
    const links = new Set(Array.from(document.links, (link) => link.getAttribute('href')));
    for (const step of [...branches, ...wanted]) {
      expect(lines).toContain(origin + codePath(codeOf({ page: 'step', step }) ?? ''));
      for (const each of languageCodes) expect(lines).toContain(origin + stepPath(each, step));
    }
    for (const branch of branches)
      for (const each of languageCodes) expect(links).toContain(printPath(each, branch));
  },
);

it('has wanted steps that exist, each once', () => {
  expect(wanted).toEqual(wantedSteps);
  expect(new Set(wanted).size).toBe(wanted.length);
});
