import { describe, expect, test } from 'vitest';
import { addressesOf, foldersWithoutPage, type GuideLinks, linkedPaths } from '../../hosts/addresses.ts';

const links: GuideLinks = {
  steps: [
    { code: 'A2K', urls: { en: '/guide/en/name', ja: '/guide/ja/name' }, shortUrl: '/guide/A2K' },
    { code: 'H24', urls: { en: '/guide/en/name/check' }, shortUrl: 'https://www.example.org/guide/H24' },
  ],
  branches: [{ sheets: { en: '/guide/en/print/name' } }],
  pages: [{ code: 'Y64', urls: { en: '/guide/en/help' }, shortUrl: '/guide/Y64' }],
};

const files = [
  ...[
    'index.html',
    '404.html',
    'A2K.html',
    'a2k.html',
    'abc.html',
    'name.html',
    'guide.json',
    '.hidden.html',
  ],
  ...['en/index.html', 'en/404.html', 'en/name.html', 'en/name/index.html', 'en/name/check.html'],
  ...['en/desk.html', 'en/desk/name.html', 'en/print/name.html', 'assets/main.js'],
];

describe('the addresses of a built guide', () => {
  const addresses = addressesOf(files, { languages: ['en'] }, links);

  test('have the file that they show, and no ending', () => {
    expect(Object.fromEntries(addresses.map(({ path, file }) => [path, file]))).toEqual({
      '': 'index.html',
      A2K: 'A2K.html',
      a2k: 'a2k.html',
      abc: 'abc.html',
      name: 'name.html',
      en: 'en/index.html',
      'en/': 'en/index.html',
      'en/name': 'en/name.html',
      'en/name/check': 'en/name/check.html',
      'en/desk': 'en/desk.html',
      'en/desk/name': 'en/desk/name.html',
      'en/print/name': 'en/print/name.html',
      'guide.json': 'guide.json',
      'assets/main.js': 'assets/main.js',
    });
  });

  test('are of the kind that their path says', () => {
    const kinds = Map.groupBy(addresses, ({ kind }) => kind);
    const pathsOf = Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.map(({ path }) => path)]));
    expect(pathsOf).toEqual({
      page: ['en/', 'en', 'en/name', 'en/name/check'],
      desk: ['en/desk', 'en/desk/name'],
      sheet: ['en/print/name'],
      code: ['A2K', 'a2k'],
      'no language': ['', 'abc', 'name'],
      file: ['guide.json', 'assets/main.js'],
    });
  });
});

test('the paths that guide.json and the sitemap link to are below the base', () => {
  const sitemap = '<urlset><url><loc>https://www.example.org/guide/en/map</loc></url></urlset>';
  expect(linkedPaths(links, sitemap, '/guide/')).toEqual([
    ...['en/name', 'ja/name', 'A2K', 'en/name/check', 'H24', 'en/help', 'Y64', 'en/print/name', 'en/map'],
  ]);
});

test('folders without a page are those with neither a page of their name nor an index', () => {
  expect(foldersWithoutPage([...files, '.git/config', 'a/b/c.html'])).toEqual([
    'en/print',
    'assets',
    'a',
    'a/b',
  ]);
});
