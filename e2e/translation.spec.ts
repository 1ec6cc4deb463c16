// Every kind of page lives in a browser that translates it: it shows what the untranslated page shows, whatever is
// typed and pressed. Translators replace text nodes, which React would otherwise go on to change or remove.
import type { Browser, Page } from 'playwright/test';
import { tree } from '../tests/fixtures/guide/tree.ts';
import { open } from './support/browser.ts';
import { deskPath } from './support/desk-parts.ts';
import { expect, test } from './support/fixtures.ts';
import { stepsWithEveryPart } from './support/step-parts.ts';
import { type Given, pathOf, stepIds, stepOf } from './support/steps.ts';
import { languages } from './support/texts.ts';
import { expectSame, translate } from './support/translator.ts';
import { everyNth } from './support/turns.ts';

/** What is typed into each kind of field, by a selector: wrong and right texts, each result replacing another. */
const TYPED = {
  '[inputmode="email"]': ['', 'zzz qqq', 'h123456z@members.example.edu', 'h123456z@member.example.edu'],
  '[inputmode="tel"]': ['', '090-1234-5678', '03-1234-5678', '+82 10-1234-5678'],
  '[inputmode="text"]': ['', 'A8R', 'zzz qqq'],
  '[type="time"]': ['', '14:05', '00:01'],
  '[role="combobox"]': ['zzz qqq blorp', 'A', ''],
  'textarea, input': [
    'zzz qqq blorp twist',
    'The key is refused. Turn it once more or find the right one.',
    'zzz qqq blorp twist',
    '',
  ],
} as const;

const TRAIL = [
  ['start', 'at-name'],
  ['name', 'member'],
  ['name/which-sign', 'misspelt'],
  ['name/spelling', 'did-not-work'],
] as const satisfies readonly Given[];

/** A translated page, and the same page untranslated, which says what the translated one has to show. */
interface Twins {
  readonly translated: Page;
  readonly plain: Page;
  /** Does the same on both pages, then expects the same text on both. Enter follows links, since it counts at once. */
  both(what: string, act: (page: Page) => Promise<unknown>): Promise<void>;
}

async function openTwins(browser: Browser, openIn: (page: Page) => Promise<unknown>): Promise<Twins> {
  const openOne = async () => {
    const page = await (await browser.newContext()).newPage();
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+09:00'));
    // The system's dialogs would wait for a person.
    await page.addInitScript(() => {
      Object.assign(window, { print: () => {} });
      Object.assign(navigator, { share: () => Promise.reject(new Error('no share sheet')) });
    });
    return page;
  };
  const [translated, plain] = await Promise.all([openOne(), openOne()]);
  await translate(translated);
  await Promise.all([openIn(translated), openIn(plain)]);
  const both: Twins['both'] = async (what, act) => {
    await Promise.all([act(translated), act(plain)]);
    await expectSame(translated, plain, what);
  };
  await both('opened', async () => {});
  return { translated, plain, both };
}

const closeTwins = ({ translated, plain }: Twins) =>
  Promise.all([translated.context().close(), plain.context().close()]);

/** Opens all folded parts of the page. */
const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const FIELDS = 'main :is(input:not([type="radio"], [type="checkbox"]), textarea)';
const BUTTONS = 'button, main input:is([type="radio"], [type="checkbox"])';

/** Fills in each field with each of its texts, and submits its form, if it has one, after each. */
async function fillEveryField({ plain, both }: Twins): Promise<void> {
  const count = await plain.locator(FIELDS).count();
  for (let at = 0; at < count; at += 1) {
    const field = (page: Page) => page.locator(FIELDS).nth(at);
    const kinds = Object.entries(TYPED);
    const kind = await field(plain).evaluate(
      (element, selectors) => selectors.findIndex((selector) => element.matches(selector)),
      kinds.map(([selector]) => selector),
    );
    const hasForm = await field(plain).evaluate((element: HTMLInputElement) => element.form !== null);
    for (const text of kinds[kind]?.[1] ?? []) {
      await both(`typed “${text}” into field ${at}`, (page) => field(page).fill(text));
      if (!hasForm) continue;
      await both(`submitted “${text}” in field ${at}`, (page) =>
        field(page).evaluate((element: HTMLInputElement) => element.form?.requestSubmit()),
      );
    }
  }
}

/** Presses each button twice. A press may add buttons or take some away. */
async function pressEveryButton({ plain, both }: Twins): Promise<void> {
  for (let at = 0; at < (await plain.locator(BUTTONS).count()); at += 1) {
    for (const time of ['once', 'twice']) {
      const name = await plain
        .locator(BUTTONS)
        .nth(at)
        .evaluate((button) => button?.textContent);
      await both(`pressed “${name}” ${time}`, (page) =>
        page.evaluate(
          ([buttons, position]) => document.querySelectorAll<HTMLElement>(buttons)[position]?.click(),
          [BUTTONS, at] as const,
        ),
      );
    }
  }
}

/** Switches to each other language and back. */
async function switchLanguage({ both }: Twins, from: string): Promise<void> {
  for (const to of [...languages.filter((each) => each !== from), from]) {
    await both(`switched to ${to}`, async (page) => {
      await languageLinkTo(page, to).press('Enter');
      await expect(page.locator('html')).toHaveAttribute('lang', to);
    });
  }
}

/** The link to a language by its code, since its name is translated. */
const languageLinkTo = (page: Page, to: string) => page.getByRole('banner').locator(`[hreflang="${to}"]`);

/** The pages, by their paths in a language. Pages without a language are missing: scripts redirect from them. */
const PAGES: readonly ((language: string) => string)[] = [
  ...stepsWithEveryPart(tree).map((step) => (language: string) => pathOf(language, step)),
  (language) => pathOf(language, 'name/former-house', TRAIL),
  ...[
    'checks',
    'help',
    'map',
    'map#name',
    'links',
    'accessibility',
    'privacy',
    'print/name',
    'nowhere',
    'a8r',
  ].map((page) => (language: string) => `/${language}/${page}`),
];

/** Every page begins in one language, by turns, and is switched to all others. */
const languageOf = (position: number): string => languages[position % languages.length] ?? '';

for (const [position, page] of everyNth(PAGES, 10).entries()) {
  const language = languageOf(position);
  const path = page(language);
  test(`${path} shows the right text while it is translated, typed into, pressed and switched`, async ({
    browser,
    allowStatus,
  }) => {
    test.slow();
    if (/nowhere|a8r/.test(path)) allowStatus(404, path);
    const twins = await openTwins(browser, (page) => open(page, path));
    const { both } = twins;
    await both('unfolded', unfoldAll);
    await fillEveryField(twins);
    await pressEveryButton(twins);
    await switchLanguage(twins, language);
    // A page without answers has another link.
    await both('answered', (page) =>
      page.locator('main a[href^="/"]:visible:not([href$=".json"]), footer a').first().press('Enter'),
    );
    await both('went back', (page) => page.goBack());
    await closeTwins(twins);
  });
}

for (const [position, kind] of (['question', 'check', 'fix', 'outcome'] as const).entries()) {
  const language = languageOf(position);
  test(`${language}: the desk at a ${kind} shows the right text while it is translated, typed into, pressed and switched`, {
    tag: '@all',
  }, async ({ browser }) => {
    test.slow();
    const step = stepIds.find((id) => stepOf(id).kind === kind && id !== 'start') ?? 'start';
    const twins = await openTwins(browser, async (page) => {
      await open(page, deskPath(language, step));
      await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
    });
    const { both } = twins;
    await both('unfolded', unfoldAll);
    // A fix and an outcome have only the desk's own fields, as every step has.
    if (kind === 'question' || kind === 'check') await fillEveryField(twins);
    const search = (page: Page) => page.getByRole('search').getByRole('combobox');
    await both('searched for nothing that there is', (page) => search(page).fill('zzz qqq blorp'));
    await both('cleared the search', (page) => search(page).fill(''));
    await pressEveryButton(twins);
    await switchLanguage(twins, language);
    await both('searched for a code', (page) => search(page).fill('A4R'));
    await both('opened what was found', (page) => search(page).press('Enter'));
    await both('answered', (page) => page.locator('[data-key="1"]').press('Enter'));
    await closeTwins(twins);
  });
}
