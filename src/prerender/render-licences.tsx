import { readFile } from 'node:fs/promises';
import { textValues } from '../app/content.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { languages } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { startPath } from '../url/paths.ts';
import { htmlDocument } from './html-document.ts';
import { licencesOf, readBundledPackages } from './licences.ts';
import licenceStyles from './licences-page.css?inline';
import { LicencesPage } from './licences-page.tsx';

/** The licence of the guide itself, at the root of the project. */
const OWN_LICENCE = 'LICENSE';

/**
 * Renders the page with the licences of the guide and of all packages in its scripts, which `report` lists. `base` is the
 * base path of the site, with a trailing slash.
 */
export async function renderLicences(report: string, base: string, version: string): Promise<string> {
  const inEach = await Promise.all(
    languages.map(async ({ code, site }) => {
      const { t } = createI18n(code, await loadTexts(code), textValues);
      return {
        code,
        title: t('nav.licences'),
        lead: t('licences.lead'),
        start: site,
        startUrl: base.replace(/\/$/, '') + startPath(code),
      };
    }),
  );
  const own = {
    packages: [`${languages[0]?.site} ${version} (MIT)`],
    text: (await readFile(OWN_LICENCE, 'utf8')).trim(),
  };
  const styles = licenceStyles.trim();
  const assets = { stylesOf: () => styles, stylesheet: undefined, script: undefined, preloads: [] };
  const others = licencesOf(await readBundledPackages(report));
  return htmlDocument(<LicencesPage {...{ inEach, own, others, styles, assets, base }} />);
}
