// Draws the picture of the guide in the README, docs/guide.png, from the built site: a question and the first fix that has
// a drawing, side by side on phones. Part of `npm run pictures`.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { findChromium } from '../e2e/browser/find-chromium.ts';
import type { ServedSite } from '../src/deploy/site-headers.ts';
import { createHandler } from '../src/serve/handler.ts';
import { tree } from '../src/tree/tree.ts';

const PHONE = { width: 390, height: 760 };

if (!existsSync('dist/headers.json')) {
  console.error('There is no built guide to take a picture of. Run `npm run build` first.');
  process.exit(2);
}

const steps = Object.entries(tree.steps);
const [question] = steps.find(([id, { kind }]) => id !== tree.start && kind === 'question') ?? [];
const [fix] = steps.find(([, { kind, sketches }]) => kind === 'fix' && sketches !== undefined) ?? [];

const served = JSON.parse(readFileSync('dist/headers.json', 'utf8')) as ServedSite;
const server = createServer(createHandler('dist/site', served, 'dist/compressed'));
await new Promise<void>((listening) => server.listen(0, listening));
const { port } = server.address() as AddressInfo;

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
});
const screens: string[] = [];
for (const step of [question, fix]) {
  const page = await browser.newPage({ viewport: PHONE, locale: 'en-US', reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${port}${served.base}en/${step}`);
  await page.evaluate(() => document.fonts.ready);
  screens.push((await page.screenshot()).toString('base64'));
}
const both = await browser.newPage({ viewport: { width: 2 * PHONE.width + 72, height: PHONE.height + 48 } });
await both.setContent(
  `<style>
    body { display: flex; gap: 24px; margin: 24px; background: #e8e4da; }
    img { border-radius: 18px; box-shadow: 0 2px 12px rgb(0 0 0 / 20%); }
  </style>
  ${screens.map((screen) => `<img src="data:image/png;base64,${screen}">`).join('')}`,
);
await both.screenshot({ path: 'docs/guide.png' });
await browser.close();
server.close();
console.log('docs/guide.png');
