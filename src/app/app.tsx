import { useEffect, useLayoutEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLocation } from 'react-router';
import { resolveAliases } from '../flow/published-ids.ts';
import { back, replay } from '../flow/replay.ts';
import { GuideContext, type GuideRoute } from '../guide/guide-context.ts';
import { useTabTitle } from '../guide/tab-name.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { fallbackLanguage, type Language } from '../i18n/languages.ts';
import { textsIfLoaded } from '../i18n/load-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import { useHydrated } from '../ui/dom/use-hydrated.ts';
import { serializeKeptPlace } from '../url/kept-place.ts';
import { trailFromQuery } from '../url/trail-query.ts';
import { codeOf, createGuide, pathNames, textValues, tree } from './content.ts';
import { replaceWithExpected, useEntryBefore } from './history/entry-before.ts';
import { usePageChange } from './history/use-page-change.ts';
import { useTurn } from './history/use-turn.ts';
import { Layout } from './layout.tsx';
import { PageBoundary, SiteBoundary } from './page-boundary.tsx';
import { headOf, pageOf } from './page-table.tsx';
import { pageKeyInAnyLanguage, routeFor } from './routes.ts';
import { writeStorage } from './storage.ts';
import { useClickGuard } from './use-click-guard.ts';
import { useEarlier } from './use-earlier.ts';
import { useKeepPlace } from './use-keep-place.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useToday } from './use-today.ts';

interface AppProps {
  /** The language for paths without a language. */
  readonly readers?: Language;
  /** The date for which the static page was built, if the page is prerendered. */
  readonly day?: string | undefined;
}

/**
 * The whole guide, rendered inside a router. The texts of the page's language must be loaded before the first render.
 */
export function App(props: AppProps) {
  return (
    <SiteBoundary>
      <GuideAtAddress {...props} />
    </SiteBoundary>
  );
}

function GuideAtAddress({ readers = fallbackLanguage, day }: AppProps) {
  const { pathname } = useLocation();
  const route = useMemo(() => routeFor(pathname, readers), [pathname, readers]);
  const texts = textsIfLoaded(route.language);

  // Back and Forward can reach a page in a language whose texts have not been loaded since the last reload. The guide's own
  // Back means the page in the language that is shown. Before the browser paints, since nothing is rendered.
  useLayoutEffect(() => {
    if (!texts && !replaceWithExpected()) window.location.reload();
  }, [texts]);

  return texts ? <GuideInLanguage route={route} language={route.language} texts={texts} day={day} /> : null;
}

interface GuideInLanguageProps {
  readonly route: GuideRoute;
  readonly language: Language;
  readonly texts: Texts;
  readonly day: string | undefined;
}

function GuideInLanguage({ route, language, texts, day }: GuideInLanguageProps) {
  const { search, state, key } = useLocation();
  const query = useHydrated() ? search : '';
  const today = useToday(day);
  const i18n = useMemo(() => createI18n(language, texts, textValues), [language, texts]);
  const { Screen } = pageOf(route);
  const step = route.page === 'step' ? route.step : undefined;
  const replayed = useMemo(
    () => (step ? replay(tree, resolveAliases(trailFromQuery(query), pathNames.steps), step) : undefined),
    [query, step],
  );
  const earlier = useEarlier(replayed);
  const guide = useMemo(() => createGuide(language, today, day, earlier), [language, today, day, earlier]);

  const place = replayed ? serializeKeptPlace(replayed) : 'step' in route ? route.step : '';
  const entryPage = useMemo(() => ({ page: route.page, place, state }), [route.page, place, state]);
  const page = pageKeyInAnyLanguage(route);

  useClickGuard(key);
  useEntryBefore(entryPage);
  useTurn(page, replayed?.trail.length ?? 0);
  usePageChange(page, language, useTabTitle(headOf(route, i18n).title));
  useKeepPlace(replayed);
  useShortcuts();
  useEffect(() => writeStorage('language', language), [language]);

  return (
    <I18nextProvider i18n={i18n}>
      <GuideContext value={guide}>
        <Layout
          route={route}
          language={language}
          code={route.page === 'not-found' ? undefined : codeOf(route)}
          previous={replayed && back(replayed)}
        >
          <PageBoundary page={page} language={language} words={texts.ui.failed}>
            <Screen route={route} replayed={replayed} />
          </PageBoundary>
        </Layout>
      </GuideContext>
    </I18nextProvider>
  );
}
