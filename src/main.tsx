import './styles/styles.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App, askedFor, languageOf, pageKey } from './app/app.tsx';
import { Failure } from './app/failure.tsx';
import { readStorage } from './app/storage.ts';
import { windowForRouter } from './app/window-for-router.ts';
import { languageCodes } from './i18n/languages.ts';
import { loadTexts } from './i18n/load-texts.ts';
import { preferredLanguage } from './i18n/preferred-language.ts';
import { askedPath } from './url/paths.ts';

/** The base of the site without its last slash: what every path of the guide comes after. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

const root = document.getElementById('root');
const path = window.location.pathname.slice(BASE.length) || '/';
const asked = askedFor(path);
const readers = preferredLanguage(readStorage('language'), navigator.languages, languageCodes);

if (asked.page === 'choose') {
  window.location.replace(BASE + askedPath(readers, asked) + window.location.search + window.location.hash);
} else if (root) {
  // When the texts do not come, the static page stays, and its links work as plain links.
  loadTexts(languageOf(asked, readers)).then(
    (texts) => {
      const guide = (
        <StrictMode>
          <BrowserRouter basename={BASE} useTransitions={false} window={windowForRouter(window)}>
            <Failure words={texts.ui.failed}>
              <App readers={readers} />
            </Failure>
          </BrowserRouter>
        </StrictMode>
      );
      // A host may serve another page than the one asked for (a 404 page of another language): that one is replaced.
      if (root.dataset['page'] === pageKey(asked, readers)) hydrateRoot(root, guide);
      else createRoot(root).render(guide);
    },
    () => {},
  );
}
