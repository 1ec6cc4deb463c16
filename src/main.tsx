import './styles/styles.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.tsx';
import { beginPlainPage } from './app/begin-plain-page.ts';
import { rememberInput } from './app/carry-input.ts';
import { replaceAddress } from './app/history/replace-address.ts';
import { windowForRouter } from './app/history/window-for-router.ts';
import { reloadForLostParts } from './app/offline/reload-for-lost-parts.ts';
import { loadPageModules } from './app/page-table.tsx';
import { OFFLINE_KEY, pageKey, routeFor } from './app/routes.ts';
import { readStorage } from './app/storage.ts';
import { languageCodes } from './i18n/languages.ts';
import { loadTexts } from './i18n/load-texts.ts';
import { preferredLanguage } from './i18n/preferred-language.ts';
import { mendedLink } from './url/mended-link.ts';
import { pathBelow, targetPath } from './url/paths.ts';
import { asksForPlainPage } from './url/plain-page.ts';

/** The base path of the site without its trailing slash. All paths of the guide are below it. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Hydrates the static page. Where its texts were replaced before, React renders it anew, with what was typed. */
function hydrate(root: HTMLElement, app: ReactNode): void {
  const carryOver = rememberInput(root);
  hydrateRoot(root, app, {
    onRecoverableError: (error) => {
      carryOver();
      reportError(error);
    },
  });
}

/**
 * Hydrates the static page, or renders the page that the address means. Until then the page works as plain HTML. The
 * address bar then shows the page's own path (`mendedLink`), so that reloading and sharing work.
 */
function begin(root: HTMLElement): void {
  const { pathname, search, hash } = window.location;
  const path = pathBelow(BASE, pathname);
  // A host may serve a page of the guide for URLs outside the base path. Leave it as plain HTML.
  if (path === undefined) return;
  // A link after an error asks for the page without its script.
  if (asksForPlainPage(search)) {
    beginPlainPage(root, BASE);
    return;
  }
  reloadForLostParts();
  const readers = preferredLanguage(readStorage('language'), navigator.languages, languageCodes);
  const route = routeFor(path, readers);
  if (route.page === 'not-found' && root.dataset['page'] === OFFLINE_KEY) return;
  if (route.page !== 'not-found')
    replaceAddress(BASE + mendedLink(targetPath(route.language, route), { pathname: path, search, hash }));
  Promise.all([loadTexts(route.language), loadPageModules(route)]).then(
    () => {
      const app = (
        <StrictMode>
          <BrowserRouter basename={BASE} useTransitions={false} window={windowForRouter(window)}>
            <App readers={readers} day={root.dataset['day']} />
          </BrowserRouter>
        </StrictMode>
      );
      // A host may serve a page other than the requested one (a 404 page in another language). Replace its content.
      if (root.dataset['page'] === pageKey(route)) hydrate(root, app);
      else createRoot(root).render(app);
    },
    // If texts or modules fail to load, keep the static page. Its links work.
    () => {},
  );
}

const root = document.getElementById('root');
if (root) begin(root);
