import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../app/app.tsx';
import { textValues } from '../app/content.ts';
import { headOf, loadPageModules } from '../app/page-table.tsx';
import { pageKey } from '../app/routes.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { languageCodes } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { Document, type PageAssets } from './document.tsx';
import type { StaticPage } from './static-pages.ts';

/** The address of the site: its base path, and its origin if the build was given one. */
export interface SiteAddress {
  readonly origin: string;
  readonly base: string;
}

/** Renders a page to a complete HTML document, as of a date. */
export async function renderPage(
  page: StaticPage,
  address: SiteAddress,
  assets: PageAssets,
  day: string,
): Promise<string> {
  // Pages without a language use the texts of all languages.
  await Promise.all([...languageCodes.map(loadTexts), loadPageModules(page.route, page.language)]);
  const texts = await loadTexts(page.language);
  const i18n = createI18n(page.language, texts, textValues);
  const base = address.base.replace(/\/$/, '');
  const { prelude } = await prerender(
    <StaticRouter basename={base} location={base + page.path}>
      <App day={day} />
    </StaticRouter>,
    // Without this option, React moves large parts to the end of the page and inserts them with an inline script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const body = await new Response(prelude).text();
  const absolute = (path: string) => address.origin + base + path;
  const html = renderToStaticMarkup(
    <Document
      head={headOf(page.route, i18n)}
      language={page.language}
      page={pageKey(page.route, page.language)}
      day={day}
      body={body}
      assets={assets}
      base={address.base}
      preview={
        address.origin === ''
          ? undefined
          : { siteName: i18n.t('site.name'), picture: absolute(`/social-${page.language}.png`) }
      }
      addresses={
        page.alternates && {
          canonical: absolute(page.path),
          alternates: page.alternates.map(({ hrefLang, path }) => ({ hrefLang, href: absolute(path) })),
        }
      }
    />,
  );
  return `<!doctype html>${html}\n`;
}
