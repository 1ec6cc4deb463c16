// A newer version of a built guide: the same pages, with another entry script and what follows from that.
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { StoredFile, StoredSite } from '../../src/offline/stored-site.ts';

/** The part of the worker that the build writes in front of its script. */
const SITE_IN_WORKER = /^const STORED_SITE=(.*);$/m;

/** Reads what the worker of a built guide stores. */
export const storedSiteOf = (site: string): StoredSite =>
  JSON.parse(SITE_IN_WORKER.exec(readFileSync(join(site, 'worker.js'), 'utf8'))?.[1] ?? '') as StoredSite;

/** What a newer version says in its pages, so that it can be told from the other. */
const NEWER = 'data-newer';

/** Returns what is there if a page is of the newer version. */
export const isNewer = (page: Page) => page.locator(`html[${NEWER}]`);

/** Writes a newer version of a guide into a temporary folder, and removes it after use. */
export async function withNewerVersion(site: string, use: (newer: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newer-'));
  try {
    const newer = join(folder, 'site');
    cpSync(site, newer, { recursive: true });
    writeVersion(newer);
    await use(newer);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A name with a hash: `index-CODz5IRH.js`. */
const HASH = /-([\w-]{8})(?=[.](?:js|json)\b)/g;

/** Returns a text with another hash in each such name. */
const withOtherHashes = (text: string): string =>
  text.replace(HASH, (_, hash: string) => `-${hash.slice(1)}${hash.slice(0, 1)}`);

function writeVersion(site: string): void {
  const old = storedSiteOf(site);
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(site, path), text);
  for (const path of globSync('**/*.{html,js,json}', { cwd: site })) {
    if (path === 'worker.js') continue;
    // Packs have their quotes escaped, but the start tag of a page has none before its language.
    write(path, withOtherHashes(read(path)).replaceAll('<html lang=', `<html ${NEWER} lang=`));
    renameSync(join(site, path), join(site, withOtherHashes(path)));
  }
  const fileAt = (path: string): StoredFile => {
    const renamed = withOtherHashes(path);
    const hash = createHash('sha256')
      .update(readFileSync(join(site, renamed)))
      .digest('base64');
    return { path: renamed, integrity: `sha256-${hash}` };
  };
  const stored: StoredSite = {
    ...old,
    version: 'newer',
    script: withOtherHashes(old.script),
    files: old.files.map(({ path }) => fileAt(path)),
    packs: Object.fromEntries(Object.entries(old.packs).map(([part, { path }]) => [part, fileAt(path)])),
  };
  // A function, because `replace` would give a meaning to `$` in a string.
  write(
    'worker.js',
    read('worker.js').replace(SITE_IN_WORKER, () => `const STORED_SITE=${JSON.stringify(stored)};`),
  );
}
