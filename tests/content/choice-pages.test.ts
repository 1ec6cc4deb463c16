/** Tests the sizes of the real pages above the languages where a build knows its address, which makes them longer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderPage } from '../../src/prerender/render-page.tsx';
import { staticPages } from '../../src/prerender/static-pages.ts';
import { builtAssets, pageAssets } from '../fixtures/page-assets.ts';

const MAX_BYTES = 3000;

const choices = staticPages().filter(({ route }) => route.page === 'choose');
/** Comments and white space, which the build removes from a style sheet. */
const REMOVED = /\/[*].*?[*]\/|\s+(?=[{}])|(?<=[{}:;,])\s+/gs;
const styles = readFileSync(join(import.meta.dirname, '../../src/prerender/choice-page.css'), 'utf8');
const assets = pageAssets({
  stylesOf: () => styles.replaceAll(REMOVED, ''),
  stylesheet: undefined,
  script: '/oumail-guide/assets/choose-language-abcd1234.js',
  preloads: ['/oumail-guide/assets/preferred-language-abcd1234.js'],
});

test('pages above the languages are small, also if the build knows their address', async () => {
  const address = { origin: 'https://guide.ecs.example.ac.jp', base: '/oumail-guide/' };
  const sizes = await Promise.all(
    choices.map(async (page) =>
      Buffer.byteLength(await renderPage(page, address, builtAssets(assets), '2026-11-23')),
    ),
  );
  expect(sizes.length).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThan(MAX_BYTES);
});
