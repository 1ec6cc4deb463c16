import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compressFiles } from '../../src/deploy/compress-files.ts';

/** A kilobyte, from which on a file is compressed. */
const LARGE = 'text '.repeat(205);
const SMALL = LARGE.slice(0, 1023);

/** Compresses the files of a folder, and returns the folder. It is removed after the test. */
async function compressed(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  await compressFiles(folder, folder);
  return folder;
}

/** Returns the paths of all compressed copies in a folder. */
const copiesIn = (folder: string) => globSync('**/*.{br,gz}', { cwd: folder }).sort();

describe('a compressed copy', () => {
  test.each(['.html', '.css', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])(
    'is written of a file %s, in both encodings',
    async (extension) => {
      const folder = await compressed({ [`file${extension}`]: LARGE });
      expect(copiesIn(folder)).toEqual([`file${extension}.br`, `file${extension}.gz`]);
    },
  );

  test.each(['.png', '.ico', '.woff2', '.br', ''])('is not written of a file %s', async (extension) => {
    expect(copiesIn(await compressed({ [`file${extension}`]: LARGE }))).toEqual(
      extension === '.br' ? ['file.br'] : [],
    );
  });

  test('is written of a file of a kilobyte, not of a smaller one', async () => {
    const folder = await compressed({
      'large.html': LARGE.slice(0, 1024),
      'small.html': SMALL,
      'empty.html': '',
    });
    expect(copiesIn(folder)).toEqual(['large.html.br', 'large.html.gz']);
  });

  test('has the content of the file, and is smaller', async () => {
    const contents = { 'a.html': LARGE, 'en/b.html': `${LARGE}ミ`, 'en/mfa/c.js': 'x'.repeat(300_000) };
    const folder = await compressed(contents);
    expect(copiesIn(folder)).toHaveLength(6);
    for (const [name, content] of Object.entries(contents)) {
      const [br, gz] = ['.br', '.gz'].map((extension) => readFileSync(join(folder, name + extension)));
      expect(brotliDecompressSync(br ?? '').toString()).toBe(content);
      expect(gunzipSync(gz ?? '').toString()).toBe(content);
      expect(Math.max(br?.length ?? 0, gz?.length ?? 0)).toBeLessThan(content.length / 2);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
    }
  });

  test('has the content of its own file among many, of which some are the same', async () => {
    const contents = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`page-${at}.html`, `${LARGE}${at % 7}`]),
    );
    const folder = await compressed(contents);
    for (const [name, content] of Object.entries(contents)) {
      expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(content);
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(content);
    }
  });

  test('is the same for the same content each time, so that builds can be compared', async () => {
    const [one, other] = [await compressed({ 'a.html': LARGE }), await compressed({ 'a.html': LARGE })];
    for (const name of ['a.html.br', 'a.html.gz'])
      expect(readFileSync(join(one, name))).toEqual(readFileSync(join(other, name)));
  });

  test('is written anew when its file has changed', async () => {
    const folder = await compressed({ 'a.html': LARGE });
    writeFileSync(join(folder, 'a.html'), `${LARGE}changed`);
    await compressFiles(folder, folder);
    expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(`${LARGE}changed`);
    expect(copiesIn(folder)).toEqual(['a.html.br', 'a.html.gz']);
  });
});
