// The answers given live in the address: changed, taken back, reloaded, mistyped and forged.
import type { Page } from 'playwright/test';
import type { StepId } from '../src/tree/ids.ts';
import { expect, test } from './fixtures.ts';
import {
  answerLink,
  changeLink,
  expectPlace,
  expectTrail,
  fill,
  type Given,
  givenText,
  inOrder,
  languages,
  open,
  pathOf,
  plural,
  textsOf,
  title,
  trailLine,
} from './support.ts';

const asStudent = [
  ['start', 'before-password'],
  ['address', 'student'],
  ['address/which-message', 'not-in-our-system'],
] as const satisfies readonly Given[];
const [fromStart, , message] = asStudent;

const droppedLine = (page: Page, language: string, count: number) =>
  page.getByText(plural(textsOf(language).ui.trail, 'dropped', language, count), { exact: true });

/** The line for left-out answers with whatever number: what must not be there. */
const anyDroppedLine = (page: Page, language: string) => {
  const { trail } = textsOf(language).ui;
  const [before = '', after = ''] = trail.dropped_other.split('{{count}}');
  return page
    .getByText(trail.dropped_one, { exact: true })
    .or(page.getByText(before || after))
    .or(page.getByText(after || before));
};

for (const language of languages) {
  const { ui } = textsOf(language);

  test.describe(`${language}: an earlier answer`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, pathOf(language, 'address/after-at', asStudent));
      await changeLink(page, language, asStudent[1]).click();
      await expect(title(page, language, 'address')).toBeVisible();
    });

    test('is shown where it is changed, and the later ones are kept in the address', async ({ page }) => {
      await expect(page).toHaveURL(pathOf(language, 'address', asStudent));
      await expectTrail(page, language, [fromStart]);
      await expect(answerLink(page, language, ['address', 'student'], true)).toBeVisible();
      await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(1);
      await expect(anyDroppedLine(page, language)).toHaveCount(0);
    });

    test('is changed, and the later ones that still fit are kept', async ({ page }) => {
      const later = ['mfa/suddenly', 'text'] as const satisfies Given;
      const before = ['start', 'second-check'] as const satisfies Given;
      await open(page, pathOf(language, 'mfa', [before, ['mfa', 'suddenly'], later]));
      await answerLink(page, language, ['mfa', 'not-sure']).click();
      await expectPlace(page, language, 'mfa/no-text', [before, ['mfa', 'not-sure'], later]);
    });

    test('is changed, and the later ones that no longer fit are gone', async ({ page }) => {
      await answerLink(page, language, ['address', 'graduate']).click();
      await expectPlace(page, language, 'address/graduate-check', [fromStart, ['address', 'graduate']]);
      await expect(page.getByText(ui.step.before, { exact: true })).toHaveCount(0);
    });

    test('is left as it was', async ({ page }) => {
      await answerLink(page, language, ['address', 'student'], true).click();
      await expectPlace(page, language, 'address/after-at', asStudent);
    });
  });

  test(`${language}: the way back takes back one answer`, async ({ page }) => {
    await open(page, pathOf(language, 'address/after-at', asStudent));
    await trailLine(page, language).getByRole('link', { name: ui.trail.back, exact: true }).click();
    await expect(title(page, language, 'address/which-message')).toBeVisible();
    await expectTrail(page, language, asStudent.slice(0, 2));
    await expect(answerLink(page, language, message, true)).toBeVisible();
  });

  test(`${language}: a long trail is folded, and the folded answers can be changed`, async ({ page }) => {
    const long: readonly Given[] = [
      ...asStudent,
      ['address/after-at', 'did-not-work'],
      ['address/before-at', 'did-not-work'],
    ];
    await open(page, pathOf(language, 'address/alumni', long));
    const line = trailLine(page, language);
    await expect(line.getByRole('listitem')).toHaveCount(2);
    await line.getByText(plural(ui.trail, 'earlier', language, 3), { exact: true }).click();
    await expect(line.getByRole('listitem')).toHaveCount(5);
    await changeLink(page, language, fromStart).click();
    await expect(title(page, language, 'start')).toBeVisible();
    await expectTrail(page, language, []);
    await expect(answerLink(page, language, fromStart, true)).toBeVisible();
  });

  test(`${language}: Back, Forward and reload keep step and trail together`, async ({ page }) => {
    await open(page, pathOf(language, 'start'));
    for (const given of asStudent) await answerLink(page, language, given).click();
    await expectPlace(page, language, 'address/after-at', asStudent);
    await page.goBack();
    await expectPlace(page, language, 'address/which-message', asStudent.slice(0, 2));
    await page.goBack();
    await page.goBack();
    await expectPlace(page, language, 'start', []);
    await page.goForward();
    await expectPlace(page, language, 'address', asStudent.slice(0, 1));
    await page.reload();
    await expectPlace(page, language, 'address', asStudent.slice(0, 1));
    await page.goForward();
    await expectPlace(page, language, 'address/which-message', asStudent.slice(0, 2));
  });

  test(`${language}: an answer that does not fit is left out, and a quiet line says so`, async ({ page }) => {
    await open(page, `/${language}/address?trail=start:before-password,address:nonsense`);
    await expect(title(page, language, 'address')).toBeVisible();
    await expect(droppedLine(page, language, 1)).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await expectTrail(page, language, [fromStart]);
    await answerLink(page, language, ['address', 'graduate']).click();
    await expectPlace(page, language, 'address/graduate-check', [fromStart, ['address', 'graduate']]);
    await expect(anyDroppedLine(page, language)).toHaveCount(0);
  });

  test(`${language}: what was left out is named, and what the link made up is not repeated`, async ({
    page,
  }) => {
    const { steps } = textsOf(language);
    const words = (step: StepId) => fill(steps[step].trail ?? steps[step].title);
    const gone = (step: StepId) => inOrder(words(step), ui.trail.colon, ui.trail.gone);
    const line = (count: number) => page.locator('div').filter({ has: droppedLine(page, language, count) });
    for (const [claims, count, named] of [
      // Known ones in the words of the guide, those that are gone by their question, unknown steps by their number.
      ['mfa:old-phone,address:zq7sentinel,zq7/sentinel:yes', 3, 2],
      // What is said twice is named once, and no more than three.
      [`${'mfa:old-phone,'.repeat(2)}password:locked,mfa:no-text,mfa/suddenly:app`, 5, 3],
      ['zq7/sentinel:yes,constructor:yes', 2, 0],
    ] as const) {
      await test.step(claims, async () => {
        await open(page, `/${language}/address?trail=start:before-password,${claims}`);
        await expect(droppedLine(page, language, count)).toBeVisible();
        await expectTrail(page, language, [fromStart]);
        const items = line(count).last().getByRole('listitem');
        await expect(items).toHaveCount(named);
        if (named > 0) await expect(items.first()).toHaveText(givenText(language, ['mfa', 'old-phone']));
        if (named === 2) await expect(items.nth(1)).toHaveText(gone('address'));
        await expect(page.locator('body')).not.toContainText(/zq7|sentinel|constructor/);
        await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
      });
    }
  });

  test(`${language}: a trail that never comes by the step is left out whole`, async ({ page }) => {
    await open(page, `/${language}/mfa?trail=start:before-password,address:graduate`);
    await expect(title(page, language, 'mfa')).toBeVisible();
    await expect(droppedLine(page, language, 2)).toBeVisible();
    await expectTrail(page, language, []);
  });

  test(`${language}: a trail that is no trail shows the step asked for`, async ({ page }) => {
    const garbage = [
      ['%%%', 0],
      ['', 0],
      [',,,:,:', 0],
      ['__proto__:x', 0],
      ['constructor:x,start:constructor', 2],
      ['<script>alert(1)</script>', 0],
      ['start:before-password"><img src=x onerror=alert(1)>', 0],
      ['a'.repeat(5000), 0],
      ['start:nonsense,'.repeat(400).slice(0, 5000), 100],
    ] as const;
    for (const [trail, dropped] of garbage) {
      await test.step(trail.slice(0, 40), async () => {
        await open(page, `/${language}/password?trail=${trail}`);
        await expect(title(page, language, 'password')).toBeVisible();
        await expectTrail(page, language, []);
        if (dropped > 0) await expect(droppedLine(page, language, dropped)).toBeVisible();
        else await expect(anyDroppedLine(page, language)).toHaveCount(0);
        // What came along in the address is not handed on.
        await expect(answerLink(page, language, ['password', 'locked'])).toHaveAttribute(
          'href',
          pathOf(language, 'password/locked', [['password', 'locked']]),
        );
      });
    }
  });

  test(`${language}: a step opened cold shows the usual way and the way to the start`, async ({ page }) => {
    await open(page, pathOf(language, 'address/after-at'));
    const usual = page.getByRole('navigation', { name: ui.trail.usual, exact: true });
    // A long one is folded.
    await expect(usual.getByRole('listitem')).toHaveCount(0);
    await usual.getByText(ui.trail.usualFolded, { exact: true }).click();
    await expect(usual.getByRole('listitem')).toHaveText(
      asStudent.map((given) => givenText(language, given, ui.trail.notMe)),
    );
    await expect(trailLine(page, language)).toHaveCount(0);
    await usual.getByRole('link', { name: ui.trail.notYou, exact: true }).click();
    await expectPlace(page, language, 'start', []);
    await expect(page.getByRole('navigation', { name: ui.trail.usual, exact: true })).toHaveCount(0);
  });

  test(`${language}: each answer of the usual way can be contradicted, which keeps those before it`, async ({
    page,
  }) => {
    await open(page, pathOf(language, 'address/after-at'));
    const usual = page.getByRole('navigation', { name: ui.trail.usual, exact: true });
    const links = usual.getByRole('listitem').getByRole('link', { name: ui.trail.notMe });
    await usual.getByText(ui.trail.usualFolded, { exact: true }).click();
    for (const [position, given] of asStudent.entries()) {
      const { short } = textsOf(language).steps[given[0]].answers?.[given[1]] ?? { short: '' };
      await expect(links.nth(position)).toHaveAccessibleName(fill(ui.trail.notMeOf, { answer: fill(short) }));
      await links.nth(position).click();
      await expectPlace(page, language, given[0], asStudent.slice(0, position));
      await expect(title(page, language, given[0])).toBeFocused();
      await page.goBack();
      // Also the first of them, though the name of the site leads where it leads.
      await expect(links.nth(position)).toBeFocused();
    }
  });

  test(`${language}: the name of the site leads back to the start`, async ({ page }) => {
    await open(page, pathOf(language, 'address/after-at', asStudent));
    await page.getByRole('banner').getByRole('link', { name: ui.site.name, exact: true }).click();
    await expectPlace(page, language, 'start', []);
  });
}
