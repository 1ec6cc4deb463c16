// What a screen reader says on every kind of page of the invented guide, in every language: the roles, names, states and
// texts of its accessibility tree, as files to read and to compare. After an intended change, run
// `npx playwright test screen-reader --update-snapshots`, and read the difference as someone who only hears it.

import { expect, test } from './support/fixtures.ts';
import { choicePages, type HeardPage, heardPages } from './support/heard/heard-pages.ts';
import { documentFaults, nameFaults, saidAloud } from './support/heard/unheard.ts';
import { languages, textsOf } from './support/texts.ts';
import { everyNth, inTurn } from './support/turns.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

const fileOf = (language: string, { name }: HeardPage) => `${language}-${name.replace('/', '-')}.yml`;

/** Texts in which days and figures are those of the build, or of the last `npm run tested`. */
const changing = languages.flatMap((language) => {
  const { print, accessibility, privacy, ui } = textsOf(language);
  const { lead, axe, contrast, reading, keyboard } = accessibility.tested;
  const figures = [axe, contrast, reading, keyboard].map(({ how }) => how);
  return [print.from.replace('{{guide}}', ui.site.name), lead, ...figures, privacy.tested.text];
});

/** Returns a tree with the places of these texts, `{{date}}`, instead of what stands there. */
const withPlaces = (tree: string): string =>
  changing.reduce((replaced, text) => {
    const between = text.split(/\{\{.*?\}\}/).map((part) => RegExp.escape(part));
    const filledIn = between.join('.+').replace(/^[.][+]/, '\\S+');
    return replaced.replace(new RegExp(filledIn, 'g'), () => text);
  }, tree);

function hears(language: string, heard: HeardPage): void {
  const { name, part, isSaid = false } = heard;
  test(`${language}: a screen reader finds ${name} in order`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T14:02:00+09:00'));
    await heard.open(page);
    const own = page.locator(part === 'main' ? 'main' : 'body');
    expect(nameFaults(await page.locator('body').ariaSnapshot())).toEqual([]);
    expect(await documentFaults(page)).toEqual([]);
    expect((await saidAloud(page)).length > 0, 'a live region says what was found').toBe(isSaid);
    // Exactly, unlike `toMatchAriaSnapshot`, which lets a page say more.
    expect(withPlaces(`${await own.ariaSnapshot()}\n`)).toMatchSnapshot(fileOf(language, heard));
  });
}

// Each kind in one language by turns; all with `npm run e2e:all`.
for (const language of languages)
  for (const [turn, heard] of everyNth(heardPages(language), 4).entries())
    if (inTurn(languages, turn).includes(language)) hears(language, heard);
for (const heard of choicePages) hears('all', heard);
