// The kinds of page that are judged in every language and under every condition. Together they show every component.
import type { Page } from 'playwright';
import { type PageState, pageStates } from '../e2e/content/page-states.ts';
import { usualTrails } from '../src/flow/usual-trails.ts';
import { tree } from '../src/tree/tree.ts';
import { stepPath } from '../src/url/paths.ts';

/**
 * The states of pages that are left out: the map and the sheet of a large branch take the judges a minute each, so the
 * map is judged here with one of its parts, and the smallest sheet. `npm run judges` judges all of them as they open.
 */
const LARGE = ['map', 'sheet'];

/** States that show nothing that another one does not show. All pages are judged as they open. */
const LIKE_OTHERS = [
  'question without trail',
  'check, corrected',
  'number',
  'end, reset',
  'end, not for you',
  'desk',
  'desk, question with drawing',
];

/** Returns the place after the longest of the usual trails. */
function longestTrail() {
  const [longest] = [...usualTrails(tree)].sort(([, a], [, b]) => b.length - a.length);
  if (longest === undefined) throw new Error('The tree has no trails');
  const [step, trail] = longest;
  return { step, trail };
}

/** Opens the folded list of answers given so far. */
const unfoldTrail = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('nav details')) fold.setAttribute('open', '');
  });

/** Waits until the h1 of the page belongs to React. */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber$')),
  );
}

/** Opens another page and comes back, so that the page offers to go on there. */
async function comeBackFrom(page: Page, path: string): Promise<void> {
  const before = page.url();
  await page.goto(new URL(path, before).href);
  await untilHydrated(page);
  await page.goto(before);
  await untilHydrated(page);
  await page.getByRole('complementary').first().waitFor();
}

/** Shows only the second part of the map; the first is the whole of it. */
async function showOnePart(page: Page): Promise<void> {
  const parts = page.getByRole('main').locator('select');
  await parts.first().selectOption({ index: 1 });
}

/** Returns the path of the smallest sheet of a language. `sizes` maps the paths of pages to their sizes. */
function smallestSheet(language: string, sizes: ReadonlyMap<string, number>): string {
  const [smallest] = [...sizes]
    .filter(([path]) => path.startsWith(`/${language}/print/`))
    .sort(([, a], [, b]) => a - b);
  if (smallest === undefined) throw new Error(`There is no sheet in ${language}`);
  return smallest[0];
}

/** Returns the kinds of page in a language. */
export function kindsOfPage(
  language: string,
  site: string,
  sizes: ReadonlyMap<string, number>,
): readonly PageState[] {
  const { step, trail } = longestTrail();
  const earlier = trail[0]?.step ?? tree.start;
  return [
    ...pageStates(language, site).filter(({ name }) => !LARGE.includes(name) && !LIKE_OTHERS.includes(name)),
    {
      name: 'start, after an earlier visit',
      path: `/${language}/`,
      act: (page) => comeBackFrom(page, stepPath(language, step, trail)),
    },
    { name: 'map, one part', path: `/${language}/map`, act: showOnePart },
    { name: 'smallest sheet', path: smallestSheet(language, sizes) },
    { name: 'long trail', path: stepPath(language, step, trail), act: unfoldTrail },
    { name: 'earlier answer', path: stepPath(language, earlier, trail.slice(0, 1)) },
    { name: 'answer that no longer fits', path: `${stepPath(language, step)}?trail=${earlier}:nonsense` },
  ];
}
