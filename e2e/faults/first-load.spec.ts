// Whatever happens to a file of the first load, the page can be read and its answers lead on: `npm run faults` breaks each
// file in each way, `npm run e2e` one file in each way by turns.
import { readFileSync } from 'node:fs';
import { INVENTED_SITE } from '../support/built-pages.ts';
import { expect } from '../support/fixtures.ts';
import { breakRequests, FAULTS, faultNames } from '../support/server-faults.ts';
import { answerLink, pathOf, title } from '../support/steps.ts';
import { test } from '../support/stored-guide.ts';
import { languages } from '../support/texts.ts';
import { everyNth } from '../support/turns.ts';

const [language = ''] = languages;
const PAGE = pathOf(language, 'name');

/** The files that a page names, without their hashes in the names of tests. */
const files = [
  ...readFileSync(`${INVENTED_SITE}/${language}/name.html`, 'utf8').matchAll(
    / (?:src|href)="(\/[^"]+[.]\w+)"/g,
  ),
].flatMap(([, path]) => path ?? []);

/** Returns the name of a file without its hash. */
const nameOf = (path: string) => path.replace(/^.*[/]/, '').replace(/-[\w-]{8}(?=[.])/, '');

const cells = files.flatMap((file) => faultNames.map((fault) => ({ file, fault })));

// The worker would answer for the server.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ ignoreProblems }) => ignoreProblems(FAULTS));

test('the page names its files', () => {
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(5);
});

// Seven is not a divisor of the number of faults, so that each comes.
for (const { file, fault } of everyNth(cells, 13))
  test(`a page can be read and answered if ${nameOf(file)} ${fault}`, async ({ page, server }) => {
    const met = breakRequests(server, (path) => path === file, fault);
    await page.goto(PAGE, { waitUntil: 'commit' });
    await expect(title(page, language, 'name')).toBeVisible();
    await expect(title(page, language, 'name')).toHaveCSS('font-weight', '700');
    await answerLink(page, language, ['name', 'member']).click();
    await expect(title(page, language, 'name/which-sign')).toBeVisible({ timeout: 15_000 });
    if (file.startsWith('/assets/')) expect(met()).toBeGreaterThan(0);
  });
