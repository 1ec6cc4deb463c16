import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../src/i18n/languages.ts';

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as {
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: string;
  }[];
};

/** Returns the size that a PNG file states: two four-byte numbers at its beginning (W3C, PNG, "IHDR"). */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the committed pictures', () => {
  test('include those that the manifest lists, in its sizes', () => {
    const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(drawn.map(({ src }) => sizeOf(`public/${src}`))).toEqual(drawn.map(({ sizes }) => sizes));
    expect(drawn.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    expect(drawn.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
  });

  test('include the icon for phones that read no manifest', () => {
    expect(sizeOf('public/apple-touch-icon.png')).toBe('180x180');
  });

  test.each(languageCodes)('include the preview of a shared link, in %s', (language) => {
    expect(sizeOf(`public/social-${language}.png`)).toBe('1200x630');
    expect(statSync(`public/social-${language}.png`).size).toBeLessThan(100_000);
  });

  test('include a favicon that changes in a dark tab', () => {
    expect(readFileSync('public/favicon.svg', 'utf8')).toContain('@media (prefers-color-scheme: dark)');
  });
});
