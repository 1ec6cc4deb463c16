import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compressFiles } from '../../src/deploy/compress-files.ts';

/** A kilobyte, from which on a file is compressed. */
const LARGE = 'text '.repeat(205);
const SMALL = LARGE.slice(0, 1023);

/** Returns a new folder, which is removed after the test. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Writes files to a folder, and returns the folder. */
function written(files: Readonly<Record<string, string>>, folder = newFolder()): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Returns a folder with the compressed copies of files. */
async function compressed(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = newFolder();
  await compressFiles(written(files), folder);
  return folder;
}

/** Returns the paths of all files in a folder. */
const filesIn = (folder: string) => globSync('**/*.*', { cwd: folder }).sort();

describe('a compressed copy', () => {
  test.each(['.html', '.css', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])(
    'is written of a file %s, in both encodings',
    async (extension) => {
      const folder = await compressed({ [`file${extension}`]: LARGE });
      expect(filesIn(folder)).toEqual([`file${extension}.br`, `file${extension}.gz`]);
    },
  );

  test.each(['.png', '.ico', '.woff2', '.br', ''])('is not written of a file %s', async (extension) => {
    expect(filesIn(await compressed({ [`file${extension}`]: LARGE }))).toEqual([]);
  });

  test('is written of a file of a kilobyte, not of a smaller one', async () => {
    const folder = await compressed({
      'large.html': LARGE.slice(0, 1024),
      'small.html': SMALL,
      'empty.html': '',
    });
    expect(filesIn(folder)).toEqual(['large.html.br', 'large.html.gz']);
  });

  test('has the content of the file, and is smaller', async () => {
    const contents = { 'a.html': LARGE, 'en/b.html': `${LARGE}ミ`, 'en/mfa/c.js': 'x'.repeat(300_000) };
    const folder = await compressed(contents);
    expect(filesIn(folder)).toHaveLength(6);
    for (const [name, content] of Object.entries(contents)) {
      const [br, gz] = ['.br', '.gz'].map((extension) => readFileSync(join(folder, name + extension)));
      expect(brotliDecompressSync(br ?? '').toString()).toBe(content);
      expect(gunzipSync(gz ?? '').toString()).toBe(content);
      expect(Math.max(br?.length ?? 0, gz?.length ?? 0)).toBeLessThan(content.length / 2);
    }
  });

  test('is not written beside the file, where some servers would take it for a page', async () => {
    const folder = written({ 'en/a.html': LARGE });
    const other = newFolder();
    await compressFiles(folder, other);
    expect(filesIn(folder)).toEqual(['en/a.html']);
    expect(filesIn(other)).toEqual(['en/a.html.br', 'en/a.html.gz']);
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
    const [folder, other] = [written({ 'a.html': LARGE }), newFolder()];
    await compressFiles(folder, other);
    written({ 'a.html': `${LARGE}changed` }, folder);
    await compressFiles(folder, other);
    expect(brotliDecompressSync(readFileSync(join(other, 'a.html.br'))).toString()).toBe(`${LARGE}changed`);
    expect(filesIn(other)).toEqual(['a.html.br', 'a.html.gz']);
  });
});
