// A call at the desk, from the code that the caller reads out to the ticket.
import ofPackage from '../../package.json' with { type: 'json' };
import { duplicateKeys, untilKeysCount } from '../support/browser.ts';
import {
  callersOf,
  callTrail,
  deskTexts,
  jump,
  openDesk,
  setTime,
  stepName,
  ticket,
} from '../support/desk-parts.ts';
import { expect, test } from '../support/fixtures.ts';
import { allowClipboard, clipboard } from '../support/forms.ts';
import { wordingOf } from '../support/messages.ts';
import { type Given, pathOf, type StepId, title } from '../support/steps.ts';
import { fill, languages, textsOf } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

const ADDRESS = 'h123456z@members.example.edu';
const CORRELATION_ID = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

for (const staff of inTurn(languages, 1)) {
  const caller = callersOf(staff);
  const { ui, steps } = textsOf(staff);
  const desk = deskTexts(staff);

  test(`${staff}: a whole call needs no mouse, from the code to the copied ticket`, async ({ page }) => {
    await allowClipboard(page);
    await setTime(page, '14:02');
    await openDesk(page, staff);
    await jump(page, staff, 'A4R', 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    await setTime(page, '14:05');
    await page.keyboard.press('t');
    await expect(title(page, staff, 'name/former-house')).toBeFocused();
    await setTime(page, '14:07');
    await page.keyboard.press('2');
    await expect(title(page, staff, 'name/other-door')).toBeFocused();
    await setTime(page, '14:08');
    await jump(page, staff, `AADSTS50053 Correlation ID: ${CORRELATION_ID}`, 'key/locked');
    await page.keyboard.press('n');
    await page.keyboard.type(`${ADDRESS}, 090-1234-5678, 2 pm`);
    await page.keyboard.press('Escape');
    await expect(title(page, staff, 'key/locked')).toBeFocused();
    await page.keyboard.press('s');
    await expect(page.getByText(desk.summary.lead, { exact: true })).toBeVisible();
    await page.keyboard.press('c');
    await expect(ticket(page, staff).copied).toBeVisible();

    const colon = ui.trail.colon;
    const labels = { ...desk.summary, ...ui.report };
    const line = (label: keyof typeof labels, text: string) => `${labels[label]}${colon}${text}`;
    const codeOf = (step: StepId) => stepName(staff, step);
    const tried = (step: StepId, result: string, time: string) =>
      line('tried', fill(desk.summary.triedAt, { step: codeOf(step), result, time }));
    const day = new Date('2026-11-23T12:00:00+09:00').toLocaleDateString(staff, {
      dateStyle: 'long',
      timeZone: 'Asia/Tokyo',
    });
    const callers = new Intl.DisplayNames(staff, { type: 'language' }).of(caller) ?? '';
    const { trail = '', answers = {} } = steps['name/which-sign'];
    // Also those before the jump to the message.
    const answered = [
      ['name/which-sign', 'misspelt'],
      ['name/spelling', 'did-not-work'],
      ['name/former-house', 'did-not-work'],
    ] as const satisfies readonly Given[];
    expect((await clipboard(page)).split('\n')).toEqual([
      line('when', fill(desk.summary.span, { day, from: '14:02', to: '14:08' })),
      line('language', callers),
      line('message', fill(desk.summary.quote, { wording: wordingOf('lock-shut', staff) })),
      line('seen', fill(ui.report.answer, { asked: trail, answer: answers['misspelt']?.short ?? '' })),
      tried('name/spelling', desk.couldNotTry.short, '14:05'),
      tried('name/former-house', ui.answers['did-not-work'].short, '14:07'),
      line('ended', codeOf('key/locked')),
      line('errorCode', 'AADSTS50053'),
      line('correlationId', CORRELATION_ID),
      line('notes', `${ADDRESS.replace(/[^@]/g, '•')}, •••-••••-••••, 2 pm`),
      line('link', new URL(page.url()).origin + pathOf(staff, 'key/locked', answered)),
      line('version', fill(desk.summary.guide, { name: ui.site.name, version: ofPackage.version })),
    ]);
  });

  test(`${staff}: staff can change each answer, and the trail says which fix could not be tried`, async ({
    page,
  }) => {
    await setTime(page, '10:00');
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await setTime(page, '10:03');
    await page.keyboard.press('t');
    await expect(title(page, staff, 'name/former-house')).toBeVisible();
    const trail = callTrail(page, staff);
    await expect(trail).toHaveCount(2);
    const ago = new Intl.RelativeTimeFormat(staff).format(-3, 'minute');
    await expect(trail.first()).toContainText(ago);
    await expect(trail.last()).toContainText(desk.couldNotTry.short);

    await trail.first().getByRole('button').click();
    await expect(title(page, staff, 'name/which-sign')).toBeFocused();
    await expect(page.getByText(desk.step.was, { exact: true })).toHaveCount(1);
    await page.keyboard.press('2');
    await expect(title(page, staff, 'name/house')).toBeVisible();
    await expect(trail).toHaveCount(1);
    // The browser's Back restores the answers of that moment.
    await page.goBack();
    await expect(title(page, staff, 'name/which-sign')).toBeVisible();
    await page.goBack();
    await expect(title(page, staff, 'name/former-house')).toBeVisible();
    await expect(trail).toHaveCount(2);
    await page.keyboard.press('b');
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await expect(trail).toHaveCount(1);
  });

  test(`${staff}: after four times Back every question is asked again, and one key gives its earlier answer`, async ({
    page,
  }) => {
    const asked = ['start', 'name', 'name/which-sign', 'name/spelling'] as const;
    await openDesk(page, staff);
    for (const [position, key] of ['1', '1', '1', 't'].entries()) {
      await expect(title(page, staff, asked[position] ?? 'start')).toBeVisible();
      await page.keyboard.press(key);
    }
    await expect(title(page, staff, 'name/former-house')).toBeVisible();
    for (const step of asked.toReversed()) {
      await page.keyboard.press('b');
      await expect(title(page, staff, step)).toBeVisible();
    }
    await expect(callTrail(page, staff)).toHaveCount(0);
    for (const step of asked) {
      await expect(title(page, staff, step)).toBeVisible();
      await expect(page.getByText(desk.step.was, { exact: true })).toHaveCount(1);
      expect(await duplicateKeys(page)).toEqual([]);
      await page.keyboard.press('k');
    }
    await expect(title(page, staff, 'name/former-house')).toBeVisible();
    await expect(page.getByText(desk.step.was, { exact: true })).toHaveCount(0);
    await expect(callTrail(page, staff)).toHaveCount(4);
    await expect(callTrail(page, staff).last()).toContainText(desk.couldNotTry.short);
  });

  test(`${staff}: the next caller begins with nothing, and the last call can be brought back until it is deleted`, {
    tag: '@all',
  }, async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T10:00:00+09:00') });
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.type('green bicycle');
    await page.keyboard.press('Escape');
    const notes = page.getByRole('textbox', { name: desk.notes.notes });
    const undo = page.locator('[data-key="u"]');

    await page.keyboard.press('x');
    await expect(title(page, staff, 'start')).toBeFocused();
    await expect(page.getByText(desk.next.one.kept, { exact: true })).toBeVisible();
    await expect(notes).toHaveValue('');
    await expect(callTrail(page, staff)).toHaveCount(0);
    // A second press finds an empty call, which does not take the place of the last one.
    await page.keyboard.press('x');
    await page.clock.fastForward('03:00:00');
    await page.keyboard.press('u');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    await expect(notes).toHaveValue('green bicycle');
    await expect(callTrail(page, staff)).toHaveCount(1);

    await page.keyboard.press('x');
    await expect(undo).toBeVisible();
    expect(await duplicateKeys(page)).toEqual([]);
    await page.getByRole('button', { name: desk.next.one.forget, exact: true }).click();
    await expect(title(page, staff, 'start')).toBeFocused();
    await expect(undo).toHaveCount(0);
    await expect(page.getByText(desk.next.one.kept, { exact: true })).toHaveCount(0);
    await page.keyboard.press('u');
    await expect(title(page, staff, 'start')).toBeVisible();
    // The history still leads to steps, but no longer to the last caller's answers.
    await page.goBack();
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await expect(callTrail(page, staff)).toHaveCount(0);
    await expect(notes).toHaveValue('');
  });

  test(`${staff}: the caller’s language stays for the next caller and after a reload, and a cleared call keeps its own`, {
    tag: '@all',
  }, async ({ page }) => {
    await openDesk(page, staff, 'name/which-sign');
    const language = page.locator('[data-key="g"] b');
    await expect(language).toHaveAttribute('lang', caller);
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    await page.keyboard.press('x');
    await expect(title(page, staff, 'start')).toBeFocused();
    await page.keyboard.press('g');
    await expect(language).toHaveAttribute('lang', staff);
    await page.keyboard.press('x');
    await expect(language).toHaveAttribute('lang', staff);

    await page.reload();
    await expect(language).toHaveAttribute('lang', staff);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name')).toBeFocused();
    await page.keyboard.press('g');
    await expect(language).toHaveAttribute('lang', caller);
    await page.keyboard.press('x');
    await expect(title(page, staff, 'start')).toBeFocused();
    await page.keyboard.press('g');
    await expect(language).toHaveAttribute('lang', staff);
    await page.keyboard.press('u');
    await expect(title(page, staff, 'name')).toBeFocused();
    await expect(language).toHaveAttribute('lang', caller);
  });

  test(`${staff}: a phone number typed outside a field gives the next caller no answers`, {
    tag: '@all',
  }, async ({ page }) => {
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    await page.keyboard.type('x0901', { delay: 100 });
    await expect(title(page, staff, 'start')).toBeFocused();
    await expect(callTrail(page, staff)).toHaveCount(0);
    await untilKeysCount(page);
    await page.keyboard.press('u');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    await expect(callTrail(page, staff)).toHaveCount(1);
  });

  test(`${staff}: a double click on “next caller” keeps the last call, and clicks once`, {
    tag: '@all',
  }, async ({ page }) => {
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    await page.locator('[data-key="x"]').dblclick();
    await expect(title(page, staff, 'start')).toBeFocused();
    await page.keyboard.press('u');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    await page.goBack();
    await expect(title(page, staff, 'start')).toBeVisible();
    await page.goBack();
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
  });
}

test('calls in two tabs do not affect each other', { tag: '@all' }, async ({ page, context }) => {
  const [first = '', second = ''] = languages;
  const other = await context.newPage();
  await openDesk(page, first, 'name/which-sign');
  await openDesk(other, second, 'bell');
  await page.keyboard.press('1');
  await other.keyboard.press('2');
  await page.getByRole('textbox', { name: deskTexts(first).notes.notes }).fill('red umbrella');
  await expect(other.getByRole('textbox', { name: deskTexts(second).notes.notes })).toHaveValue('');
  await expect(callTrail(page, first)).toHaveCount(1);
  await other.keyboard.press('x');
  await expect(page.getByRole('textbox', { name: deskTexts(first).notes.notes })).toHaveValue('red umbrella');
  await expect(callTrail(page, first)).toHaveCount(1);
  await page.keyboard.press('Escape');
});

test('a tab asks before it is closed, until its ticket is copied', async ({ page }) => {
  await allowClipboard(page);
  await openDesk(page, 'en', 'name/which-sign');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.dismiss().catch(() => undefined);
  });
  await page.keyboard.press('1');
  await expect(title(page, 'en', 'name/spelling')).toBeVisible();
  // Chromium asks only after the user has interacted with the page.
  await page.locator('h1').click();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await page.keyboard.press('s');
  await page.keyboard.press('c');
  await expect(ticket(page, 'en').copied).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(asked).toHaveLength(1);
});
