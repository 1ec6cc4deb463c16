import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readAssets } from '../../src/prerender/assets.ts';

// Vitest empties every stylesheet that is not a CSS module.
vi.mock('../../src/styles/styles.css?raw', () => ({
  default: '/* Order */\n@layer reset, print-2;\n@layer a {}',
}));
vi.mock('../../src/prerender/choice-page.css?inline', () => ({ default: 'h1{margin:0}\n' }));

const manifest = {
  'index.html': { file: 'assets/app.js', imports: ['_react.js'], css: ['assets/app.css'] },
  'src/choose-language.ts': { file: 'assets/choose.js', imports: ['_shared.js'] },
  '_react.js': { file: 'assets/react.js' },
  'locales/en/index.ts': { file: 'assets/en.js', imports: ['index.html', '_shared.js'] },
  'locales/qaa/index.ts': { file: 'assets/qaa.js' },
  'virtual:phrases/qaa': { file: 'assets/phrases.js' },
  '_shared.js': { file: 'assets/shared.js' },
  'src/features/share/qr-encoder.ts': { file: 'assets/qr.js', imports: ['_shared.js'] },
};

/**
 * Writes a built site with this manifest and a stylesheet, and returns its folder. The folder is removed after the
 * test.
 */
async function builtSite(written: object, styles = 'body{color:#111}\n'): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'assets-'));
  onTestFinished(() => rm(site, { recursive: true }));
  await mkdir(join(site, '.vite'));
  await mkdir(join(site, 'assets'));
  await writeFile(join(site, '.vite/manifest.json'), JSON.stringify(written));
  await writeFile(join(site, 'assets/app.css'), styles);
  return site;
}

describe('the assets of a build', () => {
  test('start the stylesheet with the order of the cascade layers', async () => {
    const { stylesheet } = await readAssets(await builtSite(manifest), '/', ['en']);
    expect(stylesheet.text).toBe('@layer reset, print-2;body{color:#111}');
  });

  test('have a stylesheet whose name changes with its text, and only with it', async () => {
    const nameOf = async (styles: string) => {
      const { stylesheet } = await readAssets(await builtSite(manifest, styles), '/', ['en']);
      return stylesheet.file;
    };
    const name = await nameOf('body{color:#111}');
    expect(name).toMatch(/^assets\/styles-[\w-]{8}[.]css$/);
    expect(await nameOf('body{color:#111}')).toBe(name);
    expect(await nameOf('body{color:#222}')).not.toBe(name);
  });

  test('give a page in a language the styles for what is in it, and the stylesheet as a file', async () => {
    const styles = '@layer reset{p{margin:0}q{color:red}}';
    const assets = await readAssets(await builtSite(manifest, styles), '/guide/', ['en']);
    const page = assets.forLanguage('en');
    expect(page.stylesheet).toBe(`/guide/${assets.stylesheet.file}`);
    expect(await page.stylesOf('<p>Text</p>')).toBe('@layer reset,print-2;@layer reset{p{margin:0}}');
    expect(assets.stylesheet.text).toContain('q{color:red}');
  });

  test('preload the imports of the entry and of the language’s own texts', async () => {
    const assets = await readAssets(await builtSite(manifest), '/guide/', ['en', 'qaa']);
    expect(assets.forLanguage('en')).toMatchObject({
      script: '/guide/assets/app.js',
      preloads: ['/guide/assets/react.js', '/guide/assets/en.js', '/guide/assets/shared.js'],
    });
    // Only one of the languages is written without spaces, so only its headings have phrases.
    expect(assets.forLanguage('qaa').preloads).toEqual([
      '/guide/assets/react.js',
      '/guide/assets/qaa.js',
      '/guide/assets/phrases.js',
    ]);
  });

  test('preload the encoder of QR codes on a page that is made to be printed', async () => {
    const assets = await readAssets(await builtSite(manifest), '/guide/', ['en', 'qaa']);
    expect(assets.forLanguage('qaa', true).preloads).toEqual([
      ...assets.forLanguage('qaa').preloads,
      '/guide/assets/qr.js',
      '/guide/assets/shared.js',
    ]);
  });

  test('reject a language without texts in the manifest, although the entry has imports', async () => {
    const site = await builtSite(manifest);
    await expect(readAssets(site, '/', ['en', 'qab'])).rejects.toThrow('The build has no texts for qab');
  });

  test('of the pages above the languages have a script of their own, with its imports, and all styles in the page', async () => {
    const { forChoices } = await readAssets(await builtSite(manifest), '/guide/', ['en']);
    expect(forChoices).toMatchObject({
      stylesheet: undefined,
      script: '/guide/assets/choose.js',
      preloads: ['/guide/assets/shared.js'],
    });
    expect(forChoices.stylesOf('')).toBe('h1{margin:0}');
  });

  test.each(['index.html', 'src/choose-language.ts'] as const)(
    'reject a build without the entry %s',
    async (entry) => {
      const { [entry]: _, ...others } = manifest;
      const site = await builtSite(others);
      await expect(readAssets(site, '/', ['en'])).rejects.toThrow(`The build has no entry ${entry}`);
    },
  );

  test('reject a build with a second stylesheet', async () => {
    const site = await builtSite({ ...manifest, 'desk.css': { file: 'assets/desk.css' } });
    await expect(readAssets(site, '/', ['en'])).rejects.toThrow('2 stylesheets');
  });

  test('throw for a language that was not read', async () => {
    const assets = await readAssets(await builtSite(manifest), '/', ['en']);
    expect(() => assets.forLanguage('qaa')).toThrow('There is no language qaa');
  });
});
