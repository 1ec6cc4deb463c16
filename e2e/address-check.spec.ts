// What is typed into the address field is judged on the spot, and goes nowhere.
import type { Locator, Page } from 'playwright/test';
import { site } from '../src/site.ts';
import type { StepId } from '../src/tree/tree.ts';
import { expect, test } from './fixtures.ts';
import {
  answerLink,
  expectPlace,
  fill,
  type Given,
  type GuideTexts,
  languages,
  markDocument,
  open,
  pathOf,
  textsOf,
} from './guide.ts';

const { student, alumni, university } = site.domains;

const wayHere = [
  ['start', 'before-password'],
  ['address', 'student'],
  ['address/which-message', 'something-else'],
] as const satisfies readonly Given[];

/** The answers of the step that a finding chooses, and where they lead. */
type WayOn = readonly [answer: 'student' | 'alumni' | 'staff' | 'other-ending', to: StepId];
const STUDENT: WayOn = ['student', 'address/before-at'];
const ALUMNI: WayOn = ['alumni', 'address/alumni'];
const STAFF: WayOn = ['staff', 'address/staff'];
const OTHER: WayOn = ['other-ending', 'address/after-at'];

interface Case {
  readonly typed: string;
  readonly finding: keyof GuideTexts['validation']['address'];
  readonly shown?: string;
  readonly wayOn?: WayOn;
}

const wrong: readonly Case[] = [
  { typed: '', finding: 'empty' },
  { typed: 'u123456a', finding: 'no-at', shown: `u123456a@${student}`, wayOn: OTHER },
  { typed: 'u123456a@', finding: 'no-domain', shown: `u123456a@${student}`, wayOn: OTHER },
  {
    typed: `u123456a@${student.replace('ecs', 'esc')}`,
    finding: 'mistyped-domain',
    shown: `u123456a@${student}`,
    wayOn: OTHER,
  },
  {
    typed: `u123456a@${alumni.slice(0, -1)}`,
    finding: 'mistyped-domain',
    shown: `u123456a@${alumni}`,
    wayOn: OTHER,
  },
  { typed: `a@b@${student}`, finding: 'several-ats' },
  { typed: `@${student}`, finding: 'no-name' },
  { typed: `阪大@${student}`, finding: 'bad-character' },
  { typed: `taro@${university}`, finding: 'staff-domain', wayOn: STAFF },
  { typed: 'taro@example.com', finding: 'other-domain', wayOn: OTHER },
];

const right: readonly Case[] = [
  { typed: `u123456a@${student}`, finding: 'student', shown: `u123456a@${student}`, wayOn: STUDENT },
  { typed: `u123456a@${alumni}`, finding: 'alumni', shown: `u123456a@${alumni}`, wayOn: ALUMNI },
  {
    typed: 'ｕ１２３４５６ａ＠ｅｃｓ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ',
    finding: 'corrected',
    shown: 'u123456a@ecs.osaka-u.ac.jp',
    wayOn: STUDENT,
  },
  {
    typed: ` U123456A @ ${alumni.toUpperCase()}　`,
    finding: 'corrected',
    shown: `u123456a@${alumni}`,
    wayOn: ALUMNI,
  },
];

for (const language of languages) {
  const { ui, validation, steps } = textsOf(language);
  const words = ui.check.address;
  const field = (page: Page): Locator => page.getByRole('textbox', { name: words.label, exact: true });
  const finding = (page: Page): Locator => page.getByRole('main').getByRole('status');
  /** The way on, to the step that it names. */
  const goOn = (page: Page, to: StepId): Locator =>
    page.getByRole('link', { name: fill(words.goOn, { step: steps[to].title }), exact: true });
  /** The way on to any step. */
  const anyWayOn = (page: Page): Locator => finding(page).getByRole('link');

  async function check(page: Page, typed: string): Promise<void> {
    await field(page).fill(typed);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
  }

  test.describe(`${language}: the address field`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, pathOf(language, 'address/check', wayHere));
    });

    test('says nothing before it is asked', async ({ page }) => {
      await expect(field(page)).toHaveAccessibleDescription(fill(words.hint));
      await expect(field(page)).not.toHaveAttribute('aria-invalid', /./);
      await expect(field(page)).not.toHaveAttribute('name', /./);
      await field(page).pressSequentially('nobody@');
      await expect(field(page)).not.toHaveAttribute('aria-invalid', /./);
      await expect(finding(page)).toBeEmpty();
      await expect(anyWayOn(page)).toHaveCount(0);
    });

    test('names what is wrong, keeps the text, and says how to go on', async ({ page }) => {
      for (const { typed, finding: problem, shown, wayOn } of wrong) {
        await test.step(`${problem}: ${typed}`, async () => {
          await check(page, typed);
          const sentence = fill(validation.address[problem]);
          await expect(page.getByText(sentence, { exact: true })).toBeVisible();
          await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
          await expect(field(page)).toHaveAccessibleDescription(`${fill(words.hint)} ${sentence}`);
          await expect(field(page)).toHaveValue(typed);
          await expect(field(page)).toBeFocused();
          if (shown === undefined) await expect(finding(page)).not.toContainText(words.corrected);
          else await expect(finding(page)).toContainText(`${words.corrected} ${shown}`);
          if (wayOn === undefined) await expect(anyWayOn(page)).toHaveCount(0);
          else {
            const given = ['address/check', wayOn[0]] as const satisfies Given;
            await expect(goOn(page, wayOn[1])).toHaveAttribute(
              'href',
              pathOf(language, wayOn[1], [...wayHere, given]),
            );
          }
        });
      }
    });

    test('takes right addresses, full width and spaces included', async ({ page }) => {
      for (const { typed, finding: kind, shown = '', wayOn = STUDENT } of right) {
        await test.step(`${kind}: ${typed}`, async () => {
          // First something wrong, whose sentence must go.
          await check(page, 'nobody@');
          await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
          await check(page, typed);
          await expect(finding(page)).toContainText(fill(validation.address[kind]));
          const before = kind === 'corrected' ? words.corrected : words.asTyped;
          await expect(finding(page)).toContainText(`${before} ${shown}`);
          await expect(field(page)).not.toHaveAttribute('aria-invalid', /./);
          await expect(field(page)).toHaveAccessibleDescription(fill(words.hint));
          await expect(field(page)).toHaveValue(typed);
          const given = ['address/check', wayOn[0]] as const satisfies Given;
          await expect(goOn(page, wayOn[1])).toHaveAttribute(
            'href',
            pathOf(language, wayOn[1], [...wayHere, given]),
          );
        });
      }
    });

    test('is checked with Enter, and the way on keeps the trail', async ({ page }) => {
      const isSameDocument = await markDocument(page);
      await field(page).fill('taro@example.com');
      await field(page).press('Enter');
      await goOn(page, 'address/after-at').click();
      await expectPlace(page, language, 'address/after-at', [...wayHere, ['address/check', 'other-ending']]);
      expect(await isSameDocument()).toBe(true);
    });

    test('can be passed by with an answer', async ({ page }) => {
      await answerLink(page, language, ['address/check', 'not-sure']).click();
      await expectPlace(page, language, 'address/after-at', [...wayHere, ['address/check', 'not-sure']]);
    });
  });

  test(`${language}: nothing that is typed leaves the page`, async ({ page }) => {
    const SENTINEL = 'zq7sentinel';
    const said: string[] = [];
    page.on('request', (request) =>
      said.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''),
    );
    page.on('console', (message) => said.push(message.text()));

    const places = async (): Promise<string> =>
      JSON.stringify([
        said,
        page.url(),
        await page.evaluate(async () => [
          document.title,
          document.cookie,
          history.state,
          { ...localStorage },
          { ...sessionStorage },
          window.name,
          performance.getEntries().map(({ name }) => name),
          (await indexedDB.databases()).map(({ name }) => name),
          await caches.keys(),
          [...document.querySelectorAll('a')].map(({ href }) => href),
        ]),
        await page.context().storageState(),
      ]);

    await open(page, pathOf(language, 'address/check', wayHere));
    const typed = [
      SENTINEL,
      `${SENTINEL}@example.com`,
      `${SENTINEL}@${student}x`,
      `${SENTINEL}@${university}`,
      `${SENTINEL}@${student}`,
    ];
    for (const each of typed) {
      await check(page, each);
      await expect(anyWayOn(page)).toBeVisible();
      await expect(field(page)).toHaveValue(each);
      expect(await places()).not.toContain(SENTINEL);
    }
    // The judge sees what there is to see.
    expect(await places()).toContain('address/check');
    await goOn(page, 'address/before-at').click();
    await expectPlace(page, language, 'address/before-at', [...wayHere, ['address/check', 'student']]);
    expect(await places()).not.toContain(SENTINEL);
    expect(await page.content()).not.toContain(SENTINEL);
    await page.goBack();
    await expect(field(page)).toBeVisible();
    await expect(field(page)).toHaveValue('');
    await page.reload();
    await expect(field(page)).toHaveValue('');
    expect(await places()).not.toContain(SENTINEL);
  });
}
