import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../app/app.tsx';
import { isStart, textValues } from '../app/content.ts';
import { type Head, headOf, loadPageModules, pageOf } from '../app/page-table.tsx';
import { OFFLINE_KEY, pageKey } from '../app/routes.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { type LanguageInfo, languageCodes, languages } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { targetPath } from '../url/paths.ts';
import type { BuiltAssets } from './assets.ts';
import { type Choice, ChoicePage } from './choice-page.tsx';
import { Document } from './document.tsx';
import { htmlDocument } from './html-document.ts';
import { NotFoundInAll } from './not-found-in-all.tsx';
import { OfflineInAll } from './offline-in-all.tsx';
import type { ChoiceRoute, StaticPage } from './static-pages.ts';

/** The address of the site: its base path, and its origin if the build was given one. */
export interface SiteAddress {
  readonly origin: string;
  readonly base: string;
}

/** What React Router marks links with for its framework mode. Nothing reads it here, and every link has it. */
const DISCOVERY = ' data-discover="true"';

/** Renders a page to a complete HTML document, as of a date. */
export async function renderPage(
  page: StaticPage,
  address: SiteAddress,
  assets: BuiltAssets,
  day: string,
): Promise<string> {
  const base = address.base.replace(/\/$/, '');
  const absolute = (path: string) => address.origin + base + path;
  const picture = address.origin === '' ? undefined : absolute(`/social-${page.language}.png`);
  const about = {
    language: page.language,
    base: address.base,
    isListed: page.alternates !== undefined,
    addresses:
      page.alternates && address.origin !== ''
        ? {
            canonical: absolute(page.path),
            alternates: page.alternates.map(({ hrefLang, path }) => ({ hrefLang, href: absolute(path) })),
          }
        : undefined,
  };
  const { route } = page;
  if (route.page === 'choose') {
    const choices = await Promise.all(languages.map((each) => choiceIn(each, route, base)));
    const styles = await assets.forChoices.stylesOf('');
    return htmlDocument(
      <ChoicePage {...about} {...{ picture, choices, styles }} assets={assets.forChoices} />,
    );
  }
  const [texts] = await Promise.all([loadTexts(page.language), loadPageModules(route)]);
  const i18n = createI18n(page.language, texts, textValues);
  const { prelude } = await prerender(
    <StaticRouter basename={base} location={base + page.path}>
      <App day={day} />
    </StaticRouter>,
    // Without this option, React moves large parts to the end of the page and inserts them with an inline script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const inOwn = (await new Response(prelude).text()).replaceAll(DISCOVERY, '');
  const body = await inAllLanguages(page, inOwn, base);
  const own = assets.forLanguage(page.language, route.page === 'print');
  return htmlDocument(
    <Document
      {...about}
      head={page.inAllLanguages === 'offline' ? offlineHead(i18n) : headOf(route, i18n)}
      page={page.inAllLanguages ? KEYS[page.inAllLanguages] : pageKey(route)}
      day={day}
      body={body}
      styles={await own.stylesOf(`<html lang="${page.language}"><body><div id="root">${body}</div>`)}
      assets={own}
      preview={picture === undefined ? undefined : { siteName: i18n.t('site.name'), picture }}
    />,
  );
}

/** The keys of the pages in all languages. No route has them, so that script renders the page that was asked for. */
const KEYS = { 'not-found': '404', offline: OFFLINE_KEY } as const;

/** The main part of a page: its start tag, what is in it, and its end tag. */
const MAIN = /(<main\b[^>]*>)(.*)(<\/main>)/s;

/** Returns the HTML of a page, in whose main part stands what the page says in all languages, if it does. */
async function inAllLanguages(page: StaticPage, body: string, base: string): Promise<string> {
  if (page.inAllLanguages === undefined) return body;
  const each = await Promise.all(
    languageCodes.map(async (code) => ({ code, i18n: createI18n(code, await loadTexts(code), textValues) })),
  );
  const others = each.filter(({ code }) => code !== page.language);
  const isOffline = page.inAllLanguages === 'offline';
  const said = isOffline ? <OfflineInAll {...{ each, base }} /> : <NotFoundInAll {...{ others, base }} />;
  // A function, because `replace` would give a meaning to `$` in a string.
  return body.replace(
    MAIN,
    (_, start, main, end) => start + (isOffline ? '' : main) + renderToStaticMarkup(said) + end,
  );
}

function offlineHead(i18n: i18n): Head {
  return {
    title: `${i18n.t('offline.title')} · ${i18n.t('site.name')}`,
    description: i18n.t('offline.lead'),
  };
}

/** Returns what the page above the languages says about its page in one language. The start introduces the guide. */
async function choiceIn(language: LanguageInfo, { to }: ChoiceRoute, base: string): Promise<Choice> {
  const { code, name, site, description } = language;
  const link = { language: code, name, path: base + targetPath(code, to) };
  if (isStart(to)) return { ...link, site: undefined, title: site, description };
  const route = { ...to, language: code };
  return { ...link, site, ...pageOf(route).head(route, createI18n(code, await loadTexts(code), textValues)) };
}
