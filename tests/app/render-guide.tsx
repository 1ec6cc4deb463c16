import { render } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { App } from '../../src/app/app.tsx';
import { content } from '../../src/app/content.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';

/** Shows the router's location, so that a test can read what the address bar would show. */
function Address() {
  const { pathname, search, hash } = useLocation();
  return <span data-testid="address">{pathname + search + hash}</span>;
}

/** Renders the whole guide at a path, with the texts of all languages loaded. */
export async function renderGuide(path: string) {
  await Promise.all([...languageCodes.map(loadTexts), content.messages.load()]);
  return render(
    <MemoryRouter initialEntries={[path]} useTransitions={false}>
      <App />
      <Address />
    </MemoryRouter>,
  );
}
