// The answers are in the URL: readers change them, take them back, reload them, mistype and forge them.
import type { Page } from 'playwright/test';
import { open, untilClicksCount } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import type { StepId } from './support/steps.ts';
import {
  answerLink,
  changeLink,
  expectPlace,
  expectTrail,
  type Given,
  giveAnswer,
  givenText,
  pathOf,
  summary,
  title,
  trailSection,
} from './support/steps.ts';
import { fill, i18nOf, inOrder, languages, textsOf } from './support/texts.ts';

const asStudent = [
  ['start', 'at-name'],
  ['name', 'member'],
  ['name/which-sign', 'other-house'],
] as const satisfies readonly Given[];
const [fromStart, , message] = asStudent;

const droppedLine = (page: Page, language: string, count: number) =>
  page.getByText(i18nOf(language).t('trail.dropped', { count }), { exact: true });

/** The line for dropped answers with any number, for tests that expect none. */
const anyDroppedLine = (page: Page, language: string) => {
  const [before = '', after = ''] = i18nOf(language).t('trail.dropped', { count: 7 }).split('7');
  const sameForAll = before.length > after.length ? before : after;
  return droppedLine(page, language, 1).or(page.getByText(sameForAll));
};

for (const language of languages) {
  const { ui } = textsOf(language);

  test.describe(`${language}: an earlier answer`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, pathOf(language, 'name/house', asStudent));
      await changeLink(page, language, asStudent[1]).click();
      await expect(title(page, language, 'name')).toBeVisible();
    });

    test('is marked at its step, and the later ones stay in the address', async ({ page }) => {
      await expect(page).toHaveURL(pathOf(language, 'name', asStudent));
      await expectTrail(page, language, [fromStart]);
      await expect(answerLink(page, language, ['name', 'member'], true)).toBeVisible();
      await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(1);
      await expect(anyDroppedLine(page, language)).toHaveCount(0);
    });

    test('can be changed, which keeps the later ones that still fit', async ({ page }) => {
      const later = ['bell/suddenly', 'ring'] as const satisfies Given;
      const before = ['start', 'at-bell'] as const satisfies Given;
      await open(page, pathOf(language, 'bell', [before, ['bell', 'suddenly'], later]));
      await answerLink(page, language, ['bell', 'not-sure']).click();
      await expectPlace(page, language, 'bell/no-ring', [before, ['bell', 'not-sure'], later]);
    });

    test('can be changed, which drops the later ones that no longer fit', async ({ page }) => {
      await answerLink(page, language, ['name', 'former']).click();
      await expectPlace(page, language, 'name/former-check', [fromStart, ['name', 'former']]);
      await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(0);
    });

    test('can be given again, which changes nothing', async ({ page }) => {
      await answerLink(page, language, ['name', 'member'], true).click();
      await expectPlace(page, language, 'name/house', asStudent);
    });
  });

  test(`${language}: the trail’s Back link takes back one answer`, async ({ page }) => {
    await open(page, pathOf(language, 'name/house', asStudent));
    await trailSection(page, language).getByRole('link', { name: ui.trail.back, exact: true }).click();
    await expect(title(page, language, 'name/which-sign')).toBeVisible();
    await expectTrail(page, language, asStudent.slice(0, 2));
    await expect(answerLink(page, language, message, true)).toBeVisible();
  });

  test(`${language}: a long trail is folded, and the folded answers can be changed`, async ({ page }) => {
    const long: readonly Given[] = [
      ...asStudent,
      ['name/house', 'did-not-work'],
      ['name/spelling', 'did-not-work'],
    ];
    await open(page, pathOf(language, 'name/former-house', long));
    const line = trailSection(page, language);
    await expect(line.getByRole('listitem')).toHaveCount(2);
    await line.getByText(i18nOf(language).t('trail.earlier', { count: 3 }), { exact: true }).click();
    await expect(line.getByRole('listitem')).toHaveCount(5);
    await changeLink(page, language, fromStart).click();
    await expect(title(page, language, 'start')).toBeVisible();
    await expectTrail(page, language, []);
    await expect(answerLink(page, language, fromStart, true)).toBeVisible();
  });

  test(`${language}: Back, Forward and reload keep step and trail together`, async ({ page }) => {
    await open(page, pathOf(language, 'start'));
    for (const given of asStudent) await giveAnswer(page, language, given);
    await expectPlace(page, language, 'name/house', asStudent);
    await page.goBack();
    await expectPlace(page, language, 'name/which-sign', asStudent.slice(0, 2));
    await page.goBack();
    await page.goBack();
    await expectPlace(page, language, 'start', []);
    await page.goForward();
    await expectPlace(page, language, 'name', asStudent.slice(0, 1));
    await page.reload();
    await expectPlace(page, language, 'name', asStudent.slice(0, 1));
    await page.goForward();
    await expectPlace(page, language, 'name/which-sign', asStudent.slice(0, 2));
  });

  test(`${language}: an answer that does not fit is dropped, and a quiet line says so`, async ({ page }) => {
    await open(page, `/${language}/name?trail=start:at-name,name:nonsense`);
    await expect(title(page, language, 'name')).toBeVisible();
    await expect(droppedLine(page, language, 1)).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await expectTrail(page, language, [fromStart]);
    await answerLink(page, language, ['name', 'former']).click();
    await expectPlace(page, language, 'name/former-check', [fromStart, ['name', 'former']]);
    await expect(anyDroppedLine(page, language)).toHaveCount(0);
  });

  test(`${language}: the line names dropped answers that the guide knows, and repeats nothing else`, async ({
    page,
  }) => {
    const { steps } = textsOf(language);
    const words = (step: StepId) => fill(steps[step].trail ?? steps[step].title);
    const gone = (step: StepId) => inOrder(words(step), ui.trail.colon, ui.trail.gone);
    const line = (count: number) => page.locator('div').filter({ has: droppedLine(page, language, count) });
    for (const [claims, count, named] of [
      // Names known answers in the guide's words, unknown answers by their question, and only counts unknown steps.
      ['bell:old-phone,name:zq7sentinel,zq7/sentinel:yes', 3, 2],
      // Names each answer once, and at most three.
      [`${'bell:old-phone,'.repeat(2)}key:locked,bell:no-ring,bell/suddenly:too-many`, 5, 3],
      ['zq7/sentinel:yes,constructor:yes', 2, 0],
    ] as const) {
      await test.step(claims, async () => {
        await open(page, `/${language}/name?trail=start:at-name,${claims}`);
        await expect(droppedLine(page, language, count)).toBeVisible();
        await expectTrail(page, language, [fromStart]);
        const items = line(count).last().getByRole('listitem');
        await expect(items).toHaveCount(named);
        if (named > 0) await expect(items.first()).toHaveText(givenText(language, ['bell', 'old-phone']));
        if (named === 2) await expect(items.nth(1)).toHaveText(gone('name'));
        await expect(page.locator('body')).not.toContainText(/zq7|sentinel|constructor/);
        await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
      });
    }
  });

  test(`${language}: a trail that does not lead to the step is dropped whole`, async ({ page }) => {
    await open(page, `/${language}/bell?trail=start:at-name,name:former`);
    await expect(title(page, language, 'bell')).toBeVisible();
    await expect(droppedLine(page, language, 2)).toBeVisible();
    await expectTrail(page, language, []);
  });

  test(`${language}: a damaged trail still shows the requested step`, async ({ page }) => {
    const garbage = [
      ['%%%', 0],
      ['', 0],
      [',,,:,:', 0],
      ['__proto__:x', 0],
      ['constructor:x,start:constructor', 2],
      ['<script>alert(1)</script>', 0],
      ['start:at-name"><img src=x onerror=alert(1)>', 0],
      ['a'.repeat(5000), 0],
      ['start:nonsense,'.repeat(400).slice(0, 5000), 100],
    ] as const;
    for (const [trail, dropped] of garbage) {
      await test.step(trail.slice(0, 40), async () => {
        await open(page, `/${language}/key?trail=${trail}`);
        await expect(title(page, language, 'key')).toBeVisible();
        await expectTrail(page, language, []);
        if (dropped > 0) await expect(droppedLine(page, language, dropped)).toBeVisible();
        else await expect(anyDroppedLine(page, language)).toHaveCount(0);
        // The links do not repeat the damaged trail.
        await expect(answerLink(page, language, ['key', 'locked'])).toHaveAttribute(
          'href',
          pathOf(language, 'key/locked', [['key', 'locked']]),
        );
      });
    }
  });

  test(`${language}: a step opened without a trail shows the usual one and a link to the start`, async ({
    page,
  }) => {
    await open(page, pathOf(language, 'name/house'));
    const usual = page.getByRole('navigation', { name: ui.trail.usualLabel, exact: true });
    // A long trail is folded.
    await expect(usual.getByRole('listitem')).toHaveCount(0);
    await usual.getByText(ui.trail.usual, { exact: true }).click();
    await expect(usual.getByRole('listitem')).toHaveText(
      asStudent.map((given) => givenText(language, given, ui.trail.notMe)),
    );
    await expect(trailSection(page, language)).toHaveCount(0);
    await usual.getByRole('link', { name: ui.trail.notYou, exact: true }).click();
    await expectPlace(page, language, 'start', []);
    await expect(page.getByRole('navigation', { name: ui.trail.usualLabel, exact: true })).toHaveCount(0);
  });

  test(`${language}: the reader can contradict each answer of the usual trail, which keeps those before it`, async ({
    page,
  }) => {
    await open(page, pathOf(language, 'name/house'));
    const usual = page.getByRole('navigation', { name: ui.trail.usualLabel, exact: true });
    const links = usual.getByRole('listitem').getByRole('link', { name: ui.trail.notMe });
    await usual.getByText(ui.trail.usual, { exact: true }).click();
    for (const [position, given] of asStudent.entries()) {
      const name = fill(ui.trail.notMeOf, { given: summary(language, given) });
      await expect(links.nth(position)).toHaveAccessibleName(name);
      await untilClicksCount(page);
      await links.nth(position).click();
      await expectPlace(page, language, given[0], asStudent.slice(0, position));
      await expect(title(page, language, given[0])).toBeFocused();
      await page.goBack();
      // Including the first answer, though the link with the site's name has the same address.
      await expect(links.nth(position)).toBeFocused();
    }
  });

  test(`${language}: the site’s name links to the start`, async ({ page }) => {
    await open(page, pathOf(language, 'name/house', asStudent));
    await page.getByRole('banner').getByRole('link', { name: ui.site.name, exact: true }).click();
    await expectPlace(page, language, 'start', []);
  });
}
