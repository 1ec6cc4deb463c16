import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { distinctFiles } from '../../judges/html-files.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(site, file, '..'), { recursive: true });
  writeFileSync(join(site, file), text);
}

test('of files with the same bytes only the one with the shortest name is judged, by the path that shows it', () => {
  write('name/index.html', 'name');
  write('name.html', 'name');
  write('A2K.html', 'code');
  write('a2k.html', 'code');
  write('index.html', 'start');
  write('en/index.html', 'in English');
  write('name.js', 'script');
  expect(distinctFiles(site).map(({ path, html }) => [path, html])).toEqual([
    ['/a2k', 'code'],
    ['/name', 'name'],
    ['/', 'start'],
    ['/en/', 'in English'],
  ]);
});
