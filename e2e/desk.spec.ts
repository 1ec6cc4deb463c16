// The desk: staff walk a caller through, from the code that they hear to the ticket.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import ofPackage from '../package.json' with { type: 'json' };
import { contestedKeys, forgiveUnusedPreloads, open, takenOver } from './support/browser.ts';
import {
  callersOf,
  callTrail,
  deskPath,
  deskStep,
  deskTexts,
  jumps,
  openDesk,
  quickJump,
  stepName,
  ticket,
} from './support/desk-parts.ts';
import { expect, test } from './support/fixtures.ts';
import { allowClipboard, clipboard } from './support/forms.ts';
import { watchPrivacy } from './support/privacy-judge.ts';
import { scan } from './support/sharing.ts';
import type { StepId } from './support/steps.ts';
import { pathOf, stepOf, title } from './support/steps.ts';
import { fill, languageLink, languages, spoken, textsOf } from './support/texts.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

const CORRELATION_ID = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

/** Sets the clock of the page to a time of one day. */
const setTime = (page: Page, time: string) =>
  page.clock.setFixedTime(new Date(`2026-11-23T${time}:00+09:00`));

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

/** Types into the quick jump and opens the first that it offers. */
async function jump(page: Page, language: string, typed: string, to: StepId): Promise<void> {
  await page.keyboard.press('/');
  await expect(quickJump(page, language)).toBeFocused();
  await page.keyboard.type(typed);
  await expect(jumps(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title(page, language, to)).toBeFocused();
  await expect(quickJump(page, language)).toHaveValue('');
}

for (const staff of languages) {
  const caller = callersOf(staff);
  const { ui, steps } = textsOf(staff);
  const desk = deskTexts(staff);

  test(`${staff}: a whole call, from the code to the copied ticket, without a mouse`, async ({ page }) => {
    await allowClipboard(page);
    await setTime(page, '14:02');
    await openDesk(page, staff);
    await jump(page, staff, 'A2K', 'name/which-sign');
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
    await page.keyboard.type('h123456z@members.example.edu, 090-1234-5678, 2 pm');
    await page.keyboard.press('Escape');
    await expect(title(page, staff, 'key/locked')).toBeFocused();
    await page.keyboard.press('s');
    await expect(page.getByText(desk.summary.lead, { exact: true })).toBeVisible();
    await page.keyboard.press('c');
    await expect(ticket(page, staff).copied).toBeVisible();

    const colon = ui.trail.colon;
    const line = (label: keyof typeof desk.summary, text: string) => `${desk.summary[label]}${colon}${text}`;
    const codeOf = (step: StepId) => stepName(staff, step, stepOf(step).code);
    const tried = (step: StepId, result: string, time: string) =>
      line('tried', fill(desk.summary.triedAt, { step: codeOf(step), result, time }));
    const day = new Date('2026-11-23T12:00:00+09:00').toLocaleDateString(staff, {
      dateStyle: 'long',
      timeZone: 'Asia/Tokyo',
    });
    const callers = new Intl.DisplayNames(staff, { type: 'language' }).of(caller) ?? '';
    const { trail = '', answers = {} } = steps['name/which-sign'];
    const locked = textsOf(staff).labels['account-locked'];
    expect(locked === undefined || locked.length > 0).toBe(true);
    expect((await clipboard(page)).split('\n')).toEqual([
      line('when', fill(desk.summary.span, { day, from: '14:02', to: '14:08' })),
      line('language', callers),
      expect.stringContaining(`${desk.summary.message}${colon}`),
      line(
        'seen',
        fill(desk.summary.answer, { asked: trail, answer: answers['username-incorrect']?.short ?? '' }),
      ),
      tried('name/spelling', desk.couldNotTry.short, '14:05'),
      tried('name/former-house', ui.answers['did-not-work'].short, '14:07'),
      line('ended', codeOf('key/locked')),
      line('errorCode', 'AADSTS50053'),
      line('correlationId', CORRELATION_ID),
      line('notes', '••••••••@•••••••••••••••••, •••-••••-••••, 2 pm'),
      line('link', `${new URL(page.url()).origin}${pathOf(staff, 'key/locked')}`),
      line('version', fill(desk.summary.guide, { name: ui.site.name, version: ofPackage.version })),
    ]);
  });

  test(`${staff}: a step stands twice, side by side, with what to say, to listen for and not to do`, async ({
    page,
  }) => {
    const step = 'bell';
    await openDesk(page, staff, step);
    const other = page.locator('[data-side="caller"]');
    const pairs = [
      [title(page, staff, step), other.getByText(textsOf(caller).steps[step].title, { exact: true }).first()],
      [
        page.getByText(deskStep(staff, step).ask, { exact: true }),
        other.getByText(deskStep(caller, step).ask, { exact: true }),
      ],
    ] as const;
    for (const [own, theirs] of pairs) {
      await expect(own).toBeVisible();
      await expect(theirs).toBeVisible();
      const [left, right] = [await own.boundingBox(), await theirs.boundingBox()];
      expect(Math.abs((left?.y ?? 0) - (right?.y ?? -99))).toBeLessThan(2);
      expect(right?.x ?? 0).toBeGreaterThan((left?.x ?? 0) + 300);
    }
    await expect(page.getByText(desk.step.never)).toBeVisible();
    for (const [language, where] of [
      [staff, page],
      [caller, other],
    ] as const) {
      const { heard, listen = {} } = deskStep(language, step);
      for (const words of [...heard, ...Object.values(listen).flatMap((each) => each ?? [])])
        await expect(where.getByText(words, { exact: true }).first()).toBeVisible();
    }
    // Where both read the same language, once is enough.
    await page.keyboard.press('g');
    await expect(other).toHaveCount(0);
    await page.keyboard.press('g');
    await expect(other.first()).toBeVisible();
  });

  test(`${staff}: each answer can be changed, and a fix that could not be tried says so`, async ({
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
    // The browser's Back finds the answers of that moment again.
    await page.goBack();
    await expect(title(page, staff, 'name/which-sign')).toBeVisible();
    await page.goBack();
    await expect(title(page, staff, 'name/former-house')).toBeVisible();
    await expect(trail).toHaveCount(2);
    await page.keyboard.press('b');
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await expect(trail).toHaveCount(1);
  });

  test(`${staff}: an address or a number that is typed is judged, kept in memory, and in the ticket only when ticked`, async ({
    page,
  }) => {
    const judge = await watchPrivacy(page);
    const secrets = ['zq7sentinel', '9083172946', 'blorptwist'];
    const nowhere = async () => expect(await judge.find(secrets)).toEqual([]);
    await openDesk(page, staff);
    await jump(page, staff, 'zq7sentinel@members.example.edu', 'name/check');
    await expect(page.getByText(textsOf(staff).validation.address.student)).toBeVisible();
    await nowhere();
    await jump(page, staff, '090-8317-2946', 'bell/number');
    await expect(page.getByText(textsOf(staff).validation.phone.mobile).first()).toBeVisible();
    await nowhere();
    await page.keyboard.press('n');
    await page.keyboard.type('blorptwist zq7sentinel@example.com');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    const { panel, lines, line, personal, markdown } = ticket(page, staff);
    await expect(lines.filter({ hasText: 'blorptwist' })).toHaveCount(1);
    await expect(panel).not.toContainText('zq7sentinel');
    await expect(panel).not.toContainText('2946');
    await personal.check();
    await expect(lines.filter({ hasText: 'zq7sentinel' })).toHaveCount(2);
    await expect(lines.filter({ hasText: '2946' })).toHaveCount(1);
    await markdown.check();
    await expect(lines.first()).toContainText('- **');

    // What is unticked is not copied.
    await allowClipboard(page);
    await line(/blorptwist/).uncheck();
    await page.keyboard.press('c');
    await expect(ticket(page, staff).copied).toBeVisible();
    expect(await clipboard(page)).toContain('zq7sentinel');
    expect(await clipboard(page)).not.toContain('blorptwist');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name: desk.summary.download, exact: true }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('oumail-ticket.md');
    const written = readFileSync(await file.path(), 'utf8');
    expect(written).toContain('zq7sentinel');
    expect(written).not.toContain('blorptwist');
    await nowhere();

    // The next step, the other language and a change of page still have it; a reload has not.
    await page.keyboard.press('Escape');
    await languageLink(page, caller).click();
    await expect(title(page, caller, 'bell/number')).toBeVisible();
    await expect(page.getByRole('textbox', { name: deskTexts(caller).notes.notes })).toHaveValue(
      /blorptwist/,
    );
    await page.reload();
    await expect(page.getByRole('textbox', { name: deskTexts(caller).notes.notes })).toHaveValue('');
    expect(await page.content()).not.toContain('zq7sentinel');
    await nowhere();
    expect(await judge.findOnTheWayBack(secrets, () => takenOver(page))).toEqual([]);
  });

  test(`${staff}: the next caller begins with nothing, and for ten seconds the last one can be brought back`, async ({
    page,
  }) => {
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
    await expect(page.getByText(desk.next.cleared, { exact: true })).toBeVisible();
    await expect(notes).toHaveValue('');
    await expect(callTrail(page, staff)).toHaveCount(0);
    await page.clock.runFor(8_000);
    await page.keyboard.press('u');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    await expect(notes).toHaveValue('green bicycle');
    await expect(callTrail(page, staff)).toHaveCount(1);

    await page.keyboard.press('x');
    await expect(undo).toBeVisible();
    expect(await contestedKeys(page)).toEqual([]);
    await page.clock.runFor(10_100);
    await expect(undo).toHaveCount(0);
    await page.keyboard.press('u');
    await expect(title(page, staff, 'start')).toBeVisible();
    // The history leads to steps, but no more to what the last caller said.
    await page.goBack();
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await expect(callTrail(page, staff)).toHaveCount(0);
    await expect(notes).toHaveValue('');
  });

  test(`${staff}: the caller’s link is in their language, as text, to scan and to read aloud`, async ({
    page,
  }) => {
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await page.keyboard.press('l');
    const panel = page.locator('details').filter({ hasText: desk.callerLinks.read });
    const { origin, host } = new URL(page.url());
    await expect(panel.getByRole('code')).toHaveText(`${origin}${pathOf(caller, 'name/spelling')}`);
    await panel.getByRole('radio', { name: desk.callerLinks.withAnswers, exact: true }).check();
    const link = `${origin}${pathOf(caller, 'name/spelling', [['name/which-sign', 'misspelt']])}`;
    await expect(panel.getByRole('code')).toHaveText(link);
    expect(await scan(panel.getByRole('img'))).toBe(link);
    const { code } = stepOf('name/spelling');
    await expect(panel.getByText(`${host}/${code}`, { exact: true })).toBeVisible();
    await expect(panel.locator(`[lang="${caller}"]`)).toHaveText(spoken(caller, code));
  });

  test(`${staff}: the map shows where the call is, and leads elsewhere`, async ({ page }) => {
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await page.keyboard.press('m');
    const here = page.locator('li[aria-current="step"]');
    await expect(here).toContainText(steps['name/spelling'].title);
    await expect(here).toContainText(desk.map.here);
    const branch = page.locator('details[open]').filter({ has: here });
    await branch.getByRole('link', { name: steps['name/staff'].title, exact: true }).last().click();
    await expect(title(page, staff, 'name/staff')).toBeFocused();
    expect(new URL(page.url()).pathname).toBe(deskPath(staff, 'name/staff'));
    // What was answered before the jump is still known, and that it did not lead here.
    await expect(callTrail(page, staff)).toHaveCount(1);
    await expect(callTrail(page, staff)).toContainText(desk.call.jumped);
  });

  test(`${staff}: every key of the list is at work, none while one types, and all can be turned off`, async ({
    page,
  }) => {
    await openDesk(page, staff, 'name/spelling');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: desk.keys.title });
    await expect(dialog).toBeVisible();
    // Nothing behind it is pressed.
    await page.keyboard.press('1');
    const keys = await dialog.locator('kbd').allTextContents();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await jump(page, staff, 'a2k', 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    const pressed = await page
      .locator('[data-key]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-key')));
    // The open answer has another step, the undo another moment.
    const elsewhere = ['…', '9', '0', 'u', 'Backspace'];
    expect(keys.filter((key) => !elsewhere.includes(key) && !pressed.includes(key))).toEqual([]);
    expect(pressed.filter((key) => key !== '2' && !keys.includes(key ?? ''))).toEqual([]);

    for (const name of [desk.notes.notes, desk.notes.errorCode, desk.notes.correlationId]) {
      const field = page.getByRole('textbox', { name });
      await field.focus();
      await page.keyboard.type('1bx?/tsg');
      await expect(field).toHaveValue('1bx?/tsg');
      await page.keyboard.press('Escape');
      await expect(title(page, staff, 'name/spelling')).toBeFocused();
    }
    await quickJump(page, staff).focus();
    await page.keyboard.type('1bx?/tsg');
    await expect(quickJump(page, staff)).toHaveValue('1bx?/tsg');
    await page.keyboard.press('Escape');
    await expect(quickJump(page, staff)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();

    await page.keyboard.press('?');
    await dialog.getByRole('switch').click();
    await page.keyboard.press('Escape');
    for (const key of ['1', 'x', '?', '/', 'b']) await page.keyboard.press(key);
    await expect(dialog).toBeHidden();
    expect(await focused(page)).not.toBe('INPUT');
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
  });
}

for (const staff of languages) {
  test(`${staff}: what a screen reader finds at the desk, from the top to the end`, async ({ page }) => {
    await setTime(page, '14:02');
    await openDesk(page, staff, 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await page.keyboard.press('s');
    await expect(ticket(page, staff).lines.first()).toBeVisible();
    // To take a new reading: `npm run e2e -- desk --update-snapshots`, and read what has changed.
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `desk-${staff}.aria.yml` });
  });
}

test('two callers in two tabs do not touch each other', async ({ page, context }) => {
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

test('a tab with something that was not copied asks before it is closed, and not afterwards', async ({
  page,
}) => {
  await allowClipboard(page);
  await openDesk(page, 'en', 'name/which-sign');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.dismiss().catch(() => undefined);
  });
  await page.keyboard.press('1');
  await expect(title(page, 'en', 'name/spelling')).toBeVisible();
  // A browser asks only who has pressed something in the page.
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

test('the pages of students load nothing of the desk', async ({ page }) => {
  const scripts = readdirSync('dist/site/assets').filter((file) => file.endsWith('.js'));
  const words = [...languages.map((language) => deskTexts(language).privacy), 'MiniSearch: '];
  const ofDesk = scripts.filter((file) => {
    const text = readFileSync(`dist/site/assets/${file}`, 'utf8');
    return words.some((each) => text.includes(each));
  });
  expect(ofDesk.length).toBe(words.length);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/assets/', '')));
  const loaded = () => ofDesk.filter((file) => asked.includes(file));
  for (const language of languages) {
    const student = [
      pathOf(language, 'start'),
      pathOf(language, 'name/check'),
      `/${language}/checks`,
      `/${language}/help`,
    ];
    for (const path of [...student, pathOf(language, 'browser'), pathOf(language, 'porter')]) {
      await open(page, path);
      expect(await page.content()).not.toContain(ofDesk[0]);
    }
  }
  await page.waitForLoadState('networkidle');
  expect(loaded()).toEqual([]);
  await openDesk(page, 'en');
  expect(loaded()).toEqual(ofDesk);
});

test('where the desk does not load, it says so and leads to the page that the caller sees', async ({
  page,
}) => {
  for (const language of languages) {
    await page.route(/\/assets\/desk-[\w-]+\.js$/, (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 0' }),
    );
    await open(page, deskPath(language, 'address'));
    const { desk } = textsOf(language).ui;
    await expect(page.getByText(desk.failed)).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('link', { name: desk.reload, exact: true }).click();
    await expect(title(page, language, 'name')).toBeVisible();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.afterEach(({ problems }) => forgiveUnusedPreloads(problems));

  test('the desk leads to the page that the caller sees', async ({ page }) => {
    for (const language of languages) {
      const { ui, steps } = textsOf(language);
      await page.goto(deskPath(language, 'bell'));
      await expect(page.getByText(ui.desk.needsScript, { exact: true })).toBeVisible();
      await expect(page.getByText(ui.desk.loading, { exact: true })).toBeHidden();
      await page.getByRole('main').getByRole('link', { name: steps.mfa.title, exact: true }).click();
      await expect(title(page, language, 'bell')).toBeVisible();
    }
  });
});

test('on a screen of 768 pixels both languages stand side by side, and nothing reaches out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openDesk(page, 'ja', 'browser/chrome-computer');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
  const own = await title(page, 'ja', 'browser/chrome-computer').boundingBox();
  const theirs = await page.locator('[data-side="caller"]').first().boundingBox();
  expect(theirs?.x ?? 0).toBeGreaterThan((own?.x ?? 0) + 200);
});
