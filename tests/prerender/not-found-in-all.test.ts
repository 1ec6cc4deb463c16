import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { pageKey } from '../../src/app/routes.ts';
import { fallbackLanguage, languageCodes } from '../../src/i18n/languages.ts';
import { renderPage } from '../../src/prerender/render-page.tsx';
import { staticPages } from '../../src/prerender/static-pages.ts';
import { texts } from '../fixtures/guide/texts.ts';
import { builtAssets, pageAssets } from '../fixtures/page-assets.ts';

const pages = staticPages();

async function html(file: string, base = '/guide/', assets = builtAssets()): Promise<string> {
  const page = pages.find((each) => each.file === file);
  if (!page) throw new Error(`There is no page ${file}`);
  return renderPage(page, { origin: '', base }, assets, '2026-11-23');
}

/** Returns the inside of the main part of a page. */
const mainOf = (page: string): string => /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? '';

const textsOf = (language: string) => texts[language as keyof typeof texts].ui.notFound;

/** Returns the words of a piece of HTML, without its elements. */
function wordsOf(piece: string): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    return 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  };
  return read(parse(piece));
}

const others = languageCodes.filter((code) => code !== fallbackLanguage);

describe('the page for unknown paths on a host that has only one', () => {
  test('is in the fallback language, and says the same in each other one, with their links', async () => {
    const page = await html('404.html');
    expect(page).toContain(`<html lang="${fallbackLanguage}">`);
    const main = mainOf(page);
    expect(main.match(/<h1/g)).toHaveLength(1);
    expect(main.match(/<section lang=/g)).toHaveLength(others.length);
    for (const code of languageCodes) {
      const { title, lead, start, help } = textsOf(code);
      for (const text of [title, lead, start, help]) expect(wordsOf(main), code).toContain(text);
      expect(main).toContain(`href="/guide/${code}/"`);
      expect(main).toContain(`href="/guide/${code}/help"`);
    }
  });

  test.each(others)('marks what it says in %s as being in it', async (code) => {
    const [, section = ''] = mainOf(await html('404.html')).split(`<section lang="${code}"`);
    const { title, lead, start, help } = textsOf(code);
    expect(section).toContain(`<h2>${title}</h2>`);
    for (const text of [lead, start, help]) expect(wordsOf(`<section${section}`)).toContain(text);
  });

  test('links to the languages at the root of a host as well', async () => {
    const page = await html('404.html', '/');
    for (const code of languageCodes) expect(mainOf(page)).toContain(`href="/${code}/help"`);
  });

  test('is the page of no address, so that its script renders the page in the language of the path', async () => {
    const page = await html('404.html');
    const key = /data-page="([^"]*)"/.exec(page)?.[1];
    expect(key).toBe('404');
    const keys = pages.flatMap(({ route }) => (route.page === 'choose' ? [] : pageKey(route)));
    expect(keys).not.toContain(key);
  });

  test('has the styles for what it says in other languages', async () => {
    const seen: string[] = [];
    const assets = pageAssets({ stylesOf: (body) => String(seen.push(body)) });
    await html('404.html', '/', builtAssets(undefined, assets));
    expect(seen).toHaveLength(1);
    for (const code of others) expect(seen[0]).toContain(`<section lang="${code}" class="panel">`);
  });
});

describe.each(languageCodes)('the page for unknown paths in %s', (language) => {
  test('says so in its language only, and is taken over by its script', async () => {
    const page = await html(`${language}/404.html`);
    expect(page).toContain(`<html lang="${language}">`);
    expect(mainOf(page)).not.toContain('<section lang=');
    const rest = languageCodes.filter((code) => code !== language);
    for (const code of rest) expect(wordsOf(mainOf(page))).not.toContain(textsOf(code).title);
    expect(page).toContain(`data-page="${pageKey({ page: 'not-found', language })}"`);
  });
});
