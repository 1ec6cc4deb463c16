// The kinds of pages of the invented guide, each as a reader may have it before them: as it opens, with what a form has
// found, with its folds open, at the desk in the middle of a call.
import type { Page } from 'playwright/test';
import { open, stayAboveLanguages } from '../browser.ts';
import { deskPath, openDesk, quickJump, ticket } from '../desk-parts.ts';
import { journeys } from '../example-journeys.ts';
import { expect } from '../fixtures.ts';
import {
  addressForm,
  codeForm,
  expectWrong,
  likelyCodes,
  messageForm,
  openForms,
  phoneForm,
  saying,
  submitForm,
  waitForm,
} from '../forms.ts';
import { type Given, pathOf, title } from '../steps.ts';
import { fill, languages, textsOf } from '../texts.ts';

/** A page in a state. */
export interface HeardPage {
  /** Its name, also that of its file. */
  readonly name: string;
  /** Opens the page, and does there what the state needs. */
  readonly open: (page: Page) => Promise<void>;
  /** What is heard of it: its main part, or with the bar and the foot. */
  readonly part: 'main' | 'whole';
  /** Whether a form has found something, which has to be said without being asked for. */
  readonly isSaid?: true;
}

/** The steps before the checks. */
const toCheck = [['name/which-sign', 'not-sure']] as const satisfies readonly Given[];

/** Opens all folds of the main part, but not those of the drawings. */
const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });

/** Returns every kind of page in a language. */
export function heardPages(language: string): readonly HeardPage[] {
  const { ui, validation } = textsOf(language);
  const at = (
    name: string,
    ...[step, trail]: readonly [Parameters<typeof pathOf>[1], (readonly Given[])?]
  ) => ({
    name,
    part: 'main' as const,
    open: (page: Page) => open(page, pathOf(language, step, trail)),
  });
  const plain = (name: string) => ({
    name,
    part: 'main' as const,
    open: (page: Page) => open(page, `/${language}/${name}`),
  });
  const found = (name: string, act: (page: Page) => Promise<void>): HeardPage => ({
    name,
    part: 'main',
    isSaid: true,
    open: act,
  });
  const { answers, end } = journeys.name;

  return [
    { name: 'start', part: 'whole', open: (page) => open(page, `/${language}/`) },
    found('start-searched', async (page) => {
      await open(page, `/${language}/`);
      const message = messageForm(page, language);
      await message.field.fill('AADSTS50126');
      await expect(message.found).not.toHaveCount(0);
    }),
    found('start-wrong-code', async (page) => {
      await open(page, `/${language}/`);
      await submitForm(codeForm(page, language), 'A2X');
      await expect(likelyCodes(page, language).first()).toBeVisible();
    }),
    at('question', 'name', [['start', 'at-name']]),
    at('question-without-trail', 'name/which-sign'),
    at('question-with-thumbnails', 'start/look', [['start', 'not-sure']]),
    at('question-with-drawing', 'bell/badge', [['start', 'new-here']]),
    at('check', 'name/check', toCheck),
    found('check-wrong', async (page) => {
      await open(page, pathOf(language, 'name/check', toCheck));
      const { hint } = ui.check.address;
      await submitForm(addressForm(page, language), '');
      await expectWrong(addressForm(page, language), fill(hint), validation.address.empty);
    }),
    found('check-right', async (page) => {
      await open(page, pathOf(language, 'name/check', toCheck));
      await submitForm(addressForm(page, language), 'h123456z@members.example.edu');
      await expect(saying(addressForm(page, language))).not.toHaveCount(0);
    }),
    at('fix', 'name/house', [...answers.slice(0, 3)]),
    at('fix-with-notice', 'bell/number', [
      ['start', 'new-here'],
      ['bell/badge', 'number'],
    ]),
    at('fix-with-wait', 'key/wait', [...journeys.key.answers.slice(0, 3)]),
    found('fix-with-wait-answered', async (page) => {
      await open(page, pathOf(language, 'key/wait', [...journeys.key.answers.slice(0, 3)]));
      await submitForm(waitForm(page, language), '14:05');
      await expect(waitForm(page, language).said).not.toBeEmpty();
    }),
    at('end-solved', 'inside', [['start/look', 'the-room']]),
    at('end-reset', 'bell/reset', [...journeys.bell.answers]),
    at('end-not-for-you', 'name/apply', [...journeys.former.answers]),
    at('end-person', end, [...answers]),
    {
      ...at('end-person-unfolded', end, [...answers]),
      open: async (page) => {
        await open(page, pathOf(language, end, [...answers]));
        await openFolds(page);
        await expect(page.getByRole('img').first()).toBeVisible();
      },
    },
    plain('help'),
    plain('checks'),
    found('checks-answered', async (page) => {
      await openForms(page, `/${language}/checks`);
      const [address, phone] = [addressForm(page, language), phoneForm(page, language)];
      await submitForm(address, 'h123456z');
      await submitForm(phone, '０９０－１２３４－５６７８');
      await expect(saying(phone)).not.toHaveCount(0);
      await phone.country.click();
      await expect(phone.form.getByRole('option')).not.toHaveCount(0);
    }),
    {
      ...plain('map'),
      // How many steps it shows.
      isSaid: true,
      open: async (page) => {
        await open(page, `/${language}/map`);
        await expect(page.getByRole('main').locator('svg[viewBox]').first()).toBeVisible();
      },
    },
    plain('links'),
    plain('accessibility'),
    plain('privacy'),
    plain('print/bell'),
    { ...plain('404'), part: 'whole' },
    { name: 'desk', part: 'whole', open: (page) => openDesk(page, language) },
    {
      name: 'desk-in-a-call',
      part: 'main',
      open: async (page) => {
        await openDesk(page, language, 'bell/badge');
        await page.keyboard.press('1');
        await expect(title(page, language, 'bell/number')).toBeVisible();
        await page.keyboard.press('s');
        await expect(ticket(page, language).lines.first()).toBeVisible();
      },
    },
    {
      name: 'desk-quick-jump',
      part: 'main',
      isSaid: true,
      open: async (page) => {
        await openDesk(page, language, 'bell/badge');
        await quickJump(page, language).fill('bell');
        await expect(page.getByRole('search').getByRole('option').first()).toBeVisible();
      },
    },
  ];
}

/** The pages above the languages, which are the same for all. */
export const choicePages: readonly HeardPage[] = ['/', '/A4R', deskPath('', 'name').replace('//', '/')].map(
  (path) => ({
    name: `choice-${path === '/' ? 'start' : path.includes('desk') ? 'desk' : 'code'}`,
    part: 'whole',
    open: async (page) => {
      // Their script would lead on at once.
      await stayAboveLanguages(page);
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('link')).toHaveCount(languages.length);
    },
  }),
);
