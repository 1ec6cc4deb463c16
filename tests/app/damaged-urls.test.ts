import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { known } from '../../src/app/content.ts';
import { statesFromStart } from '../../src/authoring/states.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { tree } from '../../src/tree/tree.ts';
import { plainPageNames } from '../../src/url/pages.ts';
import { codePath, deskPath, pagePath, startPath, stepPath } from '../../src/url/paths.ts';
import { somePaths } from '../fixtures/some-paths.ts';
import { anyCharacter } from '../properties.ts';

// The trail of a link counts only once React has taken the page over.
vi.mock('../../src/ui/dom/use-hydrated.ts', () => ({ useHydrated: () => true }));

beforeAll(async () => {
  await Promise.all(languageCodes.map(loadTexts));
});

/** The guide at an address, as HTML. */
function htmlAt(url: string): string {
  // Where a link to be sent on begins.
  vi.stubGlobal('window', { location: new URL('https://guide.example/') });
  const router = { initialEntries: [url], useTransitions: false, children: createElement(App) };
  return renderToString(createElement(MemoryRouter, router));
}

/** Where a link of ours leads: to a page in some language. */
const OURS = `/(?:${languageCodes.join('|')})/`;
const WAY_ON = new RegExp(`<a [^>]*?href="(?:${OURS}|https://)[^"]*"`, 'g');
const KNOWN = new RegExp(`^(?:#[a-z]+$|${OURS}|https://)`);

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '').trim();

/** What is wrong with a page: nothing, or what whoever opened the link would miss. */
function faultsOf(html: string): string[] {
  const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const hrefs = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
  const waysOn = [...main.matchAll(WAY_ON)];
  const elsewhere = hrefs.filter((href) => !KNOWN.test(href));
  return [
    ...(textOf(title) === '' ? ['no title'] : []),
    ...(waysOn.length === 0 ? ['no way on'] : []),
    ...elsewhere.map((href) => `a link to ${href}`),
  ];
}

const trails = [
  ...[...statesFromStart(tree).values()].map(({ step, trail }) => ({ trail, end: step })),
  ...somePaths(tree, 200),
];
const lone = languageCodes.flatMap((language) => [
  startPath(language),
  ...plainPageNames.map((page) => pagePath(language, page)),
  ...Object.keys(tree.steps).flatMap((step) => [stepPath(language, step), deskPath(language, step)]),
  ...[...known.codes.keys()].map((code) => `/${language}/${code}`),
]);
const above = ['/', ...[...known.codes.keys()].map(codePath), ...plainPageNames.map((page) => `/${page}`)];
const withTrails = languageCodes.flatMap((language) =>
  trails.flatMap(({ trail, end }) => [
    stepPath(language, end, trail),
    stepPath(language, trail.at(trail.length / 2)?.step ?? end, trail),
  ]),
);

/** What gets into a link where it is typed, split, escaped or tampered with. */
const PUT =
  '% %% %E0%A4%A %zz %00 %2F %3A 😀 Ａ ／ ？ ： / // \\ ? ?? # & = : , ; + . .. /../ .html <b> " \' &quot; ' +
  'javascript:alert(1) //evil.example/ constructor __proto__ constructor:yes, ,toString:a 404 A2X en ja start help';

const put = fc.oneof(
  fc.constantFrom(' ', '\u0000', '\ud800', ...PUT.split(' ')),
  anyCharacter,
  fc.string({ unit: anyCharacter, maxLength: 8 }),
);

type Damage = (url: string) => string;
const at = fc.nat(10_000);
const someTrail = fc.constantFrom(...withTrails).map((url) => url.slice(url.indexOf('?')));

/** The kinds of damage, each with how often it is done. */
const damage = fc.oneof(
  ...(
    [
      [10, fc.tuple(at, fc.nat(5), put).map(replaced)],
      [5, fc.tuple(at, fc.integer({ min: 1, max: 5 }), fc.constant('')).map(replaced)],
      [3, fc.tuple(at, fc.nat(20)).map(doubled)],
      [3, at.map((end) => (url) => url.slice(0, end % (url.length + 1)))],
      [3, fc.tuple(at, at).map(swapped)],
      [1, put.map((hash) => (url) => `${url}#${hash}`)],
      [2, put.map((first) => (url) => url.replace('=', `=${first}`))],
      [2, someTrail.map((query) => (url) => url + query)],
      [
        1,
        fc.constantFrom(
          (url: string) => url.toUpperCase(),
          escaped,
          (url: string) => escaped(escaped(url)),
        ),
      ],
      [1, fc.tuple(at, put).map(([from, part]) => replaced([from, 0, part.repeat(2000)]))],
    ] satisfies [number, fc.Arbitrary<Damage>][]
  ).map(([weight, arbitrary]) => ({ weight, arbitrary })),
);

/** With percent signs, as some mail programs write what a link has after its path. */
function escaped(url: string): string {
  return url.replaceAll(/[?:,/%=]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

function replaced([from, without, part]: readonly [number, number, string]): Damage {
  return (url) => {
    const position = from % (url.length + 1);
    return url.slice(0, position) + part + url.slice(position + without);
  };
}

function doubled([from, length]: readonly [number, number]): Damage {
  return (url) => {
    const position = from % (url.length + 1);
    return url.slice(0, position + length) + url.slice(position);
  };
}

/** Two of the parts between slashes, commas, colons and the rest in each other's place. */
function swapped([one, other]: readonly [number, number]): Damage {
  return (url) => {
    const parts = url.split(/([/?=:,])/);
    const [a, b] = [one % parts.length, other % parts.length];
    return parts
      .with(a, parts[b] ?? '')
      .with(b, parts[a] ?? '')
      .join('');
  };
}

/** A path below the base of the site, as a browser or a careless host hands it on: it begins with a slash. */
const damagedUrl = fc
  .tuple(
    fc.oneof(fc.constantFrom(...lone), fc.constantFrom(...above), fc.constantFrom(...withTrails)),
    fc.array(damage, { minLength: 1, maxLength: 4 }),
  )
  .map(([url, all]) => all.reduce((text, harm) => harm(text), url))
  .map((url) => (url.startsWith('/') ? url : `/${url}`));

describe('a link that came to harm', () => {
  test('was a page with a title and ways on before', () => {
    const wrong = [...lone, ...above, ...withTrails.filter((_, each) => each % 16 === 0)]
      .map((url) => ({ url, faults: faultsOf(htmlAt(url)) }))
      .filter(({ faults }) => faults.length > 0);
    expect(wrong).toEqual([]);
    expect(withTrails.length).toBeGreaterThan(1000);
  }, 120_000);

  test('still opens a page with a title and ways on, and none to anywhere else', () => {
    fc.assert(
      fc.property(damagedUrl, (url) => {
        expect(faultsOf(htmlAt(url))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  }, 600_000);
});
