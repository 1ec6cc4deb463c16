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
import { inTurn } from './support/turns.ts';

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

for (const language of inTurn(languages, 1)) {
  const { ui } = textsOf(language);

  test.describe(`${language}: an earlier answer`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, pathOf(language, 'name/house', asStudent));
      await changeLink(page, language, asStudent[1]).click();
      await expect(title(page, language, 'name')).toBeVisible();
    });

    test('is marked at its step, and no longer in the address', { tag: '@all' }, async ({ page }) => {
      await expectPlace(page, language, 'name', [fromStart]);
      await expect(answerLink(page, language, ['name', 'member'], true)).toBeVisible();
      await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(1);
      await expect(anyDroppedLine(page, language)).toHaveCount(0);
    });

    test('can be changed, and the later questions that still follow have their answers marked', {
      tag: '@all',
    }, async ({ page }) => {
      const later = ['bell/suddenly', 'ring'] as const satisfies Given;
      const before = ['start', 'at-bell'] as const satisfies Given;
      await open(page, pathOf(language, 'bell', [before, ['bell', 'suddenly'], later]));
      await giveAnswer(page, language, ['bell', 'not-sure']);
      await expectPlace(page, language, 'bell/suddenly', [before, ['bell', 'not-sure']]);
      await giveAnswer(page, language, later, true);
      await expectPlace(page, language, 'bell/no-ring', [before, ['bell', 'not-sure'], later]);
    });

    test('can be changed, and new questions have no mark', { tag: '@all' }, async ({ page }) => {
      await giveAnswer(page, language, ['name', 'former']);
      await expectPlace(page, language, 'name/former-check', [fromStart, ['name', 'former']]);
      await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(0);
    });

    test('can be given again, and the next question is asked again', { tag: '@all' }, async ({ page }) => {
      await giveAnswer(page, language, ['name', 'member'], true);
      await expectPlace(page, language, 'name/which-sign', asStudent.slice(0, 2));
      await giveAnswer(page, language, message, true);
      await expectPlace(page, language, 'name/house', asStudent);
    });
  });

  test(`${language}: after four times Back every question is asked again, with its earlier answer marked`, {
    tag: '@all',
  }, async ({ page }) => {
    const given = [...asStudent, ['name/house', 'did-not-work']] as const satisfies readonly Given[];
    await open(page, pathOf(language, 'start'));
    for (const each of given) await giveAnswer(page, language, each);
    await expectPlace(page, language, 'name/spelling', given);
    for (const [position, [step]] of [...given.entries()].reverse()) {
      await page.getByRole('link', { name: ui.trail.back, exact: true }).press('Enter');
      await expectPlace(page, language, step, given.slice(0, position));
    }
    for (const [position, each] of given.entries()) {
      await expectPlace(page, language, each[0], given.slice(0, position));
      await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(1);
      await giveAnswer(page, language, each, true);
    }
    await expectPlace(page, language, 'name/spelling', given);
    // A reload and another tab know only the answers of the address.
    await page.goBack();
    await expectPlace(page, language, 'name/house', asStudent);
    await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(1);
    await page.reload();
    await expectPlace(page, language, 'name/house', asStudent);
    await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(0);
  });

  test(`${language}: starting over forgets the earlier answers`, async ({ page }) => {
    await open(page, pathOf(language, 'start'));
    await giveAnswer(page, language, fromStart);
    await expectPlace(page, language, 'name', [fromStart]);
    await untilClicksCount(page);
    await page.getByRole('link', { name: ui.trail.back, exact: true }).click();
    await expect(answerLink(page, language, fromStart, true)).toBeVisible();
    await untilClicksCount(page);
    await page.getByRole('banner').getByRole('link', { name: ui.site.name, exact: true }).click();
    await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(0);
    await giveAnswer(page, language, fromStart);
    await expectPlace(page, language, 'name', [fromStart]);
  });

  test(`${language}: the link back at the top takes back one answer`, async ({ page }) => {
    await open(page, pathOf(language, 'name/house', asStudent));
    await page.getByRole('banner').getByRole('link', { name: ui.trail.back, exact: true }).click();
    await expect(title(page, language, 'name/which-sign')).toBeVisible();
    await expectTrail(page, language, asStudent.slice(0, 2));
    await expect(answerLink(page, language, message, true)).toBeVisible();
  });

  test(`${language}: a long trail is folded, and the folded answers can be changed`, { tag: '@all' }, async ({
    page,
  }) => {
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

  test(`${language}: an answer that does not fit is dropped, and a quiet line says so`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, `/${language}/name?trail=start:at-name,name:nonsense`);
    await expect(title(page, language, 'name')).toBeVisible();
    await expect(droppedLine(page, language, 1)).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await expectTrail(page, language, [fromStart]);
    await answerLink(page, language, ['name', 'former']).click();
    await expectPlace(page, language, 'name/former-check', [fromStart, ['name', 'former']]);
    await expect(anyDroppedLine(page, language)).toHaveCount(0);
  });

  test(`${language}: the line names the questions of dropped answers, and repeats nothing else`, {
    tag: '@all',
  }, async ({ page }) => {
    const { steps } = textsOf(language);
    const words = (step: StepId) => fill(steps[step].trail ?? steps[step].title);
    const gone = (step: StepId) => inOrder(words(step), ui.trail.colon, ui.trail.gone);
    const line = (count: number) => page.locator('div').filter({ has: droppedLine(page, language, count) });
    for (const [claims, count, named] of [
      // Unknown steps only count.
      ['bell:zq7sentinel,zq7/sentinel:yes', 2, ['bell']],
      // Each question counts and is named once, and at most three are named.
      [`${'bell:zq7,'.repeat(2)}key:zq7,bell/suddenly:zq7,browser:zq7`, 4, ['bell', 'key', 'bell/suddenly']],
      ['zq7/sentinel:yes,constructor:yes', 2, []],
    ] as const) {
      await test.step(claims, async () => {
        await open(page, `/${language}/name?trail=start:at-name,${claims}`);
        await expect(droppedLine(page, language, count)).toBeVisible();
        await expectTrail(page, language, [fromStart]);
        const items = line(count).last().getByRole('listitem');
        await expect(items).toHaveText(named.map(gone));
        await expect(page.locator('body')).not.toContainText(/zq7|sentinel|constructor/);
        await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
      });
    }
  });

  test(`${language}: a link that was cut off or changed in one place keeps all other answers`, {
    tag: '@all',
  }, async ({ page }) => {
    for (const [step, query, trail] of [
      ['name/house', 'start:at-name,name:member,name/which-sign:other-ho', asStudent],
      ['name/which-sign', 'start:at-name,name:member,name/whi', asStudent.slice(0, 2)],
      ['name/house', 'start:at-nmae,name:member,name/which-sign:other-house', asStudent],
      ['name/house', 'start:at-name,name:mmber,name/which-sign:other-house', asStudent],
      [
        'name/house',
        'name/which-sign:private,start:at-name,name:member,name/which-sign:other-house',
        asStudent,
      ],
    ] as const) {
      await test.step(query, async () => {
        await open(page, `/${language}/${step}?trail=${query}`);
        await expect(title(page, language, step)).toBeVisible();
        await expectTrail(page, language, trail);
        await expect(anyDroppedLine(page, language)).toHaveCount(0);
      });
    }
    // The answers stay when the reader goes on.
    const last = ['name/house', 'did-not-work'] as const satisfies Given;
    await answerLink(page, language, last).click();
    await expectPlace(page, language, 'name/spelling', [...asStudent, last]);
  });

  test(`${language}: answers that do not lead to the step are kept, also after the next answer`, async ({
    page,
  }) => {
    const before = [fromStart, ['name', 'former']] as const satisfies readonly Given[];
    const here = ['bell', 'suddenly'] as const satisfies Given;
    await open(page, pathOf(language, 'bell', before));
    await expectPlace(page, language, 'bell', before);
    await expect(anyDroppedLine(page, language)).toHaveCount(0);
    await answerLink(page, language, here).click();
    await expectPlace(page, language, 'bell/suddenly', [...before, here]);
    await page.reload();
    await expectPlace(page, language, 'bell/suddenly', [...before, here]);
  });

  test(`${language}: a damaged trail still shows the requested step`, { tag: '@all' }, async ({ page }) => {
    const none: readonly Given[] = [];
    const garbage = [
      ['%%%', none, 0],
      ['', none, 0],
      [',,,:,:', none, 0],
      ['__proto__:x', none, 0],
      ['constructor:x,name:constructor', none, 2],
      ['<script>alert(1)</script>', none, 0],
      // Text that stuck to an answer is cut off.
      ['start:at-name"><img src=x onerror=alert(1)>', [['start', 'at-name']], 0],
      ['a'.repeat(5000), none, 0],
      ['name:nonsense,'.repeat(400).slice(0, 5000), none, 1],
    ] as const satisfies readonly (readonly [string, readonly Given[], number])[];
    for (const [claims, kept, dropped] of garbage) {
      await test.step(claims.slice(0, 40), async () => {
        await open(page, `/${language}/key?trail=${claims}`);
        await expect(title(page, language, 'key')).toBeVisible();
        await expectTrail(page, language, kept);
        if (dropped > 0) await expect(droppedLine(page, language, dropped)).toBeVisible();
        else await expect(anyDroppedLine(page, language)).toHaveCount(0);
        // The links do not repeat what is damaged.
        await expect(answerLink(page, language, ['key', 'locked'])).toHaveAttribute(
          'href',
          pathOf(language, 'key/locked', [...kept, ['key', 'locked']]),
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

  test(`${language}: the reader can contradict each answer of the usual trail, which keeps those before it`, {
    tag: '@all',
  }, async ({ page }) => {
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

  test(`${language}: the site’s name links to the start`, { tag: '@all' }, async ({ page }) => {
    await open(page, pathOf(language, 'name/house', asStudent));
    await page.getByRole('banner').getByRole('link', { name: ui.site.name, exact: true }).click();
    await expectPlace(page, language, 'start', []);
  });
}
