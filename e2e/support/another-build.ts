// For tests of what a build is told: the guide built once more in a copy, so that the build that the other tests are
// served from stays as it is, and served on a port of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHandler, type ServedSite } from '../../src/serve/handler.ts';

const NEEDED = ['src', 'locales', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'];

type Settings = Readonly<Record<string, string>>;

/** Runs a script in a folder, as the build does. */
function run(folder: string, settings: Settings, ...script: string[]): void {
  execFileSync(process.execPath, script, {
    cwd: folder,
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
  });
}

/** Copies what the build needs to an empty folder of the system's, for as long as it is used. */
export async function inCopy(use: (copy: string) => Promise<void>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'oumail-guide-'));
  try {
    for (const name of NEEDED) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Lets Vite build the scripts of a copy, and the prerenderer. */
export function buildScripts(copy: string, settings: Settings = {}): void {
  const vite = join(copy, 'node_modules/vite/bin/vite.js');
  run(copy, settings, vite, 'build');
  run(copy, settings, vite, 'build', '--ssr');
}

/** Writes the pages of a copy whose scripts are built. */
export function writePages(copy: string, settings: Settings = {}): void {
  run(copy, settings, 'dist/prerender/build.js');
}

/** Serves the built pages of a copy, for as long as they are used. */
export async function serveSite(copy: string, use: (origin: string) => Promise<void>): Promise<void> {
  const served = JSON.parse(readFileSync(join(copy, 'dist/headers.json'), 'utf8')) as ServedSite;
  const server = createServer(createHandler(join(copy, 'dist/site'), served));
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  await use(`http://localhost:${port}`);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
