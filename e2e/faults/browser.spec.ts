// Whatever a browser lacks, forbids or has wrong, pages open and answers lead on.
import { open } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { answerLink, pathOf, title } from '../support/steps.ts';
import { languages } from '../support/texts.ts';
import { everyNth } from '../support/turns.ts';

const [language = ''] = languages;

/** What is wrong with a browser: scripts that run before those of a page. */
const wrong: Readonly<Record<string, () => void>> = {
  'has no storage': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { value: null });
  },
  'has a full storage': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  },
  'has stored something else': () => {
    for (const key of ['place', 'waiting', 'language', 'keys', 'callers-language', 'calls'])
      window.localStorage.setItem(`oumail-guide:${key}`, '{"__proto__":[<img onerror=1>');
  },
  'cannot change its history': () => {
    for (const name of ['pushState', 'replaceState'] as const)
      History.prototype[name] = () => {
        throw new DOMException('Too many calls', 'SecurityError');
      };
  },
  'thinks that it is 1970': () => {
    Date.now = () => 0;
  },
  'thinks that it is 9999': () => {
    Date.now = () => Date.UTC(9999, 0, 1);
  },
  'is never idle': () => {
    Object.assign(window, { requestIdleCallback: () => 0 });
  },
  'does not know when it is idle': () => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
  },
  'names no language': () => {
    Object.defineProperty(navigator, 'languages', { value: [] });
  },
  'does not match media': () => {
    Object.assign(window, { matchMedia: undefined });
  },
  'has no clipboard': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
  'has no caches': () => {
    Reflect.deleteProperty(window, 'caches');
  },
  'has no names of countries': () => {
    Object.assign(Intl, { DisplayNames: undefined });
  },
};

const pages = {
  'the start': pathOf(language, 'start'),
  'the checks': `/${language}/checks`,
  'a step with a wait': pathOf(language, 'key/wait'),
  'the desk': `/${language}/desk`,
  'the map': `/${language}/map`,
} as const;

const cells = Object.entries(wrong).flatMap(([what, script]) =>
  Object.entries(pages).map(([name, path]) => ({ what, script, name, path })),
);

// What a part needs and the browser lacks is reported by that part (`failures.spec.ts`). Here it may not take more with it.
test.beforeEach(({ ignoreProblems }) => ignoreProblems(/(?:)/));

for (const { what, script, name, path } of everyNth(cells, 11))
  test(`${name} opens and leads on in a browser that ${what}`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(/\S/);
    expect(((await page.locator('body').textContent()) ?? '').length).toBeGreaterThan(100);
    await page.getByRole('banner').getByRole('link').first().click();
    await expect(title(page, language, 'start')).toBeVisible();
    await answerLink(page, language, ['start', 'at-name']).click();
    await expect(title(page, language, 'name')).toBeVisible();
  });

test('a page without any of these faults opens and leads on in the same way', async ({ page }) => {
  await open(page, pages['the checks']);
  await page.getByRole('banner').getByRole('link').first().click();
  await answerLink(page, language, ['start', 'at-name']).click();
  await expect(title(page, language, 'name')).toBeFocused();
});
