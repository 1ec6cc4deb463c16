// The invented guide, built in a copy with other settings and served at another port. The build that serves all other
// tests stays unchanged.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ServedSite } from '../../src/deploy/site-headers.ts';
import { createHandler } from '../../src/serve/handler.ts';
import { INVENTED_SITE } from './built-pages.ts';

const FIXTURE = 'tests/fixtures/guide';

const NEEDED = [
  'src',
  'locales',
  'public',
  'deploy',
  FIXTURE,
  'index.html',
  'LICENSE',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
];

/** The folder for all output of a build. */
export const DIST = dirname(INVENTED_SITE);

type Settings = Readonly<Record<string, string>>;

/** Runs a script in a folder, as the build does. */
function run(folder: string, settings: Settings, ...script: string[]): void {
  execFileSync(process.execPath, script, {
    cwd: folder,
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
    // The output is shown only if the script fails.
    stdio: 'pipe',
  });
}

/** Copies what the build needs to a temporary folder, and removes the folder after use. */
export async function inCopy(use: (copy: string) => Promise<void>): Promise<void> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'guide-')));
  try {
    for (const name of NEEDED) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Builds the scripts and the prerenderer of a copy with Vite. */
export function buildScripts(copy: string, settings: Settings = {}): void {
  const build = [
    join(copy, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    `${FIXTURE}/vite.config.ts`,
  ];
  run(copy, settings, ...build);
  run(copy, settings, ...build, '--ssr');
}

/** Writes the pages of a copy whose scripts are built. */
export function writePages(copy: string, settings: Settings = {}): void {
  run(copy, settings, `${DIST}/prerender/build.js`);
}

/** Reads what a server has to know about a build. `folder` is that of the project or of a copy. */
export const servedSite = (folder: string): ServedSite =>
  JSON.parse(readFileSync(join(folder, DIST, 'headers.json'), 'utf8')) as ServedSite;

/** Serves the built pages of the project or of a copy during `use`, by default with the headers of the same build. */
export async function serveSite(
  folder: string,
  use: (origin: string) => Promise<void>,
  served = servedSite(folder),
): Promise<void> {
  const server = createServer(createHandler(join(folder, INVENTED_SITE), served));
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  await use(`http://localhost:${port}`);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
