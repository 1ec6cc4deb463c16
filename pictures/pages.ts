// Takes pictures of every kind of page of the built guide, in every language, light and dark, narrow and wide, for those who
// review its look: `npm run pictures:pages -- <folder>`. Writes each page as a picture of its own, and contact sheets with
// the same page in several settings or several pages in the same setting beside each other. Further arguments choose among
// the pages by their names: `npm run pictures:pages -- /tmp/look desk start`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { openBuiltGuide } from '../e2e/browser/open-built-guide.ts';
import { type PageState, pageStates } from '../e2e/content/page-states.ts';

const SITE = 'dist/site';
const AT_ONCE = 2;

const WIDTHS = { phone: { width: 390, height: 844 }, computer: { width: 1280, height: 800 } } as const;
const SCHEMES = ['light', 'dark'] as const;

type Width = keyof typeof WIDTHS;
type Scheme = (typeof SCHEMES)[number];

/** The tallest picture of a page in CSS pixels. The map and the sheets go on much longer in the same way. */
const MAX_HEIGHT = 2600;

/** How many pages a contact sheet has beside each other, and at what scale, so that its texts can still be read. */
const SHEETS = { phone: { columns: 5, scale: 0.85 }, computer: { columns: 2, scale: 0.7 } } as const;

/** A page as it was pictured. */
interface Shot {
  readonly name: string;
  readonly language: string;
  readonly scheme: Scheme;
  readonly width: Width;
  readonly file: string;
}

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder for the pictures: npm run pictures:pages -- <folder>');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const { origin, browser, close } = await openBuiltGuide();

const { languages } = JSON.parse(readFileSync(`${SITE}/guide.json`, 'utf8')) as {
  readonly languages: readonly string[];
};

/** Opens a page in its state, ready for its picture. */
async function show(page: Page, { path, act, isStatic }: PageState): Promise<void> {
  await page.goto(origin + path);
  if (!isStatic) {
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber$')),
    );
    await page.evaluate(
      () => new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: 1000 })),
    );
  }
  await act?.(page);
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
  });
}

async function picture(page: Page, file: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewportSize()?.width ?? 0;
  const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
  await page.screenshot({ path: file, fullPage: true, clip, animations: 'disabled' });
}

const fileOf = (...parts: readonly string[]) =>
  join(folder, `${parts.join('-').replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`);

/** Takes the pictures of a language in a scheme and a width. Each page has a tab of its own, so that no call goes on. */
async function takeAll(language: string, scheme: Scheme, width: Width): Promise<Shot[]> {
  const shots: Shot[] = [];
  const states = pageStates(language, SITE).filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  for (const state of states) {
    const { name, isStatic = false } = state;
    const context = await browser.newContext({
      viewport: WIDTHS[width],
      colorScheme: scheme,
      reducedMotion: 'reduce',
      locale: language,
      timezoneId: 'Asia/Tokyo',
      javaScriptEnabled: !isStatic,
    });
    const page = await context.newPage();
    const file = fileOf(name, language, width, scheme);
    try {
      await show(page, state);
      await picture(page, file);
      shots.push({ name, language, scheme, width, file });
    } catch (error) {
      // The other pictures are of use without this one.
      console.error(`${name}, ${language}, ${width}, ${scheme}: ${String(error).split('\n')[0]}`);
      process.exitCode = 1;
    }
    await context.close();
  }
  return shots;
}

/** Draws pictures beside each other with a caption each, and a line at the lower edge of the window. */
async function drawSheet(from: Browser, title: string, shots: readonly Shot[], file: string): Promise<void> {
  const [{ width = 'phone' } = {}] = shots;
  const { columns, scale } = SHEETS[width];
  const shownWidth = Math.round(WIDTHS[width].width * scale);
  const fold = Math.round(WIDTHS[width].height * scale);
  const figures = shots.map(
    (shot) => `<figure>
      <figcaption>${shot.name} · ${shot.language} · ${shot.scheme} · ${WIDTHS[shot.width].width}</figcaption>
      <div><img src="data:image/png;base64,${readFileSync(shot.file).toString('base64')}"></div>
    </figure>`,
  );
  const page = await from.newPage({
    viewport: { width: Math.min(columns, shots.length) * (shownWidth + 24) + 24, height: 400 },
  });
  await page.setContent(`<style>
      body { margin: 0; padding: 12px; background: #8a8f94; font: 15px/1.4 sans-serif; }
      h1 { margin: 4px 12px; font-size: 20px; }
      main { display: flex; flex-wrap: wrap; align-items: start; }
      figure { margin: 12px; inline-size: ${shownWidth}px; }
      figcaption { font-weight: 600; }
      div { position: relative; }
      div::after { content: ''; position: absolute; inset: ${fold}px 0 auto; border-block-start: 2px dashed #d0006f; }
      img { display: block; inline-size: 100%; }
    </style><h1>${title}</h1><main>${figures.join('')}</main>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

const settings = languages.flatMap((language) =>
  SCHEMES.flatMap((scheme) => (Object.keys(WIDTHS) as Width[]).map((width) => ({ language, scheme, width }))),
);
const shots: Shot[] = [];
const next = settings.values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const { language, scheme, width } of next) shots.push(...(await takeAll(language, scheme, width)));
  }),
);

const sheets: string[] = [];
/** Draws contact sheets of at most `most` pictures each. */
async function drawSheets(title: string, all: readonly Shot[], most: number): Promise<void> {
  for (let from = 0; from < all.length; from += most) {
    const part = all.slice(from, from + most);
    const file = fileOf('contact', title, String(from / most + 1));
    await drawSheet(browser, title, part, file);
    sheets.push(file);
  }
}
for (const { language, scheme, width } of settings) {
  const own = shots.filter(
    (shot) => shot.language === language && shot.scheme === scheme && shot.width === width,
  );
  await drawSheets(`${language}, ${scheme}, ${WIDTHS[width].width}`, own, SHEETS[width].columns);
}
await close();

const list = [...sheets, ...shots.map(({ file }) => file)];
writeFileSync(join(folder, 'files.txt'), `${list.join('\n')}\n`);
console.log(
  `${shots.length} pictures and ${sheets.length} contact sheets in ${folder}, listed in files.txt.`,
);
