// The files of the built guide, for hosts of any kind: those that tell capitals apart or not, and those that look for a
// folder before they look for a page.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderIndexesIn, REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide } from '../support/real-guide.ts';

const paths = readdirSync(REAL_SITE, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const files = paths.filter((path) => statSync(join(REAL_SITE, path)).isFile());
const folders = paths.filter((path) => !files.includes(path));

const read = (file: string) => readFileSync(join(REAL_SITE, file));

test('files whose names differ in capitals only have the same content', () => {
  const alike = [...Map.groupBy(files, (file) => file.toLowerCase()).values()].filter(
    ({ length }) => length > 1,
  );
  const different = alike.filter(([first = '', ...others]) =>
    others.some((other) => !read(first).equals(read(other))),
  );
  expect(different).toEqual([]);
  // The codes of all steps.
  expect(alike.length).toBeGreaterThan(realGuide.steps.length / 2);
});

test('no file has the name of a folder in other capitals', () => {
  const names = new Set(files.map((file) => file.toLowerCase()));
  expect(folders.filter((folder) => names.has(folder.toLowerCase()))).toEqual([]);
  expect(new Set(folders.map((folder) => folder.toLowerCase())).size).toBe(folders.length);
});

test('every folder shows the page of the same address, or that there is none, instead of a list of its files', () => {
  const indexes = new Set(folderIndexesIn(REAL_SITE));
  for (const folder of folders) {
    const index = `${folder}/index.html`;
    if (folder === '.well-known' || realGuide.languages.includes(folder)) continue;
    expect(indexes.has(index), folder).toBe(true);
    const [language = ''] = folder.split('/');
    const notFound = realGuide.languages.includes(language) ? `${language}/404.html` : '404.html';
    const page = files.includes(`${folder}.html`) ? `${folder}.html` : notFound;
    expect(read(index).equals(read(page)), `${index} is a copy of ${page}`).toBe(true);
  }
  expect(folders.length).toBeGreaterThan(20);
});

test('the build leaves nothing of its own in the site', () => {
  const kinds = new Set(files.map((file) => /(?:[.]\w+)?$/.exec(file)?.[0]));
  expect([...kinds].sort()).toEqual(
    ['.css', '.html', '.js', '.json', '.png', '.svg', '.txt', '.webmanifest'].sort(),
  );
  expect(files.filter((file) => file.startsWith('.') && !file.startsWith('.well-known/'))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.css'))).toEqual([
    expect.stringMatching(/^assets\/styles-[\w-]{8}[.]css$/),
  ]);
});
