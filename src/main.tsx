import './styles/styles.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App, askedFor, languageOf, pageKey } from './app/app.tsx';
import { Failure } from './app/failure.tsx';
import { readStorage } from './app/storage.ts';
import { languageCodes } from './i18n/languages.ts';
import { loadTexts } from './i18n/load-texts.ts';
import { preferredLanguage } from './i18n/preferred-language.ts';
import { startPath } from './url/paths.ts';

/** The base of the site without its last slash: what every path of the guide comes after. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

const root = document.getElementById('root');
const path = window.location.pathname.slice(BASE.length) || '/';
const asked = askedFor(path);

if (asked.page === 'root') {
  const language = preferredLanguage(readStorage('language'), navigator.languages, languageCodes);
  window.location.replace(BASE + startPath(language) + window.location.search);
} else if (root) {
  // When the texts do not come, the static page stays, and its links work as plain links.
  loadTexts(languageOf(asked)).then(
    (texts) => {
      const guide = (
        <StrictMode>
          <BrowserRouter basename={BASE} useTransitions={false}>
            <Failure words={texts.ui.failed}>
              <App />
            </Failure>
          </BrowserRouter>
        </StrictMode>
      );
      // A host may serve another page than the one asked for (a 404 page of another language): that one is replaced.
      if (root.dataset['page'] === pageKey(asked)) hydrateRoot(root, guide);
      else createRoot(root).render(guide);
    },
    () => {},
  );
}
