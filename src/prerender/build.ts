import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import workerSource from 'virtual:worker';
import switchedOffSource from 'virtual:worker-switched-off';
import { codeOf, pathNames, textValues } from '../app/content.ts';
import { compressFiles } from '../deploy/compress-files.ts';
import { SECURITY_TXT, securityTxt } from '../deploy/security-txt.ts';
import { GUIDE_JSON, siteHeaders } from '../deploy/site-headers.ts';
import { dayInJapan } from '../flow/notices-on-day.ts';
import { titleOf } from '../guide/page-titles.ts';
import { branchName } from '../i18n/content-texts.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { fallbackLanguage, languageCodes } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { OFFLINE_PATH } from '../offline/requested-page.ts';
import { site } from '../site.ts';
import { tree } from '../tree/tree.ts';
import { plainPageNames } from '../url/pages.ts';
import { readAssets } from './assets.ts';
import { classNames } from './class-names.ts';
import { guideJson } from './guide-json.ts';
import { renderLicences } from './render-licences.tsx';
import { renderPage } from './render-page.tsx';
import { siteSchema } from './site-schema.ts';
import { robots, sitemap } from './sitemap.ts';
import { folderIndexes, staticPages } from './static-pages.ts';
import { writeConfigurations } from './write-configurations.ts';
import { workerScript, writeOffline } from './write-offline.ts';

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
const siteUrl = origin + base.replace(/\/$/, '');
const languages = await Promise.all(
  languageCodes.map(async (code) => ({
    code,
    i18n: createI18n(code, await loadTexts(code), textValues),
  })),
);
const data = guideJson({
  tree,
  version,
  languages: languages.map(({ code, i18n }) => ({
    code,
    titleOf: (target) => titleOf(i18n, target),
    branchNameOf: (branch) => branchName(i18n, branch),
  })),
  pages: plainPageNames.map((page) => ({ page, code: codeOf({ page }) ?? '' })),
  addressOf: (path) => siteUrl + path,
});
await writeFile(join(SITE, GUIDE_JSON), `${JSON.stringify(data)}\n`);
if (origin !== '') await writeFile(join(SITE, 'sitemap.xml'), sitemap(pages, siteUrl));
await writeFile(join(SITE, 'robots.txt'), robots(origin === '' ? '' : siteUrl));
if (site.contact && base === '/') {
  await mkdir(dirname(join(SITE, SECURITY_TXT)), { recursive: true });
  const { contact } = site;
  await writeFile(join(SITE, SECURITY_TXT), securityTxt({ contact, day, languages: languageCodes, origin }));
}
const served = siteHeaders(base, languageCodes);
await writeFile(join(BUILT, 'headers.json'), `${JSON.stringify(served, null, 2)}\n`);
await writeFile(join(BUILT, 'class-names.json'), `${JSON.stringify(classNames(), null, 2)}\n`);
await writeConfigurations(join(BUILT, 'deploy'), served, origin);
await writeFile(
  join(SITE, 'licences.html'),
  await renderLicences(join(SITE, '.vite/licences.json'), base, version),
);
await rm(join(SITE, '.vite'), { recursive: true });

// The stylesheet that Vite wrote lacks the order of its layers.
for (const name of await readdir(join(SITE, 'assets')))
  if (name.endsWith('.css')) await rm(join(SITE, 'assets', name));
await writeFile(join(SITE, assets.stylesheet.file), assets.stylesheet.text);

const inAssets = assets.stylesheet.file;
for (const [index, page] of folderIndexes([...pages.map(({ file }) => file), inAssets]))
  await copyFile(join(SITE, page), join(SITE, index));

await writeOffline(
  {
    folder: SITE,
    base,
    languages: languageCodes,
    names: pathNames,
    pages,
    others: [
      [OFFLINE_PATH, 'offline.html'],
      ['/licences', 'licences.html'],
    ],
    script: assets.forLanguage(fallbackLanguage).script ?? '',
  },
  workerSource,
);
// Not part of the site: whoever runs it can put it in the place of the worker.
await writeFile(join(BUILT, 'worker-switched-off.js'), workerScript({ base }, switchedOffSource));

const compressed = join(BUILT, 'compressed');
await rm(compressed, { recursive: true, force: true });
await compressFiles(SITE, compressed);

console.log(`Wrote ${pages.length} pages in ${languageCodes.join(' and ')} to ${SITE}`);
