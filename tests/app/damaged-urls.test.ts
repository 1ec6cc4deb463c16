import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { pathNames } from '../../src/app/content.ts';
import { statesFromStart } from '../../src/authoring/states.ts';
import { branchesOf } from '../../src/flow/id-conventions.ts';
import { stepOf } from '../../src/flow/replay.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { plainPageNames } from '../../src/url/pages.ts';
import { codePath, deskPath, pagePath, printPath, startPath, stepPath } from '../../src/url/paths.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { somePaths } from '../fixtures/some-paths.ts';
import { anyCharacter } from '../properties.ts';

// The trail of a link counts only after hydration.
vi.mock('../../src/ui/dom/use-hydrated.ts', () => ({ useHydrated: () => true }));

beforeAll(async () => {
  await Promise.all(languageCodes.map(loadTexts));
});

/** Returns the HTML of the guide at an address. */
function htmlAt(url: string): string {
  // A link to share begins with this origin.
  vi.stubGlobal('window', { location: new URL('https://guide.example/') });
  const router = { initialEntries: [url], useTransitions: false, children: createElement(App) };
  return renderToString(createElement(MemoryRouter, router));
}

/** The path of a page in one of our languages. */
const OURS = `/(?:${languageCodes.join('|')})/`;
const WAY_ON = new RegExp(`<a [^>]*?href="(?:${OURS}|https://)[^"]*"`, 'g');
const KNOWN = new RegExp(`^(?:#[a-z]+$|/guide[.]json$|/licences$|mailto:guide@|${OURS}|https://)`);

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '').trim();

/** Returns the faults of a page for a reader who opened the link. */
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

const stepIds = Object.keys(tree.steps);

const trails = [
  ...[...statesFromStart(tree).values()].map(({ step, trail }) => ({ trail, end: step })),
  ...somePaths(tree, 200),
];

/** Returns all addresses of a step: its page and the desk, by id and by code, in each language. */
const addressesOf = (step: string) =>
  languageCodes.flatMap((language) => [
    stepPath(language, step),
    deskPath(language, step),
    `/${language}/${stepOf(tree, step)?.code}`,
  ]);

const plainAddresses = languageCodes.flatMap((language) => [
  startPath(language),
  ...plainPageNames.map((page) => pagePath(language, page)),
  ...branchesOf(stepIds).map((branch) => printPath(language, branch)),
]);
const codeAddresses = [...pathNames.codes.keys()].flatMap((code) => [
  codePath(code),
  ...languageCodes.map((language) => `/${language}/${code}`),
]);
const aboveLanguages = ['/', ...plainPageNames.map((page) => `/${page}`)];

/** Links with the answers that lead to a step: to the step, and back to a step half way. */
const withTrails = languageCodes.flatMap((language) =>
  trails.flatMap(({ trail, end }) =>
    [end, trail.at(trail.length / 2)?.step ?? end].map((step) => ({
      step,
      url: stepPath(language, step, trail),
    })),
  ),
);

/** Text that gets into a link when it is typed, split, escaped or tampered with. */
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
const someTrail = fc.constantFrom(...withTrails).map(({ url }) => url.slice(url.indexOf('?')));

/** The kinds of damage. */
const kinds = {
  'characters replaced': fc.tuple(at, fc.nat(5), put).map(replaced),
  'characters lost': fc.tuple(at, fc.integer({ min: 1, max: 5 }), fc.constant('')).map(replaced),
  'a part doubled': fc.tuple(at, fc.nat(20)).map(doubled),
  'its end lost': at.map(
    (end): Damage =>
      (url) =>
        url.slice(0, end % (url.length + 1)),
  ),
  'two parts swapped': fc.tuple(at, at).map(swapped),
  'a hash added': put.map(
    (hash): Damage =>
      (url) =>
        `${url}#${hash}`,
  ),
  'something put before its trail': put.map(
    (first): Damage =>
      (url) =>
        url.replace('=', `=${first}`),
  ),
  'a second trail': someTrail.map(
    (query): Damage =>
      (url) =>
        url + query,
  ),
  'capitals in place of small letters': fc.constant<Damage>((url) => url.toUpperCase()),
  'its marks escaped, once or twice': fc.constantFrom<Damage>(escaped, (url) => escaped(escaped(url))),
  'a very long part': fc.tuple(at, put).map(([from, part]) => replaced([from, 0, part.repeat(2000)])),
} satisfies Readonly<Record<string, fc.Arbitrary<Damage>>>;

/** Escapes the query, as some mail programs do. */
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

/** Swaps two parts between separators (slashes, commas, colons and others). */
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

const anyDamage = fc.oneof(...Object.values(kinds));

const anyUrl = fc.oneof(
  fc.constantFrom(...stepIds.flatMap(addressesOf)),
  fc.constantFrom(...plainAddresses, ...codeAddresses, ...aboveLanguages),
  fc.constantFrom(...withTrails.map(({ url }) => url)),
);

/** Addresses with one kind of damage, and up to three more of any kind. */
function damagedUrls(kind: fc.Arbitrary<Damage>): fc.Arbitrary<string> {
  return (
    fc
      .tuple(anyUrl, kind, fc.array(anyDamage, { maxLength: 3 }))
      .map(([url, first, more]) => [first, ...more].reduce((text, harm) => harm(text), url))
      // Browsers and hosts always pass a path that begins with a slash.
      .map((url) => (url.startsWith('/') ? url : `/${url}`))
  );
}

describe('an undamaged link', () => {
  test.each(stepIds)('to %s opens a page with a title and links, with and without a trail', (step) => {
    const byTrail = withTrails.filter((each) => each.step === step).map(({ url }) => url);
    expect(byTrail.length).toBeGreaterThan(1);
    for (const url of [...addressesOf(step), ...byTrail.slice(0, 3), ...byTrail.slice(-3)])
      expect(faultsOf(htmlAt(url)), url).toEqual([]);
  });

  test.each([...plainAddresses, ...codeAddresses, ...aboveLanguages])(
    'opens a page with a title and links: %s',
    (url) => {
      expect(faultsOf(htmlAt(url))).toEqual([]);
    },
  );
});

describe('a damaged link', () => {
  test.each(Object.entries(kinds))(
    'with %s opens a page with a title and links, and no links to other sites',
    (_, kind) => {
      fc.assert(
        fc.property(damagedUrls(kind), (url) => {
          expect(faultsOf(htmlAt(url))).toEqual([]);
        }),
        { numRuns: 250 },
      );
    },
  );
});
