import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayInJapan } from '../flow/notices-on-day.ts';
import { languageCodes } from '../i18n/languages.ts';
import { site } from '../site.ts';
import { tree } from '../tree/tree.ts';
import { readAssets } from './assets.ts';
import { guideJson } from './guide-json.ts';
import { securityHeaders } from './headers.ts';
import { renderPage } from './render-page.tsx';
import { siteSchema } from './site-schema.ts';
import { sitemap } from './sitemap.ts';
import { staticPages } from './static-pages.ts';

/** The folder of the build that this script belongs to: `dist` for `dist/prerender/build.js`. */
const BUILT = join(import.meta.dirname, '..');

/** Where this script writes all pages, `guide.json` and `sitemap.xml`, after Vite has built scripts and styles. */
const SITE = join(BUILT, 'site');

siteSchema.parse(site);

const origin = import.meta.env['VITE_GUIDE_ORIGIN'] ?? '';
const base = import.meta.env.BASE_URL;
/** The date that pages are rendered for: notices depend on it. Tests set another date. */
const day = process.env['VITE_GUIDE_DAY'] || dayInJapan(new Date());
const assets = await readAssets(SITE, base, languageCodes);
const pages = staticPages();

for (const page of pages) {
  const file = join(SITE, page.file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await renderPage(page, { origin, base }, assets, day));
}

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
await writeFile(
  join(SITE, 'guide.json'),
  `${JSON.stringify(guideJson(tree, version, languageCodes), null, 2)}\n`,
);
if (origin !== '')
  await writeFile(join(SITE, 'sitemap.xml'), sitemap(pages, origin + base.replace(/\/$/, '')));
await writeFile(
  join(BUILT, 'headers.json'),
  `${JSON.stringify({ base, headers: securityHeaders([assets.styles, assets.forChoices.styles]) }, null, 2)}\n`,
);
await rm(join(SITE, '.vite'), { recursive: true });

// Every page inlines its stylesheet, so no file is needed.
for (const name of await readdir(join(SITE, 'assets')))
  if (name.endsWith('.css')) await rm(join(SITE, 'assets', name));

console.log(`Wrote ${pages.length} pages in ${languageCodes.join(' and ')} to ${SITE}`);
