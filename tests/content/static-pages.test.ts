import { expect, test } from 'vitest';
import { languageCodes } from '../../src/i18n/languages.ts';
import { staticPages } from '../../src/prerender/static-pages.ts';
import record from '../../src/tree/published-steps.json';

const files = new Set(staticPages().map(({ file }) => file));
const missing = (names: readonly string[]) => names.filter((name) => !files.has(`${name}.html`));

test.each(languageCodes)('every released id has a page and a desk page, in %s', (language) => {
  const ids = Object.keys({ ...record.steps, ...record.aliases });
  expect(missing(ids.map((id) => `${language}/${id}`))).toEqual([]);
  expect(missing(ids.filter((id) => id !== 'start').map((id) => `${language}/desk/${id}`))).toEqual([]);
  expect(ids.length).toBeGreaterThan(40);
});

test('every released code has a page in upper case and in lower case', () => {
  const codes = Object.values({ ...record.steps, ...record.pages });
  expect(missing(codes.flatMap((code) => [code, code.toLowerCase()]))).toEqual([]);
});
