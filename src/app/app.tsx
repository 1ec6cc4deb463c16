import { useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLocation } from 'react-router';
import { replay } from '../engine/replay.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { fallbackLanguage, languageCodes } from '../i18n/languages.ts';
import { loadedTexts } from '../i18n/load-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import { GuideContext } from '../screens/guide-context.ts';
import { site } from '../site.ts';
import { tree } from '../tree/tree.ts';
import { type Asked, readPath } from '../url/paths.ts';
import { fromQuery } from '../url/trail.ts';
import { guideIn, stepIds } from './guide.ts';
import { headOf } from './head.ts';
import { Layout } from './layout.tsx';
import { Page } from './page.tsx';
import { writeStorage } from './storage.ts';
import { useHydrated } from './use-hydrated.ts';
import { useKeys } from './use-keys.ts';
import { usePageChange } from './use-page-change.ts';

/** What a path below the base asks for, in the tree and languages of today. */
export function askedFor(path: string): Asked {
  return readPath(path, { languages: languageCodes, steps: stepIds });
}

/** The language that a page is shown in: the one in its path, and English above the languages. */
export function languageOf(asked: Asked): string {
  return (asked.page === 'root' ? undefined : asked.language) ?? fallbackLanguage;
}

/** One word for each page there is, the same in the static page and in the browser. */
export function pageKey(asked: Asked): string {
  return [languageOf(asked), asked.page, asked.page === 'step' ? asked.step : ''].join(' ').trim();
}

/** The whole guide, inside a router. The texts of the language asked for are loaded before it is first rendered. */
export function App() {
  const { pathname } = useLocation();
  const asked = useMemo(() => askedFor(pathname), [pathname]);
  const language = languageOf(asked);
  const texts = loadedTexts(language);

  // A step back in the history can lead to a page in a language that was never fetched since the last reload.
  useEffect(() => {
    if (!texts) window.location.reload();
  }, [texts]);

  return texts ? <GuideInLanguage asked={asked} language={language} texts={texts} /> : null;
}

interface GuideInLanguageProps {
  readonly asked: Asked;
  readonly language: string;
  readonly texts: Texts;
}

function GuideInLanguage({ asked, language, texts }: GuideInLanguageProps) {
  const { search } = useLocation();
  const query = useHydrated() ? search : '';
  const guide = useMemo(() => guideIn(language), [language]);
  const i18n = useMemo(
    () => createI18n(language, texts, { ...site.domains, id: site.exampleId }),
    [language, texts],
  );
  const step = asked.page === 'step' ? asked.step : undefined;
  const replayed = useMemo(() => (step ? replay(tree, fromQuery(query), step) : undefined), [query, step]);

  usePageChange(pageKey(asked), language, headOf(asked, i18n));
  useKeys();
  useEffect(() => {
    if (asked.page !== 'root') writeStorage('language', language);
  }, [asked.page, language]);

  return (
    <I18nextProvider i18n={i18n}>
      <GuideContext value={guide}>
        <Layout asked={asked} language={language} code={step ? guide.tree.steps[step]?.code : undefined}>
          <Page asked={asked} replayed={replayed} />
        </Layout>
      </GuideContext>
    </I18nextProvider>
  );
}
