// The address form validates the typed text. `privacy.spec.ts` tests that the text stays in the page.
import { site } from '../tests/fixtures/guide/site.ts';
import { markDocument, open } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
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
} from './support/forms.ts';
import type { StepId } from './support/steps.ts';
import { answerLink, expectPlace, type Given, pathOf } from './support/steps.ts';
import { fill, type GuideTexts, inOrder, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const { student, alumni, university } = site.domains;

const trailHere = [
  ['start', 'at-name'],
  ['name', 'member'],
  ['name/which-sign', 'not-sure'],
] as const satisfies readonly Given[];

/** The answer of the step that a finding chooses, and where it leads. */
type NextStepLink = readonly [answer: 'member' | 'former' | 'staff' | 'other-house', to: StepId];
const STUDENT: NextStepLink = ['member', 'name/spelling'];
const ALUMNI: NextStepLink = ['former', 'name/left-when'];
const STAFF: NextStepLink = ['staff', 'name/staff'];
const OTHER: NextStepLink = ['other-house', 'name/house'];

/** The students' domain with two letters the wrong way round. */
const MISTYPED = 'memebrs.example.edu';

/** The label of an address to type. */
type Label = 'corrected' | 'asTyped' | 'asStudent' | 'asGraduate';

interface Case {
  readonly typed: string;
  readonly finding: keyof GuideTexts['validation']['address'];
  /** The addresses that the form shows, each with a copy button. */
  readonly shown?: Partial<Record<Label, string>>;
  readonly next?: NextStepLink;
}

const eitherOf = (name: string) => ({
  asStudent: `${name}@${student}`,
  asGraduate: `${name}@${alumni}`,
});

const wrong: readonly Case[] = [
  { typed: '', finding: 'empty' },
  { typed: 'h123456z', finding: 'no-at', shown: eitherOf('h123456z'), next: OTHER },
  { typed: 'h123456z@', finding: 'no-domain', shown: eitherOf('h123456z'), next: OTHER },
  {
    typed: `h123456z${student}`,
    finding: 'no-at',
    shown: { corrected: `h123456z@${student}` },
    next: OTHER,
  },
  {
    typed: `h123456z@${MISTYPED}`,
    finding: 'mistyped-domain',
    shown: { corrected: `h123456z@${student}` },
    next: OTHER,
  },
  {
    typed: `h123456z@${alumni.slice(0, -1)}`,
    finding: 'mistyped-domain',
    shown: { corrected: `h123456z@${alumni}` },
    next: OTHER,
  },
  { typed: `a@b@${student}`, finding: 'several-ats' },
  { typed: `h123456z@@${student}`, finding: 'several-ats', shown: { corrected: `h123456z@${student}` } },
  { typed: `@${student}`, finding: 'no-name' },
  { typed: `阪大@${student}`, finding: 'bad-character' },
  { typed: `taro@${university}`, finding: 'staff-domain', next: STAFF },
  { typed: 'taro@example.com', finding: 'other-domain', next: OTHER },
];

const right: readonly Case[] = [
  {
    typed: `h123456z@${student}`,
    finding: 'student',
    shown: { asTyped: `h123456z@${student}` },
    next: STUDENT,
  },
  {
    typed: `h123456z@${alumni}`,
    finding: 'alumni',
    shown: { asTyped: `h123456z@${alumni}` },
    next: ALUMNI,
  },
  {
    typed: 'ｈ１２３４５６ｚ＠ｍｅｍｂｅｒｓ．ｅｘａｍｐｌｅ．ｅｄｕ',
    finding: 'corrected',
    shown: { corrected: `h123456z@${student}` },
    next: STUDENT,
  },
  {
    typed: ` H123456Z @ ${alumni.toUpperCase()}　`,
    finding: 'corrected',
    shown: { corrected: `h123456z@${alumni}` },
    next: ALUMNI,
  },
];

for (const language of inTurn(languages, 0)) {
  const { ui, validation } = textsOf(language);
  const words = ui.check.address;
  const hint = fill(words.hint);
  const labels = ['corrected', 'asTyped', 'asStudent', 'asGraduate'] as const satisfies readonly Label[];

  test.describe(`${language}: the address form`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, pathOf(language, 'name/check', trailHere));
    });

    test('says nothing before it is submitted', { tag: '@all' }, async ({ page }) => {
      const own = addressForm(page, language);
      await expect(own.field).toHaveAccessibleDescription(hint);
      await expect(own.field).not.toHaveAttribute('aria-invalid', /./);
      await expect(own.field).not.toHaveAttribute('name', /./);
      await own.field.pressSequentially('nobody@');
      await expect(own.field).not.toHaveAttribute('aria-invalid', /./);
      // The live region exists before it has words: many screen readers ignore one that is added with its words.
      await expect(own.form.getByRole('status')).toHaveText(['']);
      await expect(own.form.getByRole('link')).toHaveCount(0);
      // The buttons to clear the field and to submit it.
      await expect(own.form.getByRole('button')).toHaveCount(2);
    });

    for (const [what, cases] of Object.entries({ wrong, right })) {
      test(`describes a ${what} text, keeps it, and leads on`, async ({ page }) => {
        const own = addressForm(page, language);
        for (const { typed, finding, shown = {}, next } of cases) {
          await test.step(`${finding}: ${typed}`, async () => {
            // Submit the opposite first: its sentence and address must disappear.
            await submitForm(own, what === 'wrong' ? `earlier@${student}` : 'earlier@');
            await expect(own.form.getByRole('code').first()).toContainText('earlier');
            await submitForm(own, typed);
            // Screen readers announce a corrected address with the sentence.
            const also =
              finding === 'corrected' ? ` ${fill(words.corrected)}${ui.trail.colon}${shown.corrected}` : '';
            const sentence = `${fill(validation.address[finding])}${also}`;
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
            // The button to submit, one to clear the field if it has text, and one that copies each address.
            const buttons = (typed === '' ? 1 : 2) + Object.keys(shown).length;
            await expect(own.form.getByRole('button')).toHaveCount(buttons);
            await expect(own.form).not.toContainText('earlier');

            await expect(own.form.getByRole('link')).toHaveCount(next === undefined ? 0 : 1);
            if (next === undefined) return;
            const given = ['name/check', next[0]] as const satisfies Given;
            const path = pathOf(language, next[1], [...trailHere, given]);
            await expect(nextStepLink(own, language, next[1])).toHaveAttribute('href', path);
          });
        }
      });
    }

    test('shows the address to type beside what was typed, and copies only that address', async ({
      page,
    }) => {
      await allowClipboard(page);
      const own = addressForm(page, language);
      const address = `h123456z@${student}`;
      await page.evaluate(() => navigator.clipboard.writeText('from before'));
      await submitForm(own, `h123456z@${MISTYPED} `);
      await expect(own.form).toContainText(
        inOrder(ui.check.typed, `h123456z@${MISTYPED}␣`, words.corrected, address),
      );
      expect(await clipboard(page), 'nothing is copied before the button is pressed').toBe('from before');
      await copyButton(own, language, address).click();
      await expect(saying(own)).toHaveText([ui.check.copied]);
      expect(await clipboard(page)).toBe(address);

      await submitForm(own, 'h123456z');
      await expect(own.form.getByText(ui.check.copied, { exact: true })).toHaveCount(0);
      await copyButton(own, language, `h123456z@${alumni}`).click();
      await expect(saying(own)).toHaveText([ui.check.copied]);
      expect(await clipboard(page)).toBe(`h123456z@${alumni}`);
    });

    test('submits on Enter, and its link keeps the trail', { tag: '@all' }, async ({ page }) => {
      const own = addressForm(page, language);
      const isSameDocument = await markDocument(page);
      await own.field.fill('taro@example.com');
      await own.field.press('Enter');
      await nextStepLink(own, language, 'name/house').click();
      await expectPlace(page, language, 'name/house', [...trailHere, ['name/check', 'other-house']]);
      expect(await isSameDocument()).toBe(true);
    });

    test('can be skipped by choosing an answer', { tag: '@all' }, async ({ page }) => {
      await answerLink(page, language, ['name/check', 'not-sure']).click();
      await expectPlace(page, language, 'name/house', [...trailHere, ['name/check', 'not-sure']]);
    });
  });

  test(`${language}: the same finding leads a former member elsewhere`, async ({ page }) => {
    const former = [
      ['start', 'at-name'],
      ['name', 'former'],
    ] as const satisfies readonly Given[];
    await open(page, pathOf(language, 'name/former-check', former));
    const own = addressForm(page, language);
    for (const [typed, answer, to] of [
      [`h123456z@${student}`, 'member', 'name/left-when'],
      [`h123456z@${alumni}`, 'former', 'name/former-house'],
      [`taro@${university}`, 'other-house', 'name/former-house'],
      ['h123456z', 'other-house', 'name/former-house'],
    ] as const) {
      await submitForm(own, typed);
      const path = pathOf(language, to, [...former, ['name/former-check', answer]]);
      await expect(nextStepLink(own, language, to)).toHaveAttribute('href', path);
    }
    await nextStepLink(own, language, 'name/former-house').click();
    await expectPlace(page, language, 'name/former-house', [...former, ['name/former-check', 'other-house']]);
  });
}
