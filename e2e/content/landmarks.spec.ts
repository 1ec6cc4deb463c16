// The parts of every kind of page of the real guide that a screen reader offers to go to: landmarks and headings, with
// the names of all that it meets. The same in every language. The invented guide has what it says word for word
// (`screen-reader.spec.ts`).
import type { Page } from 'playwright/test';
import { open, stayAboveLanguages } from '../support/browser.ts';
import { REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { documentFaults, nameFaults } from '../support/heard/unheard.ts';
import { realGuide } from '../support/real-guide.ts';
import { everyNth } from '../support/turns.ts';
import { type PageState, pageStates } from './page-states.ts';

const LANDMARK =
  /^( *)- '?(banner|main|navigation|complementary|contentinfo|search|region|form)(?: "((?:[^"\\]|\\.)*)")?/;

interface Landmark {
  readonly role: string;
  readonly name: string;
  readonly isTop: boolean;
}

/** Returns the landmarks of the current page, in order. */
async function landmarksOf(page: Page): Promise<readonly Landmark[]> {
  const tree = await page.locator('body').ariaSnapshot();
  expect(nameFaults(tree)).toEqual([]);
  return tree.split('\n').flatMap((line): Landmark[] => {
    const [, indent, role, name = ''] = LANDMARK.exec(line) ?? [];
    return role === undefined ? [] : [{ role, name, isTop: indent === '' }];
  });
}

/** Opens a page in its state. */
async function show(page: Page, { path, act, isStatic }: PageState): Promise<void> {
  if (isStatic) {
    await stayAboveLanguages(page);
    await page.goto(path);
  } else await open(page, path);
  await act?.(page);
}

const [kinds = [], ...others] = realGuide.languages.map((language) => pageStates(language, REAL_SITE));

for (const [at, kind] of everyNth([...kinds.entries()], 8))
  test(`${kind.name}: landmarks and headings lead through the page, in every language alike`, async ({
    page,
  }) => {
    const inEach: (readonly Landmark[])[] = [];
    for (const state of [kind, ...others.flatMap((all) => all[at] ?? [])]) {
      await show(page, state);
      expect(await documentFaults(page)).toEqual([]);
      const landmarks = await landmarksOf(page);
      expect(landmarks.filter(({ isTop }) => isTop).map(({ role }) => role)).toEqual(
        state.isStatic ? ['main'] : ['banner', 'main', 'contentinfo'],
      );
      const names = landmarks.map(({ role, name }) => `${role} ${name}`);
      expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
      inEach.push(landmarks);
    }
    const [rolesIn = [], ...rolesInOthers] = inEach.map((landmarks) => landmarks.map(({ role }) => role));
    for (const roles of rolesInOthers) expect(roles).toEqual(rolesIn);
  });
