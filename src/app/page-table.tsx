import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { ChecksScreen } from '../features/lookup/checks-screen.tsx';
import { type Choice, ChooseScreen } from '../features/lookup/choose-screen.tsx';
import { NotFoundScreen } from '../features/lookup/not-found-screen.tsx';
import { lazyMap } from '../features/map/lazy-map.ts';
import { MapScreen } from '../features/map/map-screen.tsx';
import { SheetScreen } from '../features/print/sheet-screen.tsx';
import { StepScreen } from '../features/step/step-screen.tsx';
import type { Replay } from '../flow/replay.ts';
import type { GuideRoute, GuideTarget } from '../guide/guide-context.ts';
import type { LazyModule } from '../guide/lazy-module.ts';
import { plainPageText } from '../guide/page-titles.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import { stepText } from '../i18n/content-texts.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { loadedTexts } from '../i18n/load-texts.ts';
import { withPlainMarks } from '../i18n/read-marks.ts';
import type { PlainPageName } from '../url/pages.ts';
import { routePath } from '../url/paths.ts';
import { isStart, textValues } from './content.ts';
import { DeskPage } from './desk-page.tsx';

/** What a page says of itself in its head. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

interface ScreenProps<Route extends GuideRoute> {
  readonly route: Route;
  /** Where the trail in the URL leads, when the page is a step. */
  readonly replayed: Replay<ValidStepId> | undefined;
}

/**
 * What a kind of page is. `head` and `Screen` are methods on purpose: TypeScript then takes a row for one kind of route
 * as a row for any, which `pageOf` relies on.
 */
interface Page<Route extends GuideRoute = GuideRoute> {
  head(route: Route, i18n: i18n): Head;
  /** Whether search engines may list it; its head then names the same page in the other languages. */
  readonly isListed: boolean;
  /** Whether it takes all the width there is. */
  readonly isWide?: true;
  /** What its static page is made with: it has to be there before React renders the page or takes it over. */
  readonly modules?: (language: Language) => readonly LazyModule<unknown>[];
  Screen(props: ScreenProps<Route>): ReactNode;
}

type RouteOf<Name extends GuideRoute['page']> = Extract<GuideRoute, { readonly page: Name }>;

/** Every kind of page. Where each stands is in `url/pages.ts`; one without a row here does not compile. */
const pageTable: { readonly [Name in GuideRoute['page']]: Page<RouteOf<Name>> } = {
  step: {
    head({ step }, i18n) {
      const { title, lead } = stepText(i18n, step);
      return { title, description: withPlainMarks(lead, i18n) };
    },
    isListed: true,
    Screen: ({ route, replayed }) =>
      replayed ? (
        <StepScreen key={route.step} place={replayed} dropped={replayed.dropped} />
      ) : (
        <NotFoundScreen />
      ),
  },
  checks: { head: plainHead, isListed: true, Screen: () => <ChecksScreen /> },
  help: { head: plainHead, isListed: true, Screen: () => <HelpScreen /> },
  map: {
    head: plainHead,
    isListed: true,
    isWide: true,
    modules: (language) => [lazyMap(language)],
    Screen: () => <MapScreen />,
  },
  desk: {
    head: ({ step }, i18n) => ({
      title: `${stepText(i18n, step).title} · ${i18n.t('desk.title')}`,
      description: i18n.t('desk.lead'),
    }),
    isListed: false,
    isWide: true,
    Screen: ({ route }) => <DeskPage step={route.step} />,
  },
  print: {
    head: ({ step }, i18n) => ({
      title: i18n.t('title', { ns: 'print', branch: stepText(i18n, step).title }),
      description: i18n.t('lead', { ns: 'print' }),
    }),
    isListed: false,
    Screen: ({ route }) => <SheetScreen branch={route.step} />,
  },
  choose: {
    head({ to }) {
      const choices = choicesOf(to);
      return {
        title: choices.map(({ title }) => title).join(' · '),
        description: choices.map(({ description }) => description).join(' '),
      };
    },
    isListed: true,
    Screen: ({ route }) => <ChooseScreen choices={choicesOf(route.to)} />,
  },
  'not-found': {
    head: (_, i18n) => ({ title: i18n.t('notFound.title'), description: i18n.t('notFound.lead') }),
    // It has no address of its own to be listed by.
    isListed: false,
    Screen: ({ route }) => <NotFoundScreen code={route.code} />,
  },
};

/** A page that is about no step calls itself by its own texts. */
function plainHead({ page }: { readonly page: PlainPageName }, i18n: i18n): Head {
  const { title, lead } = plainPageText(i18n, page);
  return { title, description: withPlainMarks(lead, i18n) };
}

/** The row of a route. */
export function pageOf(route: GuideRoute): Page {
  return pageTable[route.page];
}

/** The title and description of a page; those of a step are its own words, so that a shared link explains itself. */
export function headOf(route: GuideRoute, i18n: i18n): Head {
  const head = pageOf(route).head(route, i18n);
  // The page above the languages presents the guide itself.
  return route.page === 'choose' ? head : { ...head, title: `${head.title} · ${i18n.t('site.name')}` };
}

/** How a page presents itself in each language. */
function choicesOf(to: GuideTarget): readonly Choice[] {
  return languages.map(({ code, name, site, description }) => {
    const texts = loadedTexts(code);
    const route = { ...to, language: code };
    // The first page presents the guide itself; so does a language whose texts are not at hand.
    const head =
      isStart(to) || !texts
        ? { title: site, description }
        : pageOf(route).head(route, createI18n(code, texts, textValues));
    return { language: code, name, path: routePath(code, to), ...head };
  });
}

/**
 * Loads what the static page of a route is made with. Rejects when something does not come: then the plain page stays.
 */
export async function loadPageModules(route: GuideRoute, language: Language): Promise<void> {
  await Promise.all((pageOf(route).modules?.(language) ?? []).map((module) => module.load()));
}
