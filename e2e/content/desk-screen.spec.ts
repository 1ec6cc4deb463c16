// At the desk, staff answer with a number key. So what to say, what not to do and every answer are in the window together,
// whichever languages staff and caller have. Every step of the real guide is measured.
import type { Page } from 'playwright/test';
import { open } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide } from '../support/real-guide.ts';
import { everyThird, inTurn } from '../support/turns.ts';

const WINDOW = { width: 1280, height: 800 };

/** The smallest part of the steps that have to be whole in the window. Long lists of long answers may not be. */
const ENOUGH = 0.95;

test.use({ viewport: WINDOW });

const asked = realGuide.steps.filter(({ answers }) => answers.length > 0);
const start = realGuide.steps[0]?.id;

/** Opens a step within the page, and returns where the part ends that staff need, and whether its beginning is in view. */
function measure(page: Page, path: string) {
  return page.evaluate(async (to) => {
    const title = document.querySelector('h1')?.textContent;
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    for (let frames = 0; frames < 60 && document.querySelector('h1')?.textContent === title; frames += 1)
      await new Promise(requestAnimationFrame);
    window.scrollTo(0, 0);
    const rows = [...document.querySelectorAll('article [data-key]')].flatMap(
      (each) => each.closest('li') ?? [],
    );
    const script = [...document.querySelectorAll('article h2')]
      .slice(0, 2)
      .map((each) => each.closest('section'));
    const boxes = [...script, ...rows].flatMap((each) => each?.getBoundingClientRect() ?? []);
    return {
      answers: rows.length,
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.round(Math.max(...boxes.map(({ bottom }) => bottom))),
      path: location.pathname,
    };
  }, path);
}

for (const staff of inTurn(realGuide.languages, 1))
  test(`${staff}: what to say, what not to do and all answers of nearly every step are in one window`, async ({
    page,
  }) => {
    await open(page, `/${staff}/desk/${asked.at(-1)?.id}`);
    await expect(page.getByRole('search')).toBeVisible();
    await expect(page.locator('[data-side="caller"]').first()).toBeVisible();
    const measured = [];
    for (const { id, answers } of everyThird(asked)) {
      const path = id === start ? `/${staff}/desk` : `/${staff}/desk/${id}`;
      const found = await measure(page, path);
      expect(found.path).toBe(path);
      // A fix also has “could not try it”.
      expect(found.answers, id).toBeGreaterThanOrEqual(answers.length);
      expect(found.top, id).toBeGreaterThan(0);
      measured.push({ id, bottom: found.bottom });
    }
    const bottoms = measured.map(({ bottom }) => bottom).sort((one, other) => one - other);
    const cut = measured.filter(({ bottom }) => bottom > WINDOW.height);
    const median = bottoms[Math.floor(bottoms.length / 2)];
    test.info().annotations.push({
      type: 'measure',
      description: `${measured.length - cut.length} of ${measured.length}, median ${median}, worst ${bottoms.at(-1)}`,
    });
    expect(
      1 - cut.length / measured.length,
      `cut: ${cut.map(({ id, bottom }) => `${id} (${bottom})`).join(', ')}`,
    ).toBeGreaterThanOrEqual(ENOUGH);
  });
