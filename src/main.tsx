import './styles/styles.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { windowForRouter } from './app/history/window-for-router.ts';
import { loadPageModules } from './app/page-table.tsx';
import { languageOf, pageKey, routeFor } from './app/routes.ts';
import { readStorage } from './app/storage.ts';
import { languageCodes } from './i18n/languages.ts';
import { loadTexts } from './i18n/load-texts.ts';
import { preferredLanguage } from './i18n/preferred-language.ts';
import { routePath } from './url/paths.ts';

/** The base path of the site without its trailing slash. All paths of the guide are below it. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Redirects to the page in the reader's language, or hydrates the static page. Until then the page works as plain HTML.
 */
function begin(root: HTMLElement): void {
  const { pathname, search, hash } = window.location;
  // A host may serve a page of the guide for URLs outside the base path. Leave it as plain HTML.
  if (!pathname.toLowerCase().startsWith(`${BASE.toLowerCase()}/`)) return;
  const route = routeFor(pathname.slice(BASE.length));
  const readers = preferredLanguage(readStorage('language'), navigator.languages, languageCodes);
  if (route.page === 'choose') {
    window.location.replace(BASE + routePath(readers, route) + search + hash);
    return;
  }
  Promise.all([
    loadTexts(languageOf(route, readers)),
    loadPageModules(route, languageOf(route, readers)),
  ]).then(
    ([texts]) => {
      const app = (
        <StrictMode>
          <BrowserRouter basename={BASE} useTransitions={false} window={windowForRouter(window)}>
            <ErrorBoundary words={texts.ui.failed}>
              <App readers={readers} day={root.dataset['day']} />
            </ErrorBoundary>
          </BrowserRouter>
        </StrictMode>
      );
      // A host may serve a page other than the requested one (a 404 page in another language). Replace its content.
      if (root.dataset['page'] === pageKey(route, readers)) hydrateRoot(root, app);
      else createRoot(root).render(app);
    },
    // If texts or modules fail to load, keep the static page. Its links work.
    () => {},
  );
}

const root = document.getElementById('root');
if (root) begin(root);
