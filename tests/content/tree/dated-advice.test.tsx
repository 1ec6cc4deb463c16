import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { createGuide, stepIds, textValues, tree } from '../../../src/app/content.ts';
import type { Side } from '../../../src/desk/context/desk-context.ts';
import { DeskStep } from '../../../src/desk/step/desk-step.tsx';
import { SheetScreen } from '../../../src/features/print/sheet-screen.tsx';
import { StepScreen } from '../../../src/features/step/step-screen.tsx';
import { branchesOf } from '../../../src/flow/id-conventions.ts';
import { isValidOn } from '../../../src/flow/notices-on-day.ts';
import { GuideContext } from '../../../src/guide/guide-context.ts';
import { placeWithoutTrail } from '../../../src/guide/use-place-from.ts';
import type { ValidStepId } from '../../../src/guide/valid-step-id.ts';
import { noticeText } from '../../../src/i18n/content-texts.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { loadDeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { inDesk } from '../../fixtures/in-desk.tsx';
import {
  DAYS,
  NAMING,
  NEEDS_NO_ADVICE,
  SHEET_NEEDS_NO_ADVICE,
  WORDS_FOR_TEXTS_AND_CALLS,
} from './dated-advice.ts';

const deskTexts = await loadDeskTexts();
const allI18n = new Map(
  await Promise.all(
    languageCodes.map(async (language) => {
      const texts = { ...(await loadTexts(language)), ...deskTexts.get(language) };
      return [language, createI18n(language, texts, textValues)] as const;
    }),
  ),
);

function i18nOf(language: string) {
  const i18n = allI18n.get(language);
  if (!i18n) throw new Error(`There are no texts in ${language}`);
  return i18n;
}

/**
 * What is not said by the page itself: the answers that lead here, the titles of other pages (the answers of a step are
 * links with keys), and what callers say.
 */
const OF_OTHERS = 'nav, a:not([data-key]), q';

/** Returns what a page shows on a day: no content that only keeps its place. */
function shownIn(page: Element): Element {
  const shown = page.cloneNode(true) as Element;
  for (const each of shown.querySelectorAll('[hidden]')) each.remove();
  return shown;
}

/** Returns the texts of a page, each in a line: without the line breaks, the words of two blocks would run together. */
function linesOf(page: Element): string {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) lines.push(walker.currentNode.textContent ?? '');
  return lines.join('\n');
}

/** Returns whether a page names codes by text message or call in its own words. */
function namesThem(page: Element, language: string): boolean {
  const own = shownIn(page);
  for (const each of own.querySelectorAll(OF_OTHERS)) each.remove();
  const pictures = [...own.querySelectorAll('[role="img"]')].map((each) => each.getAttribute('aria-label'));
  const words = [linesOf(own), ...pictures].join('\n');
  return (WORDS_FOR_TEXTS_AND_CALLS[language] ?? []).some((word) => word.test(words));
}

/** Returns whether a page shows a notice that is valid on a day. */
function advises(page: Element, language: string, day: string): boolean {
  const shown = shownIn(page).textContent ?? '';
  return Object.entries(tree.notices ?? {}).some(([id, notice]) => {
    const { text, action } = noticeText(i18nOf(language), id);
    return isValidOn(notice, day) && [...text.split('{{day}}'), action].every((part) => shown.includes(part));
  });
}

function staticPage(language: string, day: string, screen: ReactNode): Element {
  const page = document.createElement('div');
  page.innerHTML = renderToString(
    <MemoryRouter>
      <I18nextProvider i18n={i18nOf(language)}>
        <GuideContext value={createGuide(language, day)}>{screen}</GuideContext>
      </I18nextProvider>
    </MemoryRouter>,
  );
  return page;
}

const stepPage = (step: ValidStepId, language: string, day: string) =>
  staticPage(language, day, <StepScreen place={placeWithoutTrail(step)} dropped={[]} />);

const sheet = (branch: ValidStepId, language: string, day: string) =>
  staticPage(language, day, <SheetScreen branch={branch} />);

/** The desk, for staff and a caller who read the same language. */
function deskPage(step: ValidStepId, language: string, day: string): Element {
  cleanup();
  const side: Side = { language, i18n: i18nOf(language), guide: { ...createGuide(language, day), desk: {} } };
  return render(inDesk(<DeskStep />, { place: placeWithoutTrail(step), staff: side, caller: side }))
    .container;
}

/** Returns the pages that name text messages or calls and show no notice, with the languages and days. */
function missing(
  ids: readonly ValidStepId[],
  pageOf: (id: ValidStepId, language: string, day: string) => Element,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids)
    for (const language of languageCodes) {
      const [first, ...later] = DAYS;
      const page = pageOf(id, language, first);
      // The words of a page do not depend on the day, except for its notices.
      if (!namesThem(page, language)) continue;
      const silent = [
        ...(advises(page, language, first) ? [] : [first]),
        ...later.filter((day) => !advises(pageOf(id, language, day), language, day)),
      ];
      if (silent.length > 0) found.set(id, [...(found.get(id) ?? []), `${language}: ${silent.join(' ')}`]);
    }
  return found;
}

/** Expects a reason for every page that lacks a notice, or else names each of the others with its languages and days. */
function expectListed(
  found: ReadonlyMap<string, readonly string[]>,
  reasons: Readonly<Record<string, string>>,
): void {
  const unexplained = [...found.keys()].filter((id) => !Object.hasOwn(reasons, id));
  const where = unexplained.map((id) => `${id} (${found.get(id)?.join('; ')})`).join('\n');
  expect(unexplained, where).toEqual([]);
}

afterEach(cleanup);

describe('a page that names text messages or calls', () => {
  const onPages = missing(stepIds, stepPage);
  const atDesk = missing(stepIds, deskPage);
  const onSheets = missing(branchesOf(stepIds), sheet);
  const ofSteps = new Map([...atDesk, ...onPages]);

  it('shows the notice of the day, at the guide and at the desk, or there is a reason why not', () => {
    expectListed(ofSteps, NEEDS_NO_ADVICE);
  });

  it('shows the notice of the day if it is a sheet, or there is a reason why not', () => {
    expectListed(onSheets, SHEET_NEEDS_NO_ADVICE);
  });

  it('has a reason only if it shows no notice', () => {
    expect([...ofSteps.keys()]).toEqual(expect.arrayContaining(Object.keys(NEEDS_NO_ADVICE)));
    expect([...onSheets.keys()]).toEqual(expect.arrayContaining(Object.keys(SHEET_NEEDS_NO_ADVICE)));
  });

  it('is known in every language', () => {
    expect(Object.keys(WORDS_FOR_TEXTS_AND_CALLS).toSorted()).toEqual(languageCodes.toSorted());
    expect(Object.keys(NAMING).toSorted()).toEqual(languageCodes.toSorted());
  });

  it.each(Object.entries(NAMING))('is known by its words, in %s', (language, { meant, notMeant }) => {
    const page = (words: string) => {
      const made = document.createElement('p');
      made.textContent = words;
      return made;
    };
    expect(meant.filter((words) => !namesThem(page(words), language))).toEqual([]);
    expect(notMeant.filter((words) => namesThem(page(words), language))).toEqual([]);
  });
});
