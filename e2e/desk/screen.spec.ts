// At the desk, staff look at one screen while they speak. What a key does is seen there, and the screen does not move.
import type { Locator, Page } from 'playwright/test';
import { untilTapsCount } from '../support/browser.ts';
import { callTrail, deskTexts, openDesk, quickJump, ticket } from '../support/desk-parts.ts';
import { expect, test } from '../support/fixtures.ts';
import { allowClipboard } from '../support/forms.ts';
import { title } from '../support/steps.ts';
import { languages, textsOf } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

test.use({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Tokyo' });

const key = (page: Page, name: string): Locator => page.locator(`[data-key~="${name}"]`);
const panel = (page: Page, name: string): Locator => page.locator(`details:has(> [data-key="${name}"])`);

for (const staff of inTurn(languages, 1)) {
  test(`${staff}: what each key does is in view, and the page stays where it is`, async ({ page }) => {
    await allowClipboard(page);
    await openDesk(page, staff, 'name/which-sign');
    const desk = deskTexts(staff);
    const pane = page.getByRole('region', { name: desk.step.callersPage, exact: true });
    const focused = page.locator(':focus');
    const pressed = new Set<string>();
    const press = async (name: string, seen: Locator) => {
      await page.keyboard.press(name);
      pressed.add(name);
      await expect(seen, name).toBeInViewport({ ratio: 0.98 });
      expect(await page.evaluate(() => window.scrollY), name).toBe(0);
    };
    const field = async (name: string, seen: Locator) => {
      await press(name, seen);
      await expect(seen).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(focused).toHaveRole('heading');
    };
    await press('1', title(page, staff, 'name/spelling'));
    await press('b', key(page, 'k'));
    await press('k', title(page, staff, 'name/spelling'));
    await press('t', callTrail(page, staff).last().getByText(desk.couldNotTry.short, { exact: true }));
    await press('b', key(page, 'k'));
    await press('g', key(page, 'g').locator(`b[lang="${staff}"]`));
    await press('g', pane.locator('[data-side="caller"]').first());
    await field('/', quickJump(page, staff));
    await field('n', page.getByRole('textbox', { name: desk.notes.notes }));
    await field('e', page.getByRole('textbox', { name: desk.notes.errorCode }));
    await press('c', ticket(page, staff).copied);
    // A panel may be longer than the window. Then its head is in view, with what follows.
    for (const name of ['s', 'l', 'm']) {
      await press(name, key(page, name));
      await expect(panel(page, name)).toHaveAttribute('open', /.*/);
      await expect(panel(page, name).locator(':scope > :nth-child(2) > :first-child')).toBeInViewport();
      await page.keyboard.press(name);
    }
    await press('?', page.getByRole('dialog', { name: desk.keys.title }));
    const listed = await page.getByRole('dialog').locator('kbd').allTextContents();
    await page.keyboard.press('Escape');
    await openDesk(page, staff, 'key/wait');
    // Playwright scrolls to a button that does not take a click yet.
    await untilTapsCount(page);
    await page.getByRole('button', { name: textsOf(staff).ui.wait.justNow }).click();
    await press('2', key(page, 'o'));
    await press('p', pane);
    expect(await pane.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await press('o', title(page, staff, 'key/turn-again'));
    await press('x', page.getByText(desk.next.one.kept, { exact: true }));
    await press('u', title(page, staff, 'key/turn-again'));
    // 0 and 9 are answers like 1.
    expect(listed.filter((name) => !['…', '0', '9', ...pressed].includes(name))).toEqual([]);
  });

  test(`${staff}: the caller’s page scrolls by itself, and begins anew at the next step`, async ({
    page,
  }) => {
    await openDesk(page, staff, 'key/wait');
    const pane = page.getByRole('region', { name: deskTexts(staff).step.callersPage, exact: true });
    const scrolled = () => pane.evaluate(({ scrollTop }) => scrollTop);
    await page.keyboard.press('p');
    expect(await scrolled()).toBeGreaterThan(0);
    for (let times = 0; times < 9 && (await scrolled()) > 0; times += 1) await page.keyboard.press('p');
    expect(await scrolled()).toBe(0);
    await page.keyboard.press('p');
    await page.keyboard.press('t');
    await expect(title(page, staff, 'key/turn-again')).toBeFocused();
    expect(await scrolled()).toBe(0);
  });

  test(`${staff}: the hint of the quick jump is whole`, async ({ page }) => {
    await openDesk(page, staff);
    for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 800 });
      const room = await quickJump(page, staff).evaluate((own) => {
        const field = own as HTMLInputElement;
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
        const ruler = document.createElement('canvas').getContext('2d');
        if (!ruler) throw new Error('No canvas');
        ruler.font = font;
        const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
        return field.clientWidth - padding - ruler.measureText(field.placeholder).width;
      });
      expect(room, String(width)).toBeGreaterThan(0);
    }
  });
}
