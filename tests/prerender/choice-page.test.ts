/** Tests the pages above the languages, of a guide whose ids look like languages, pages and codes. */
import { describe, expect, test, vi } from 'vitest';
import type * as content from '../../src/app/content.ts';
import { languages } from '../../src/i18n/languages.ts';
import { texts } from '../fixtures/guide/texts.ts';
import { builtAssets, pageAssets } from '../fixtures/page-assets.ts';

/** Ids of steps that are also a language, a kind of page, and a code. */
const AMBIGUOUS = ['en', 'en/more', 'help', 'a6w'];

vi.mock('../../src/app/content.ts', async (original) => {
  const real = await original<typeof content>();
  const steps = new Map(real.pathNames.steps);
  const step = steps.get('name');
  if (step) for (const id of AMBIGUOUS) steps.set(id, step);
  return { ...real, pathNames: { ...real.pathNames, steps } };
});

const { staticPages } = await import('../../src/prerender/static-pages.ts');
const { renderPage } = await import('../../src/prerender/render-page.tsx');

const pages = staticPages();
const above = pages.filter(({ route }) => route.page === 'choose');
const built = builtAssets(
  pageAssets({
    stylesOf: () => 'p{}',
    stylesheet: undefined,
    script: '/guide/choose.js',
    preloads: ['/guide/shared.js'],
  }),
  pageAssets({ stylesOf: () => 'main{}' }),
);

/** Returns a page without the elements around parts of a text. */
const withoutParts = (page: string): string => page.replaceAll(/<span>|<\/span>/g, '');

async function html(file: string, origin = 'https://guide.example'): Promise<string> {
  const page = pages.find((each) => each.file === file);
  if (!page) throw new Error(`There is no page ${file}`);
  return renderPage(page, { origin, base: '/guide/' }, built, '2026-11-23');
}

describe('the pages above the languages', () => {
  test('have one file each, and none in the place of a folder of a language', () => {
    const files = above.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((file) => /^(?:en|ja)(?:[./]|$)/.test(file))).toEqual([]);
  });

  test.each([
    ['help.html', { page: 'step', step: 'name' }],
    ['a6w.html', { page: 'step', step: 'name' }],
    ['A6W.html', { page: 'step', step: 'name' }],
    ['checks.html', { page: 'checks' }],
    ['attic.html', { page: 'step', step: 'name/which-sign' }],
    ['desk.html', { page: 'desk', step: 'start' }],
    ['desk/en.html', { page: 'desk', step: 'name' }],
    ['print/attic.html', { page: 'print', step: 'name' }],
  ])('lead from %s to the page that the path means', (file, to) => {
    expect(above.filter((page) => page.file === file).map(({ route }) => route)).toEqual([
      { page: 'choose', to },
    ]);
  });

  test('have the title, the guide’s name and a link in each language', async () => {
    const page = await html('name/which-sign.html');
    for (const { code: language, name, site } of languages) {
      const { title } = texts[language as keyof typeof texts].steps['name/which-sign'];
      expect(withoutParts(page)).toContain(`<span lang="${language}">${title}`);
      expect(withoutParts(page)).toContain(`<span lang="${language}">${site}`);
      expect(page).toContain(
        `<li lang="${language}"><a href="/guide/${language}/name/which-sign" hrefLang="${language}">${name}</a></li>`,
      );
    }
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<style>p{}</style>');
    expect(page).not.toContain('rel="stylesheet"');
    expect(page).toContain('<script type="module" src="/guide/choose.js"></script>');
    expect(page).toContain('<link rel="modulepreload" href="/guide/shared.js"/>');
  });

  test('give the page of their code as their address if they are listed, and else ask to be left out', async () => {
    const listed = await html('name/which-sign.html');
    expect(listed).toContain('<link rel="canonical" href="https://guide.example/guide/A4R"/>');
    expect(listed).toContain('property="og:image" content="https://guide.example/guide/social-en.png"');
    expect(listed).not.toContain('noindex');
    const desk = await html('desk/name.html');
    expect(desk).toContain('<meta name="robots" content="noindex"/>');
    expect(desk).not.toMatch(/canonical|og:|rel="alternate"/);
  });

  test('have no address if the build does not know its origin', async () => {
    const page = await html('name/which-sign.html', '');
    expect(page).not.toMatch(/canonical|og:|rel="alternate"/);
    expect(page).not.toContain('noindex');
  });

  test('keep a hyphenated word of a title in one line', async () => {
    expect(await html('name/former-house.html')).toContain(
      '<span>Use the </span><span class="whole">half-timbered</span><span> house',
    );
  });

  test('name the guide once at the start', async () => {
    const page = await html('index.html');
    for (const { code, site } of languages)
      expect(
        withoutParts(page).replaceAll('<span class="whole">', '').split(`<span lang="${code}">${site}`),
      ).toHaveLength(2);
    expect(page).toContain('<link rel="canonical" href="https://guide.example/guide/"/>');
  });
});
