// The kinds of pages of the real guide, each as a reader may have it before them: freshly opened, with an error, with
// results, at the desk in the middle of a call. Computed from the tree, so that this file names no step.
import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { inputAt } from '../../src/flow/input.ts';
import type { Trail } from '../../src/flow/trail.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import { tree } from '../../src/tree/tree.ts';
import type { Step } from '../../src/tree/types.ts';
import { stepPath } from '../../src/url/paths.ts';

/** A page in a state: its path, and what the reader does there. */
export interface PageState {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
  /** Whether the page must be opened without script, because its script leads away from it. */
  readonly isStatic?: true;
}

/** The texts of the interface that the states need to find a form. */
interface FormTexts {
  readonly check: Readonly<Record<'address' | 'phone' | 'message', { readonly label: string }>>;
}

const trails: ReadonlyMap<string, Trail> = usualTrails(tree);
const steps = Object.entries(tree.steps) as readonly (readonly [string, Step])[];

/** Returns the first step that fits. A test fails here if the tree has none. */
function first(what: string, fits: (step: Step, id: string) => boolean): string {
  const [id] = steps.find(([id, step]) => fits(step, id)) ?? [];
  if (id === undefined) throw new Error(`The tree has no ${what}`);
  return id;
}

const ended = (ending: string) => first(ending, (step) => step.kind === 'outcome' && step.ending === ending);

/** Opens every fold of the main part, or those with something that fits a selector. */
export const openFolds = (page: Page, having = '*'): Promise<void> =>
  page.evaluate((selector) => {
    for (const fold of document.querySelectorAll('main details'))
      if (fold.querySelector(selector)) fold.setAttribute('open', '');
  }, having);

/** Types into the field with this label and presses Enter. */
async function submit(page: Page, label: string, typed: string): Promise<Locator> {
  await openFolds(page, 'form');
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(typed);
  await field.press('Enter');
  return field;
}

/** Types a message and waits for results in the same form. */
async function search(page: Page, label: string, typed: string): Promise<void> {
  const field = await submit(page, label, typed);
  await page.locator('form').filter({ has: field }).getByRole('listitem').first().waitFor();
}

/** Returns every kind of page in a language of the real guide. `site` is the folder of the build. */
export function pageStates(language: string, site: string): readonly PageState[] {
  const { check } = JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as FormTexts;
  const at = (id: string) => stepPath(language, id, trails.get(id));
  const invalid = (page: Page) => page.locator('[aria-invalid="true"]').first().waitFor();

  const hasThumbnails = (step: Step) =>
    step.kind === 'question' && step.answers.some(({ sketch }) => sketch !== undefined);
  const question = first(
    'question without a drawing',
    (step, id) =>
      step.kind === 'question' && id !== tree.start && step.sketches === undefined && !hasThumbnails(step),
  );
  const pictured = first('question with a drawing at its answers', hasThumbnails);
  const drawn = first(
    'question with a drawing',
    (step) => step.kind === 'question' && step.sketches !== undefined,
  );
  const address = first('check of an address', (_, id) => inputAt(tree, id) === 'address');
  const phone = first('step with a number', (_, id) => inputAt(tree, id) === 'phone');
  const fix = first('fix with a drawing', (step) => step.kind === 'fix' && step.sketches !== undefined);
  const wait = first('fix with a wait', (step) => step.kind === 'fix' && step.waits !== undefined);
  const notice = first('step with a notice', (step) => step.notices !== undefined);
  const [branch = ''] = question.split('/');

  /** Takes a call: the desk at the start, and an answer. */
  const call = async (page: Page) => {
    await page.getByRole('search').waitFor();
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.textContent();
    // A key counts as a part of a word for a moment after the page has loaded.
    await page.waitForFunction(() => !document.documentElement.hasAttribute('data-typing'));
    await page.keyboard.press('1');
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, before);
  };

  const states: readonly PageState[] = [
    { name: 'start', path: `/${language}/` },
    {
      name: 'start, searched',
      path: `/${language}/`,
      act: (page) => search(page, check.message.label, 'AADSTS50126'),
    },
    { name: 'question', path: at(question) },
    { name: 'question without trail', path: stepPath(language, question) },
    { name: 'question with thumbnails', path: at(pictured) },
    { name: 'question with drawing', path: at(drawn) },
    { name: 'check', path: at(address) },
    {
      name: 'check, error',
      path: at(address),
      act: async (page) => {
        await submit(page, check.address.label, 'u123456a');
        await page
          .locator('main form [role="alert"], main form [role="status"]')
          .first()
          .waitFor({ state: 'attached' });
      },
    },
    {
      name: 'check, corrected',
      path: at(address),
      act: async (page) => {
        await submit(page, check.address.label, 'ｕ１２３４５６ａ＠ｅｃｓ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ');
      },
    },
    { name: 'fix with drawing', path: at(fix) },
    { name: 'fix with wait', path: at(wait) },
    { name: 'step with notice', path: at(notice) },
    { name: 'number', path: at(phone) },
    {
      name: 'number, error',
      path: at(phone),
      act: async (page) => {
        await submit(page, check.phone.label, '0668');
        await invalid(page);
      },
    },
    { name: 'end, reset', path: at(ended('reset')) },
    { name: 'end, person', path: at(ended('person')) },
    { name: 'end, solved', path: at(ended('solved')) },
    { name: 'end, not for you', path: at(ended('not-for-you')) },
    { name: 'help', path: `/${language}/help` },
    { name: 'checks', path: `/${language}/checks` },
    {
      name: 'checks, answered',
      path: `/${language}/checks`,
      act: async (page) => {
        await submit(page, check.address.label, 'taro@gmial.com');
        await submit(page, check.phone.label, '０９０－１２３４－５６７８');
        await search(page, check.message.label, 'AADSTS50126');
      },
    },
    { name: 'map', path: `/${language}/map` },
    { name: 'accessibility', path: `/${language}/accessibility` },
    { name: 'privacy', path: `/${language}/privacy` },
    { name: 'desk', path: `/${language}/desk`, act: (page) => page.getByRole('search').waitFor() },
    { name: 'desk, in a call', path: `/${language}/desk`, act: call },
    {
      name: 'desk, question with drawing',
      path: `/${language}/desk/${drawn}`,
      act: (page) => page.getByRole('search').waitFor(),
    },
    { name: 'sheet', path: `/${language}/print/${branch}` },
    { name: 'not found', path: `/${language}/404` },
    { name: 'languages', path: '/', isStatic: true },
    { name: 'code', path: `/${tree.steps[tree.start].code}`, isStatic: true },
  ];
  const links = `/${language}/links`;
  return existsSync(`${site}${links}.html`) ? [...states, { name: 'links', path: links }] : states;
}
