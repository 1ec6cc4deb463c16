// The links of the built pages of the real guide, read from their files: each answer of each step in each language leads
// where the tree says, and no link of any page leads to a page that does not exist, or to another than its address names.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noticesAt } from '../../src/flow/notices-on-day.ts';
import { stepsByCode, stepsById } from '../../src/flow/published-ids.ts';
import { answerStep, answersOf, replay, stepIdsOf } from '../../src/flow/replay.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import record from '../../src/tree/published-steps.json' with { type: 'json' };
import { tree } from '../../src/tree/tree.ts';
import type { Published } from '../../src/tree/types.ts';
import { plainPageNames } from '../../src/url/pages.ts';
import { mapPath, type PathNames, parsePath, routePath, stepPath, type Target } from '../../src/url/paths.ts';
import { trailFromQuery } from '../../src/url/trail-query.ts';
import { REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide, realPages } from '../support/real-guide.ts';
import { type PageLink, type ParsedPage, pageReader } from '../support/walk/parsed-page.ts';

const { languages } = realGuide;
const published: Published = record;
const stepIds = stepIdsOf(tree);
const trails = usualTrails(tree);
const read = pageReader(REAL_SITE);

/** The names that a path of the guide may have, as in the app. */
const known: PathNames<string> = {
  languages,
  steps: stepsById(tree, published),
  codes: new Map<string, Target>([
    ...[...stepsByCode(tree, published)].map(([code, step]) => [code, { page: 'step', step }] as const),
    ...plainPageNames.map((page) => [published.pages[page] ?? '', { page }] as const),
  ]),
};

/** An address of our own, in its parts. */
const addressOf = (href: string, from: string): URL => new URL(href, `https://guide.example${from}`);
const isOwn = ({ origin }: URL): boolean => origin === 'https://guide.example';

const hrefsIn = (page: ParsedPage, isIncluded: (link: PageLink) => boolean): readonly string[] =>
  page.links.filter(isIncluded).map(({ href }) => href);

const isIn = ({ inside }: PageLink, ...parts: readonly string[]) =>
  parts.every((part) => inside.includes(part));

/** Returns the key that a page has to have, by its path. `undefined` above the languages, and for files that are no pages. */
function keyAt(pathname: string): string | undefined {
  const route = parsePath(pathname, known);
  if (route.page === 'choose' || route.page === 'not-found') return undefined;
  return [route.language, route.page, 'step' in route ? route.step : ''].filter(Boolean).join(' ');
}

/** Returns what is wrong with a link of the page at `from`: an empty list if it leads where its address says. */
function faultsOf({ href }: PageLink, from: string): readonly string[] {
  const address = addressOf(href, from);
  if (!isOwn(address)) return [];
  // The outline of the map is in its page, and the id of each row is that of its step.
  const isPartOf = (page: ParsedPage | undefined, hash: string) =>
    hash === '' || page?.ids.has(decodeURIComponent(hash.slice(1))) === true;
  if (href.startsWith('#')) return isPartOf(read(from), href) ? [] : ['no element has this id'];
  const { pathname, search, hash } = address;
  const target = read(pathname);
  if (target === undefined) return existsSync(join(REAL_SITE, pathname)) ? [] : ['there is no such page'];
  const route = parsePath(pathname, known);
  const faults = [];
  if (target.key !== keyAt(pathname)) faults.push(`it leads to “${target.key}”`);
  if (route.page === 'choose') {
    const chosen = hrefsIn(target, ({ hreflang }) => hreflang !== undefined);
    const wanted = languages.map((language) => routePath(language, route));
    if (chosen.join() !== wanted.join()) faults.push(`the page there leads to ${chosen.join()}`);
  }
  if (!isPartOf(target, hash)) faults.push('no element has this id');
  const claims = trailFromQuery(search);
  if (claims.length === 0) return search.includes('trail') ? [...faults, 'the trail is empty'] : faults;
  const requested = 'step' in route ? route.step : tree.start;
  const { dropped, later } = replay(tree, claims, requested);
  if (dropped.length + later.length > 0) faults.push('the trail does not fit');
  return faults;
}

for (const language of languages) {
  test(`${language}: each answer of each step leads by its link where the tree says`, () => {
    let followed = 0;
    for (const id of stepIds) {
      const path = stepPath(language, id);
      const page = read(path);
      expect(page?.key, path).toBe(`${language} step ${id}`);
      const links =
        page?.links.filter((link) => isIn(link, 'section#answers') && link.key !== undefined) ?? [];
      const led = answersOf(tree, id).map((answer) => {
        const next = answerStep(tree, { step: id, trail: [] }, answer.id);
        return { to: answer.to, trail: [{ step: id, answer: answer.id }], next };
      });
      expect(
        links.map(({ href }) => href),
        path,
      ).toEqual(led.map(({ to, trail }) => stepPath(language, to, trail)));
      for (const [position, { href, text }] of links.entries()) {
        const { to, trail, next } = led[position] ?? {};
        // The address reads as what it was written from, and its page is that of the step.
        const { pathname, search } = addressOf(href, path);
        expect({ step: to, trail }, href).toEqual(next);
        expect(trailFromQuery(search), href).toEqual(trail);
        expect(read(pathname)?.key, href).toBe(`${language} step ${to}`);
        // The code of the next page, for paper.
        expect(text.trimEnd().endsWith(` ${tree.steps[to as keyof typeof tree.steps].code}`), href).toBe(
          true,
        );
        followed += 1;
      }
    }
    expect(followed).toBe(stepIds.flatMap((id) => answersOf(tree, id)).length);
    test.info().annotations.push({ type: 'measure', description: `${followed} answers followed by link` });
  });

  test(`${language}: each step leads to its usual answers, to the start, to the map and to other languages`, () => {
    let notices = 0;
    for (const id of stepIds) {
      const path = stepPath(language, id);
      const page = read(path);
      if (page === undefined) throw new Error(`There is no page ${path}`);
      const usual = trails.get(id) ?? [];
      const start = stepPath(language, tree.start);
      const inTrail = (link: PageLink) => isIn(link, 'article', 'nav');
      expect(hrefsIn(page, inTrail), `${path}: usual answers`).toEqual([
        ...usual.map(({ step }, position) => stepPath(language, step, usual.slice(0, position))),
        // “If these are not your answers, start again”.
        ...(usual.length > 0 ? [start] : []),
      ]);
      const inHead = (link: PageLink) => isIn(link, 'header') && link.hreflang !== undefined;
      expect(hrefsIn(page, inHead), `${path}: languages`).toEqual(
        languages.filter((each) => each !== language).map((each) => stepPath(each, id)),
      );
      const hrefs = page.links.map(({ href }) => href);
      expect(hrefs, path).toContain(mapPath(language, id));
      // In the header, above the usual answers' own, and the link of the end itself.
      const starts = hrefsIn(page, (link) => link.href === start && !inTrail(link)).length;
      expect(starts, path).toBe(tree.steps[id].kind === 'outcome' ? 2 : 1);
      for (const { to } of noticesAt(tree, { step: id, trail: [] }, page.day ?? '')) {
        const byAnswer = answersOf(tree, id).find((answer) => answer.to === to);
        const trail = byAnswer === undefined ? [] : [{ step: id, answer: byAnswer.id }];
        expect(hrefs, `${path}: its notice`).toContain(stepPath(language, to, trail));
        notices += 1;
      }
    }
    expect(notices).toBeGreaterThan(0);
  });
}

test('no link of any page leads to a missing page, to another page than it names, or with a trail that does not fit', () => {
  const judged = new Set<string>();
  let links = 0;
  const faults = realPages.flatMap(({ path }) => {
    const page = read(path);
    if (page === undefined) return [`${path}: there is no such page`];
    judged.add(path);
    return page.links.flatMap((link) => {
      links += 1;
      return faultsOf(link, path).map((fault) => `${path}: ${link.href}: ${fault}`);
    });
  });
  expect(faults).toEqual([]);
  expect(judged.size).toBe(realPages.length);
  expect(links).toBeGreaterThan(judged.size * 10);
  test.info().annotations.push({ type: 'measure', description: `${links} links on ${judged.size} pages` });
});
