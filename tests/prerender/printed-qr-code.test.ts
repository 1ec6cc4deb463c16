import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { builtAssets } from '../fixtures/page-assets.ts';

// The modules read the origin when they are imported.
vi.stubEnv('VITE_GUIDE_ORIGIN', 'https://guide.example');

const { renderPage } = await import('../../src/prerender/render-page.tsx');
const { staticPages } = await import('../../src/prerender/static-pages.ts');
const { qrModules } = await import('../../src/features/share/qr-encoder.ts');
const { QrCode } = await import('../../src/ui/qr-code.tsx');

/** Returns the drawing of a link's QR code: the path of its SVG. */
function drawn(link: string): string {
  const svg = renderToStaticMarkup(createElement(QrCode, { modules: qrModules(link), label: '' }));
  return / d="([^"]*)"/.exec(svg)?.[1] ?? '';
}

async function html(path: string, origin: string): Promise<string> {
  const page = staticPages().find((each) => each.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return renderPage(page, { origin, base: '/' }, builtAssets(), '2026-11-23');
}

describe('the QR code of a printed page', () => {
  test('is in the static page of a sheet, without any script', async () => {
    const page = await html('/ja/print/name', 'https://guide.example');
    expect(drawn('https://guide.example/ja/name')).toMatch(/^M4 4h1/u);
    expect(page).toContain(drawn('https://guide.example/ja/name'));
  });

  test('is not in the static pages of steps, whose bytes every reader loads', async () => {
    // The sheet loads the encoder, which must not change the pages after it.
    await html('/ja/print/name', 'https://guide.example');
    expect(await html('/ja/name', 'https://guide.example')).not.toContain('role="img" aria-label="QR');
    expect(await html('/ja/name', 'https://guide.example')).not.toContain('h1v1h-1z');
  });
});
