import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The `package.json` and lock file of what drives the browsers. */
const SOURCE = join(import.meta.dirname, 'clients');

/** Where it is installed: among the packages of the guide, so that no check of the guide's code reads it. */
const INSTALLED = join(import.meta.dirname, '../node_modules/.cache/engine-clients');

/** What npm writes once everything is installed. */
const INSTALLED_MARK = join(INSTALLED, 'node_modules/.package-lock.json');

/** Installs what drives the browsers, unless it is there already. Throws if that is impossible. */
export function installClients(): void {
  const lockIn = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (existsSync(INSTALLED_MARK) && lockIn(INSTALLED) === lockIn(SOURCE)) return;
  console.log('Installing Puppeteer and Selenium (60 MB) …');
  cpSync(SOURCE, INSTALLED, { recursive: true });
  // The browsers are Debian's.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: INSTALLED, stdio: 'inherit', env });
}

/** Loads one of the installed packages. The caller knows its type, since TypeScript cannot see it. */
export async function loadClient(name: 'puppeteer-core' | 'selenium-webdriver'): Promise<unknown> {
  const path = createRequire(join(INSTALLED, 'package.json')).resolve(name);
  return import(pathToFileURL(path).href);
}
