// What the commands that look at the built guide have in common.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import type { ServedSite } from '../../src/deploy/site-headers.ts';
import { createHandler } from '../../src/serve/handler.ts';
import { findChromiumForTests } from './find-chromium.ts';

/** The built guide, served for this process, and a browser. */
interface OpenGuide {
  /** The origin and the base of the site, without a slash at the end. */
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves the guide built in a folder and launches Chromium. Ends the process with status 2 if one of them is missing. */
export async function openBuiltGuide(folder = 'dist'): Promise<OpenGuide> {
  if (!existsSync(`${folder}/headers.json`)) endWith('There is no built guide. Run `npm run build` first.');
  const executablePath = findChromiumForTests();
  if (executablePath === undefined)
    endWith(
      'Chromium is missing. Install it (`npx playwright install chromium`, or the package `chromium`).',
    );
  const served = JSON.parse(readFileSync(`${folder}/headers.json`, 'utf8')) as ServedSite;
  const server = createServer(createHandler(`${folder}/site`, served, `${folder}/compressed`));
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return {
    origin: `http://localhost:${port}${served.base.replace(/\/$/, '')}`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function endWith(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
