/** Tests the pages of a guide in three languages, one of which has a folder only in memory: no other file names it. */
import { describe, expect, test, vi } from 'vitest';
import type * as localeFiles from '../../src/i18n/locale-files.ts';
import { builtAssets } from '../fixtures/page-assets.ts';
import { THIRD, thirdRules } from '../fixtures/third-language.ts';

vi.mock('../../src/i18n/locale-files.ts', async (original) => {
  const real = await original<typeof localeFiles>();
  const { fallbackLanguage } = await import('../../locales/language-rules.ts');
  /** The English texts stand in for missing translations, and no label is confirmed. */
  const withThird = <File>(files: ReadonlyMap<string, File>, file = files.get(fallbackLanguage)) =>
    new Map(files).set(THIRD, file as File);
  return {
    ...real,
    languageFiles: withThird(real.languageFiles, thirdRules),
    labelFiles: withThird(real.labelFiles, {}),
    textFiles: withThird(real.textFiles),
    deskTextFiles: withThird(real.deskTextFiles),
  };
});

const { fallbackLanguage, languageCodes } = await import('../../src/i18n/languages.ts');
const { staticPages } = await import('../../src/prerender/static-pages.ts');
const { renderPage } = await import('../../src/prerender/render-page.tsx');
const { loadDeskTexts } = await import('../../src/i18n/load-desk-texts.ts');

const pages = staticPages();
const site = { origin: 'https://guide.example', base: '/' };

async function html(file: string): Promise<string> {
  const page = pages.find((each) => each.file === file);
  if (!page) throw new Error(`There is no page ${file}`);
  return renderPage(page, site, builtAssets(), '2026-11-23');
}

describe('a third language', () => {
  test('has as many pages as any other language but the fallback', () => {
    const counts = languageCodes.map((code) => pages.filter(({ language }) => language === code).length);
    const [fallback, ...others] = counts;
    expect(languageCodes).toContain(THIRD);
    // The pages above the languages are in the fallback language.
    expect(new Set(others).size).toBe(1);
    expect(fallback).toBeGreaterThan(others[0] ?? 0);
  });

  test('is the language of its pages, and has its own picture for shared links', async () => {
    const page = await html(`${THIRD}/name.html`);
    expect(page).toContain(`<html lang="${THIRD}">`);
    expect(page).toContain(`content="https://guide.example/social-${THIRD}.png"`);
  });

  test('is linked from the page in each other language, and links to each of them', async () => {
    for (const language of languageCodes) {
      const page = await html(`${language}/name.html`);
      for (const other of languageCodes) {
        expect(page).toContain(`hrefLang="${other}" href="https://guide.example/${other}/name"`);
        const isLinked = page.includes(`href="/${other}/name" hrefLang="${other}" lang="${other}"`);
        expect(isLinked, `from ${language} to ${other}`).toBe(language !== other);
      }
    }
  });

  test('can be chosen on the page above the languages', async () => {
    const page = await html('index.html');
    expect(page).toContain(`<li lang="${THIRD}">`);
    expect(page).toContain(`<a href="/${THIRD}/" hrefLang="${THIRD}">${thirdRules.name}</a>`);
  });

  test('shows labels in English if its own are not confirmed', async () => {
    const languagesOfLabels = [
      ...(await html(`${THIRD}/name/spelling.html`)).matchAll(/<b [^>]*?lang="(\w+)"/g),
    ];
    expect(new Set(languagesOfLabels.map(([, language]) => language))).toEqual(new Set([fallbackLanguage]));
  });

  test('can be the caller’s language at the desk', async () => {
    expect([...(await loadDeskTexts()).keys()]).toContain(THIRD);
    expect(await html(`${THIRD}/desk.html`)).toContain(`<html lang="${THIRD}">`);
  });
});
