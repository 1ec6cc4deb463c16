// What is typed into the address field is judged on the spot. That it goes nowhere is for privacy.spec.ts.
import { site } from '../src/site.ts';
import type { StepId } from '../src/tree/ids.ts';
import { expect, test } from './fixtures.ts';
import {
  addressForm,
  allowClipboard,
  clipboard,
  copyButton,
  expectRight,
  expectWrong,
  nextStepLink,
  saying,
  submitForm,
} from './forms.ts';
import {
  answerLink,
  expectPlace,
  fill,
  type Given,
  type GuideTexts,
  inOrder,
  languages,
  markDocument,
  open,
  pathOf,
  textsOf,
} from './support.ts';

const { student, alumni, university } = site.domains;

const trailHere = [
  ['start', 'before-password'],
  ['address', 'student'],
  ['address/which-message', 'not-sure'],
] as const satisfies readonly Given[];

/** The answers of the step that a finding chooses, and where they lead. */
type NextStepLink = readonly [answer: 'student' | 'alumni' | 'staff' | 'other-ending', to: StepId];
const STUDENT: NextStepLink = ['student', 'address/before-at'];
const ALUMNI: NextStepLink = ['alumni', 'address/graduated-when'];
const STAFF: NextStepLink = ['staff', 'address/staff'];
const OTHER: NextStepLink = ['other-ending', 'address/after-at'];

/** What stands before an address to type. */
type Label = 'corrected' | 'asTyped' | 'asStudent' | 'asGraduate';

interface Case {
  readonly typed: string;
  readonly finding: keyof GuideTexts['validation']['address'];
  /** The addresses that are shown, each to be copied. */
  readonly shown?: Partial<Record<Label, string>>;
  readonly next?: NextStepLink;
}

const eitherOf = (name: string) => ({
  asStudent: `${name}@${student}`,
  asGraduate: `${name}@${alumni}`,
});

const wrong: readonly Case[] = [
  { typed: '', finding: 'empty' },
  { typed: 'u123456a', finding: 'no-at', shown: eitherOf('u123456a'), next: OTHER },
  { typed: 'u123456a@', finding: 'no-domain', shown: eitherOf('u123456a'), next: OTHER },
  {
    typed: `u123456a${student}`,
    finding: 'no-at',
    shown: { corrected: `u123456a@${student}` },
    next: OTHER,
  },
  {
    typed: `u123456a@${student.replace('ecs', 'esc')}`,
    finding: 'mistyped-domain',
    shown: { corrected: `u123456a@${student}` },
    next: OTHER,
  },
  {
    typed: `u123456a@${alumni.slice(0, -1)}`,
    finding: 'mistyped-domain',
    shown: { corrected: `u123456a@${alumni}` },
    next: OTHER,
  },
  { typed: `a@b@${student}`, finding: 'several-ats' },
  { typed: `u123456a@@${student}`, finding: 'several-ats', shown: { corrected: `u123456a@${student}` } },
  { typed: `@${student}`, finding: 'no-name' },
  { typed: `阪大@${student}`, finding: 'bad-character' },
  { typed: `taro@${university}`, finding: 'staff-domain', next: STAFF },
  { typed: 'taro@example.com', finding: 'other-domain', next: OTHER },
];

const right: readonly Case[] = [
  {
    typed: `u123456a@${student}`,
    finding: 'student',
    shown: { asTyped: `u123456a@${student}` },
    next: STUDENT,
  },
  {
    typed: `u123456a@${alumni}`,
    finding: 'alumni',
    shown: { asTyped: `u123456a@${alumni}` },
    next: ALUMNI,
  },
  {
    typed: 'ｕ１２３４５６ａ＠ｅｃｓ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ',
    finding: 'corrected',
    shown: { corrected: 'u123456a@ecs.osaka-u.ac.jp' },
    next: STUDENT,
  },
  {
    typed: ` U123456A @ ${alumni.toUpperCase()}　`,
    finding: 'corrected',
    shown: { corrected: `u123456a@${alumni}` },
    next: ALUMNI,
  },
];

for (const language of languages) {
  const { ui, validation } = textsOf(language);
  const words = ui.check.address;
  const hint = fill(words.hint);
  const labels = ['corrected', 'asTyped', 'asStudent', 'asGraduate'] as const satisfies readonly Label[];

  test.describe(`${language}: the address field`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, pathOf(language, 'address/check', trailHere));
    });

    test('says nothing before it is asked', async ({ page }) => {
      const own = addressForm(page, language);
      await expect(own.field).toHaveAccessibleDescription(hint);
      await expect(own.field).not.toHaveAttribute('aria-invalid', /./);
      await expect(own.field).not.toHaveAttribute('name', /./);
      await own.field.pressSequentially('nobody@');
      await expect(own.field).not.toHaveAttribute('aria-invalid', /./);
      // It is there before it speaks: what only comes along with its words many a screen reader leaves unsaid.
      await expect(own.form.getByRole('status')).toHaveText(['']);
      await expect(own.form.getByRole('link')).toHaveCount(0);
      await expect(own.form.getByRole('button')).toHaveCount(1);
    });

    for (const [what, cases] of Object.entries({ wrong, right })) {
      test(`takes what is ${what}, keeps the text, and says how to go on`, async ({ page }) => {
        const own = addressForm(page, language);
        for (const { typed, finding, shown = {}, next } of cases) {
          await test.step(`${finding}: ${typed}`, async () => {
            // First the contrary, whose sentence and address must go.
            await submitForm(own, what === 'wrong' ? `former@${student}` : 'former@');
            await expect(own.form.getByRole('code').first()).toContainText('former');
            await submitForm(own, typed);
            const sentence = fill(validation.address[finding]);
            await (what === 'wrong' ? expectWrong : expectRight)(own, hint, sentence);
            await expect(own.field).toHaveValue(typed);

            for (const label of labels) {
              const address = shown[label];
              if (address === undefined) await expect(own.form).not.toContainText(fill(words[label]));
              else {
                await expect(own.form).toContainText(inOrder(words[label], address));
                await expect(copyButton(own, language, address)).toBeVisible();
              }
            }
            // The button that judges, and one to copy each address.
            await expect(own.form.getByRole('button')).toHaveCount(1 + Object.keys(shown).length);
            await expect(own.form).not.toContainText('former');

            await expect(own.form.getByRole('link')).toHaveCount(next === undefined ? 0 : 1);
            if (next === undefined) return;
            const given = ['address/check', next[0]] as const satisfies Given;
            const path = pathOf(language, next[1], [...trailHere, given]);
            await expect(nextStepLink(own, language, next[1])).toHaveAttribute('href', path);
          });
        }
      });
    }

    test('shows beside the address to type what was typed, and copies just that address', async ({
      page,
    }) => {
      await allowClipboard(page);
      const own = addressForm(page, language);
      const address = `u123456a@${student}`;
      await page.evaluate(() => navigator.clipboard.writeText('from before'));
      await submitForm(own, `u123456a@${student.replace('ecs', 'esc')} `);
      await expect(own.form).toContainText(
        inOrder(ui.check.typed, `u123456a@${student.replace('ecs', 'esc')}␣`, words.corrected, address),
      );
      expect(await clipboard(page), 'nothing is copied unasked').toBe('from before');
      await copyButton(own, language, address).click();
      await expect(saying(own)).toHaveText([ui.check.copied]);
      expect(await clipboard(page)).toBe(address);

      await submitForm(own, 'u123456a');
      await expect(own.form.getByText(ui.check.copied, { exact: true })).toHaveCount(0);
      await copyButton(own, language, `u123456a@${alumni}`).click();
      await expect(saying(own)).toHaveText([ui.check.copied]);
      expect(await clipboard(page)).toBe(`u123456a@${alumni}`);
    });

    test('is checked with Enter, and the way on keeps the trail', async ({ page }) => {
      const own = addressForm(page, language);
      const isSameDocument = await markDocument(page);
      await own.field.fill('taro@example.com');
      await own.field.press('Enter');
      await nextStepLink(own, language, 'address/after-at').click();
      await expectPlace(page, language, 'address/after-at', [
        ...trailHere,
        ['address/check', 'other-ending'],
      ]);
      expect(await isSameDocument()).toBe(true);
    });

    test('can be passed by with an answer', async ({ page }) => {
      await answerLink(page, language, ['address/check', 'not-sure']).click();
      await expectPlace(page, language, 'address/after-at', [...trailHere, ['address/check', 'not-sure']]);
    });
  });

  test(`${language}: to a graduate the same finding means another way on`, async ({ page }) => {
    const graduate = [
      ['start', 'before-password'],
      ['address', 'graduate'],
    ] as const satisfies readonly Given[];
    await open(page, pathOf(language, 'address/graduate-check', graduate));
    const own = addressForm(page, language);
    for (const [typed, answer, to] of [
      [`u123456a@${student}`, 'student', 'address/graduated-when'],
      [`u123456a@${alumni}`, 'alumni', 'address/alumni'],
      [`taro@${university}`, 'other-ending', 'address/alumni'],
      ['u123456a', 'other-ending', 'address/alumni'],
    ] as const) {
      await submitForm(own, typed);
      const path = pathOf(language, to, [...graduate, ['address/graduate-check', answer]]);
      await expect(nextStepLink(own, language, to)).toHaveAttribute('href', path);
    }
    await nextStepLink(own, language, 'address/alumni').click();
    await expectPlace(page, language, 'address/alumni', [
      ...graduate,
      ['address/graduate-check', 'other-ending'],
    ]);
  });
}
