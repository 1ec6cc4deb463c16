import { useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLocation } from 'react-router';
import { resolveAliases } from '../flow/published-ids.ts';
import { replay } from '../flow/replay.ts';
import { GuideContext } from '../guide/guide-context.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { fallbackLanguage, type Language } from '../i18n/languages.ts';
import { loadedTexts } from '../i18n/load-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import { tree } from '../tree/tree.ts';
import { useHydrated } from '../ui/dom/use-hydrated.ts';
import { parsePath, type Route } from '../url/paths.ts';
import { trailFromQuery } from '../url/trail-query.ts';
import { codeOf, createGuide, isStart, known, textValues } from './content.ts';
import { headOf } from './head.ts';
import { usePageChange } from './history/use-page-change.ts';
import { useTurn } from './history/use-turn.ts';
import { Layout } from './layout.tsx';
import { Page } from './page.tsx';
import { writeStorage } from './storage.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useKeys } from './use-keys.ts';
import { useToday } from './use-today.ts';

/** What a path below the base asks for, in the tree and languages of today. */
export function routeFor(path: string): Route {
  return parsePath(path, known);
}

/** The language that a page is shown in: the one in its path, else the reader's. */
export function languageOf(asked: Route, readers: Language): Language {
  return (asked.page === 'choose' ? undefined : asked.language) ?? readers;
}

/** One word for each page there is, the same in the static page and in the browser. */
export function pageKey(asked: Route, readers: Language): string {
  const which = 'step' in asked ? asked.step : asked.page === 'not-found' ? asked.code : undefined;
  return [languageOf(asked, readers), asked.page, which].filter(Boolean).join(' ');
}

interface AppProps {
  /** The language for pages whose path names none. */
  readonly readers?: Language;
  /** The day that the static page was built for, where there is one. */
  readonly day?: string | undefined;
}

/** The whole guide, inside a router. The texts of the language asked for are loaded before it is first rendered. */
export function App({ readers = fallbackLanguage, day }: AppProps) {
  const { pathname } = useLocation();
  const asked = useMemo(() => routeFor(pathname), [pathname]);
  const language = languageOf(asked, readers);
  const texts = loadedTexts(language);

  // A step back in the history can lead to a page in a language that was never fetched since the last reload.
  useEffect(() => {
    if (!texts) window.location.reload();
  }, [texts]);

  return texts ? (
    <GuideInLanguage
      asked={asked}
      page={pageKey(asked, readers)}
      language={language}
      texts={texts}
      day={day}
    />
  ) : null;
}

interface GuideInLanguageProps {
  readonly asked: Route;
  readonly page: string;
  readonly language: Language;
  readonly texts: Texts;
  readonly day: string | undefined;
}

function GuideInLanguage({ asked, page, language, texts, day }: GuideInLanguageProps) {
  const { search } = useLocation();
  const query = useHydrated() ? search : '';
  const today = useToday(day);
  const guide = useMemo(() => createGuide(language, today), [language, today]);
  const i18n = useMemo(() => createI18n(language, texts, textValues), [language, texts]);
  const step = asked.page === 'step' ? asked.step : undefined;
  const replayed = useMemo(
    () => (step ? replay(tree, resolveAliases(trailFromQuery(query), known.steps), step) : undefined),
    [query, step],
  );

  useTurn(page, replayed?.trail.length ?? 0);
  usePageChange(page, language, headOf(asked, i18n));
  useKeptPlace(replayed);
  useKeys();
  useEffect(() => {
    if (asked.page !== 'choose') writeStorage('language', language);
  }, [asked.page, language]);

  return (
    <I18nextProvider i18n={i18n}>
      <GuideContext value={guide}>
        <Layout asked={asked} language={language} code={codeShown(asked)}>
          <Page asked={asked} replayed={replayed} />
        </Layout>
      </GuideContext>
    </I18nextProvider>
  );
}

/** The code in the bar: that of the page, also where its language is still to be chosen. */
function codeShown(asked: Route): string | undefined {
  if (asked.page === 'not-found') return undefined;
  if (asked.page !== 'choose') return codeOf(asked);
  return isStart(asked.to) ? undefined : codeOf(asked.to);
}
