// The reader's place in the guide: a step, and the answers that lead to it.
import { isDeepStrictEqual } from 'node:util';
import { type Move, waysThrough } from '../../e2e/support/real-journeys.ts';
import { tree } from '../../src/tree/tree.ts';
import { stepPath } from '../../src/url/paths.ts';
import { type ShownPlace, shownPlace } from '../page/shown-place.ts';
import { expectThat, type Reader } from '../reader.ts';

/** The fewest answers of the journey through a branch. */
const LONG = 5;

/** The trails from the start through each branch to an end that have five answers or more, the shortest first. */
const longWays: readonly (readonly Move[])[] = waysThrough(tree, [
  ...new Set(Object.keys(tree.steps).map((step) => step.replace(/\/.*/, ''))),
])
  .filter(({ length }) => length >= LONG)
  .toSorted((one, other) => one.length - other.length);

/** Returns a trail of five answers or more: another one for each language. */
export function longWay({ guide, language }: Reader): readonly Move[] {
  const way = longWays[guide.languages.indexOf(language) % longWays.length];
  expectThat(way !== undefined, `no branch has ${LONG} answers`);
  return way;
}

/** The step where the answers so far have led. */
export const stepAfter = (moves: readonly Move[]): string => moves.at(-1)?.to ?? tree.start;

/** The path of that step with its trail. */
export const pathAfter = (language: string, moves: readonly Move[]): string =>
  stepPath(language, stepAfter(moves), moves);

/** Waits until the page shows the place where these answers lead: address, title, code, language and trail. */
export async function untilAt(
  { page, guide, language: own, textsOf, until }: Reader,
  moves: readonly Move[],
  { focused = false, language = own }: { readonly focused?: boolean; readonly language?: string } = {},
): Promise<void> {
  const step = guide.steps.find(({ id }) => id === stepAfter(moves));
  const expected: Partial<ShownPlace> = {
    address: pathAfter(language, moves),
    language,
    title: step?.titles[language] ?? '',
    code: step?.code ?? '',
    trail: moves.map((move, position) => stepPath(language, move.step, moves.slice(0, position))),
    ...(focused && { isTitleFocused: true }),
  };
  const label = textsOf(language).ui.trail.label;
  await until(
    `the place ${pathAfter(language, moves)}`,
    async () => differences(await page.evaluate(shownPlace, label), expected),
    ({ length }) => length === 0,
  );
}

/** Returns what a page shows otherwise than expected. */
const differences = (shown: ShownPlace, expected: Partial<ShownPlace>): readonly string[] =>
  (Object.keys(expected) as (keyof ShownPlace)[]).flatMap((part) =>
    isDeepStrictEqual(shown[part], expected[part])
      ? []
      : [`${part} is ${JSON.stringify(shown[part])}, not ${JSON.stringify(expected[part])}`],
  );

/** Gives the last of these answers with the pointer. */
export const giveLast = (reader: Reader, moves: readonly Move[]): Promise<void> =>
  reader.press({ css: `main [data-key][href="${pathAfter(reader.language, moves)}"]` });

/** Opens the step after these answers by its URL. */
export const openAfter = async (reader: Reader, moves: readonly Move[]): Promise<void> => {
  await reader.open(pathAfter(reader.language, moves));
  await untilAt(reader, moves);
};

/** Marks the document, and returns a function that says whether it is still the same: only a page load removes the mark. */
export async function markDocument({ page }: Reader): Promise<() => Promise<boolean>> {
  await page.evaluate(() => void Object.assign(window, { sameDocument: true }));
  return () => page.evaluate(() => 'sameDocument' in window);
}
