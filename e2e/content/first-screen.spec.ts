// What a reader sees before scrolling: where the title of every page begins, and which answers of a question are in the
// window. A question asked out of sight is answered late or wrongly.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { stepOf } from '../../src/flow/replay.ts';
import type { Trail } from '../../src/flow/trail.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import type { Notice } from '../../src/tree/notice.ts';
import { notices } from '../../src/tree/notices.ts';
import { tree } from '../../src/tree/tree.ts';
import { stepPath } from '../../src/url/paths.ts';
import { BLOCKED_PRELOADS, open } from '../support/browser.ts';
import { type BuiltPage, withoutLikes } from '../support/built-pages.ts';
import { firstScreen, placeOf, topsOfLinks } from '../support/first-screen.ts';
import { expect, test } from '../support/fixtures.ts';
import { pageGroups, realGuide, realPages, stepOfPage, withEveryNthPage } from '../support/real-guide.ts';
import { stepsWithEveryPart } from '../support/step-parts.ts';
import { everyNth, inTurn, usesAll } from '../support/turns.ts';

const PHONE = { width: 390, height: 844 };
const COMPUTER = { width: 1280, height: 800 };

/** The farthest from the top of the window that a title begins. */
const MAX_TITLE_TOP = 140;

/** Of the questions without a drawing, the share that may need scrolling on a phone. */
const MAX_SHARE_BEYOND = 0.1;

/** How many answers a phone shows at least beside a drawing. */
const LEAST_WITH_DRAWING = 2;

/** From this day on, every notice is shown, so that the pages are at their longest. */
const DAY = Object.values<Notice>(notices)
  .map(({ from = '' }) => from)
  .sort()
  .at(-1);

const { languages } = realGuide;

const trails: ReadonlyMap<string, Trail> = usualTrails(tree);

/** The two ways to come to a step: along its usual trail, or from a link that has no trail. */
const waysTo = (language: string, id: string): readonly string[] => [
  ...new Set([stepPath(language, id, trails.get(id)), stepPath(language, id)]),
];

interface Question {
  readonly id: string;
  /** Its answers as the trail in an address has them. */
  readonly answers: readonly string[];
  readonly hasDrawing: boolean;
}

const questions: readonly Question[] = Object.entries(tree.steps).flatMap(([id, step]) =>
  step.kind === 'question'
    ? [
        {
          id,
          answers: step.answers.map((answer) => `${id}:${answer.id}`),
          hasDrawing: step.sketches !== undefined,
        },
      ]
    : [],
);

/** Returns the texts of the links in a step's notices. Notices without a place in the tree have no link. */
function noticeLinks(language: string, step: string): readonly string[] {
  const texts = JSON.parse(readFileSync(`locales/${language}/notices.json`, 'utf8')) as Readonly<
    Record<string, { readonly action: string }>
  >;
  return (stepOf<string>(tree, step)?.notices ?? []).map((id) => texts[id]?.action ?? '');
}

/** From this width on a notice stands beside the title. */
const TWO_COLUMNS = 1024;

/** Returns a sentence if the title begins too far down, or a notice stands above it. */
async function titleProblems(page: Page, path: string, links: readonly string[]): Promise<string[]> {
  const { title, underTitle } = await firstScreen(page);
  const size = page.viewportSize();
  const at = `${path} at ${size?.width}`;
  const limit = (size?.width ?? 0) < TWO_COLUMNS ? underTitle : title;
  const above = (await topsOfLinks(page, links)).filter((top) => top < limit);
  return [
    ...(title > MAX_TITLE_TOP ? [`${at}: the title begins at ${placeOf(title)}`] : []),
    ...above.map((top) => `${at}: a notice is at ${top}, above the title, which ends at ${underTitle}`),
  ];
}

test.describe('with script', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(`${DAY}T12:00:00+09:00`)));

  for (const { name, pages } of withEveryNthPage(pageGroups, 48)) {
    // The script of a page above the languages leads to a page in a language.
    const inLanguage = pages.filter(({ language }) => language !== undefined);
    if (inLanguage.length === 0) continue;

    test(`${name}: every title begins within ${MAX_TITLE_TOP} pixels, with the notices under it`, async ({
      page,
    }) => {
      const problems: string[] = [];
      for (const each of inLanguage) {
        const { kind, language = '' } = each;
        const step = stepOfPage(each);
        const [path = each.path] = kind === 'step' ? waysTo(language, step) : [];
        const links = kind === 'step' ? noticeLinks(language, step) : [];
        await page.setViewportSize(PHONE);
        await open(page, path);
        // The desk replaces the page that was served.
        if (kind === 'desk') await expect(page.getByRole('search')).toBeVisible();
        problems.push(...(await titleProblems(page, path, links)));
        await page.setViewportSize(COMPUTER);
        problems.push(...(await titleProblems(page, path, links)));
      }
      expect(problems).toEqual([]);
    });
  }

  for (const language of inTurn(languages, 0)) {
    test(`${language}: the answers of every question are in the window of a computer, and on a phone nearly all`, async ({
      page,
    }) => {
      const onPhone: (Question & { readonly shown: number; readonly line: string })[] = [];
      const onComputer: string[] = [];
      for (const question of everyNth(questions, 5)) {
        const { id, answers } = question;
        /** Returns how many answers the window shows, with a sentence if that is not all. */
        const shownAt = async (path: string, { height }: typeof PHONE) => {
          const { answers: bottoms } = await firstScreen(page, answers);
          const shown = bottoms.filter((bottom) => bottom <= height).length;
          const last = placeOf(Math.max(...bottoms));
          const line = `${path}: ${shown} of ${answers.length}, the last ends at ${last}`;
          return { shown, line: shown === answers.length ? '' : line };
        };
        const ways: { readonly shown: number; readonly line: string }[] = [];
        for (const path of waysTo(language, id)) {
          await page.setViewportSize(PHONE);
          await open(page, path);
          ways.push(await shownAt(path, PHONE));
          await page.setViewportSize(COMPUTER);
          onComputer.push((await shownAt(path, COMPUTER)).line);
        }
        const [worst = { shown: 0, line: id }] = ways.toSorted((one, other) => one.shown - other.shown);
        onPhone.push({ ...question, ...worst });
      }
      const plain = onPhone.filter(({ hasDrawing }) => !hasDrawing);
      const drawn = onPhone.filter(({ hasDrawing }) => hasDrawing);
      expect(plain.length).toBeGreaterThan(usesAll ? 20 : 4);
      expect(drawn.length).toBeGreaterThan(usesAll ? 2 : 0);
      const beyond = plain.map(({ line }) => line).filter(Boolean);
      expect
        .soft(
          beyond.length,
          `${beyond.length} of ${plain.length} questions without a drawing need scrolling on a phone:\n${beyond.join('\n')}`,
        )
        .toBeLessThanOrEqual(MAX_SHARE_BEYOND * plain.length);
      expect
        .soft(
          drawn.filter(({ shown }) => shown < LEAST_WITH_DRAWING).map(({ line }) => line),
          'a question with a drawing shows its first two answers on a phone',
        )
        .toEqual([]);
      expect
        .soft(onComputer.filter(Boolean), 'every question shows all its answers on a computer')
        .toEqual([]);
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

  const parts: ReadonlySet<string> = new Set(stepsWithEveryPart(tree));
  const isSample = (page: BuiltPage) => page.kind !== 'step' || parts.has(stepOfPage(page));

  test(`every title begins within ${MAX_TITLE_TOP} pixels on a page of each kind`, { tag: '@all' }, async ({
    page,
  }) => {
    const problems: string[] = [];
    const sample = withoutLikes(realPages).filter(isSample);
    expect(new Set(sample.map(({ kind }) => kind)).size).toBe(6);
    for (const { path } of sample) {
      for (const viewport of [PHONE, COMPUTER]) {
        await page.setViewportSize(viewport);
        if (viewport === PHONE) await page.goto(path);
        problems.push(...(await titleProblems(page, path, [])));
      }
    }
    expect(problems).toEqual([]);
  });
});
