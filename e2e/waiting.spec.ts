// A step with a wait says until when to wait, remembers the time, and offers a reminder.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { open, untilClicksCount } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { waitForm } from './support/forms.ts';
import { answerLink, expectPlace, type Given, pathOf } from './support/steps.ts';
import { fill, inOrder, languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

test.use({ timezoneId: 'Asia/Tokyo' });

const STEP = 'key/wait';
const trail = [
  ['start', 'at-key'],
  ['key', 'refused'],
  ['key/changed-lately', 'yes'],
] as const satisfies readonly Given[];

/** Opens the step with the wait at a time on a Sunday in Japan. */
async function openAt(page: Page, language: string, time: string): Promise<ReturnType<typeof waitForm>> {
  await page.clock.install({ time: new Date(`2026-11-22T${time}:00+09:00`) });
  await open(page, pathOf(language, STEP, trail));
  return waitForm(page, language);
}

for (const language of inTurn(languages, 1)) {
  const { ui, steps } = textsOf(language);
  const { wait } = ui;
  const until = (time: string) => inOrder(fill(wait.from, { time }), wait.comeBack);
  const since = (time: string) => inOrder(fill(wait.since, { time }), wait.tryNow);

  test(`${language}: the wait ends an hour after the typed time, also after a reload`, {
    tag: '@all',
  }, async ({ page }) => {
    const own = await openAt(page, language, '14:30');
    await own.field.fill('14:05');
    await own.submit.click();
    await expect(own.said).toHaveText(until('15:05'));
    const kept = await page.evaluate(() => localStorage.getItem('oumail-guide:waiting'));
    expect(kept?.replace(/^\d+ /, '')).toBe(`${STEP} ${Date.parse('2026-11-22T15:05:00+09:00')}`);

    for (const other of languages.filter((each) => each !== language)) {
      await languageLink(page, other).click();
      const there = waitForm(page, other);
      await expect(there.said).toContainText(fill(textsOf(other).ui.wait.from, { time: '15:05' }));
      await expect(there.field).toHaveValue('14:05');
      await untilClicksCount(page);
      await languageLink(page, language).click();
    }
    await expect(own.said).toHaveText(until('15:05'));
    await expect(own.calendar).toBeEnabled();

    await page.reload();
    await expect(own.said).toHaveText(until('15:05'));
    await expect(own.calendar).toBeEnabled();
    await expect(own.field).toHaveValue('');
    await page.clock.fastForward('33:00');
    await expect(own.said).toHaveText(until('15:05'));
    await page.clock.fastForward('02:01');
    await expect(own.said).toHaveText(since('15:05'));
    await expect(own.calendar).toHaveCount(0);
    await answerLink(page, language, [STEP, 'did-not-work']).click();
    await expectPlace(page, language, 'key/turn-again', [...trail, [STEP, 'did-not-work']]);
    await expect(own.field).toHaveCount(0);
  });

  test(`${language}: the form accepts “just now” and a past time, and asks for a missing one`, async ({
    page,
  }) => {
    const own = await openAt(page, language, '14:30');
    await own.submit.click();
    await expect(own.form.getByRole('alert')).toHaveText(wait.noTime);
    await expect(own.field).toBeFocused();
    await expect(own.field).toHaveAttribute('aria-invalid', 'true');
    await expect(own.said).toHaveText('');

    await own.justNow.click();
    await expect(own.field).toHaveValue('14:30');
    await expect(own.said).toHaveText(until('15:30'));
    await expect(own.form.getByRole('alert')).toHaveText('');

    await own.field.fill('13:00');
    await own.field.press('Enter');
    await expect(own.said).toHaveText(since('14:00'));
    await answerLink(page, language, [STEP, 'worked']).click();
    await expectPlace(page, language, 'inside', [...trail, [STEP, 'worked']]);
    // Solving the problem ends the wait.
    await open(page, pathOf(language, STEP));
    await expect(own.said).toHaveText('');
  });

  test(`${language}: “no” before the time has come says so below it, in view, with a link to go on`, {
    tag: '@all',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    const own = await openAt(page, language, '14:30');
    await own.justNow.click();
    const no = answerLink(page, language, [STEP, 'did-not-work']);
    const goOn = page.getByRole('link', { name: wait.goOn, exact: true });
    // At the bottom of the screen, as when a reader scrolls down until the answer is in view.
    await no.evaluate((link) => link.scrollIntoView({ block: 'end' }));
    await no.click();
    await expect(page.getByText(fill(wait.notYet, { time: '15:30' }), { exact: true })).toBeInViewport({
      ratio: 1,
    });
    await expect(goOn).toBeInViewport({ ratio: 1 });
    await expectPlace(page, language, STEP, trail);
    await page.keyboard.press('2');
    await expectPlace(page, language, STEP, trail);
    await goOn.click();
    await expectPlace(page, language, 'key/turn-again', [...trail, [STEP, 'did-not-work']]);

    // After a reload the field is empty, and the device has kept the time.
    await open(page, pathOf(language, STEP, trail));
    await expect(own.said).toHaveText(until('15:30'));
    await no.click();
    await expect(goOn).toBeVisible();
    await page.clock.fastForward('01:01:00');
    await expect(goOn).toHaveCount(0);
    await no.click();
    await expectPlace(page, language, 'key/turn-again', [...trail, [STEP, 'did-not-work']]);
  });

  test(`${language}: a wait past midnight names the day`, { tag: '@all' }, async ({ page }) => {
    const own = await openAt(page, language, '23:50');
    await own.justNow.click();
    await expect(own.said).toContainText('00:50');
    const monday = new Intl.DateTimeFormat(language, { weekday: 'long' }).format(new Date(2026, 10, 23));
    await expect(own.said).toContainText(monday);
    await page.clock.fastForward('20:00');
    await page.reload();
    await expect(own.said).toHaveText(until('00:50'));
    // A time later than now was yesterday.
    await own.field.fill('23:20');
    await own.submit.click();
    await expect(own.said).toHaveText(until('00:20'));
  });

  test(`${language}: the calendar file reminds the reader, and links back with the answers`, async ({
    page,
    baseURL,
    ignoreProblems,
  }) => {
    ignoreProblems(/\/assets\/calendar-file-/);
    const own = await openAt(page, language, '14:30');
    await own.field.fill('14:05');
    await own.submit.click();
    const download = page.waitForEvent('download');
    await own.calendar.click();
    expect((await download).suggestedFilename()).toBe('oumail.ics');
    const file = readFileSync(await (await download).path(), 'utf8');
    // RFC 5545: long lines are folded, and a text escapes its commas.
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    const valuesOf = (name: string) =>
      lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
    expect(valuesOf('DTSTART')).toEqual(['20261122T060500Z']);
    expect(valuesOf('SUMMARY')).toEqual([steps[STEP].waitFor?.reminder]);
    const link = `${baseURL}${pathOf(language, STEP, trail)}`;
    // One from the event and one from its alarm.
    const described = valuesOf('DESCRIPTION').map((text) => text.replaceAll('\\', ''));
    expect(described).toEqual([link, steps[STEP].waitFor?.reminder]);
    expect(lines.filter((line) => /^(?:URL|LOCATION|ORGANIZER|ATTENDEE|GEO)\b/.test(line))).toEqual([]);
    expect(file).not.toMatch(/14:?05|140500|050500/);
    await page.goto(link);
    await expectPlace(page, language, STEP, trail);

    const script = '**/assets/calendar-file-*.js';
    await page.route(script, (route) => route.abort('connectionrefused'));
    await page.reload();
    await expect(own.form.getByText(wait.noCalendar, { exact: true })).toBeVisible();
    await expect(own.said).toContainText(fill(wait.from, { time: '15:05' }));
  });
}
