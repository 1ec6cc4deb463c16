import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { lazyLinkList } from '../features/links/lazy-link-list.ts';
import { LinksScreen } from '../features/links/links-screen.tsx';
import { ChecksScreen } from '../features/lookup/checks-screen.tsx';
import { NotFoundScreen } from '../features/lookup/not-found-screen.tsx';
import { lazyMap } from '../features/map/lazy-map.ts';
import { MapScreen } from '../features/map/map-screen.tsx';
import { SheetScreen } from '../features/print/sheet-screen.tsx';
import { lazyQrEncoder } from '../features/share/lazy-qr-encoder.ts';
import { AccessibilityScreen } from '../features/statements/accessibility-screen.tsx';
import { PrivacyScreen } from '../features/statements/privacy-screen.tsx';
import { StepScreen } from '../features/step/step-screen.tsx';
import type { Replay } from '../flow/replay.ts';
import type { GuideRoute } from '../guide/guide-context.ts';
import type { LazyModule } from '../guide/lazy-module.ts';
import { plainPageText } from '../guide/page-titles.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import { branchName, stepText } from '../i18n/content-texts.ts';
import type { Language } from '../i18n/languages.ts';
import { withPlainMarks } from '../i18n/read-marks.ts';
import type { PlainPageName } from '../url/pages.ts';
import { DeskPage } from './desk-page.tsx';

/** The title and description in the head of a page. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

interface ScreenProps<Route extends GuideRoute> {
  readonly route: Route;
  /** The replayed trail of the URL, if the page is a step. */
  readonly replayed: Replay<ValidStepId> | undefined;
}

/**
 * The definition of a kind of page. `head` and `Screen` are methods on purpose: method parameters are bivariant, so
 * TypeScript accepts a row for one kind of route as a row for any, which `pageOf` relies on.
 */
interface Page<Route extends GuideRoute = GuideRoute> {
  head(route: Route, i18n: i18n): Head;
  /** Whether search engines may list the page. If so, its head links to the same page in the other languages. */
  readonly isListed: boolean;
  /** Whether the page uses the full width of the window. */
  readonly isWide?: true;
  /** The lazy modules that the page needs when it is prerendered and hydrated. */
  readonly modules?: (language: Language) => readonly LazyModule<unknown>[];
  Screen(props: ScreenProps<Route>): ReactNode;
}

type RouteOf<Name extends GuideRoute['page']> = Extract<GuideRoute, { readonly page: Name }>;

/** Every kind of page. `url/pages.ts` has their paths. A kind of page without a row here does not compile. */
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
  links: { head: plainHead, isListed: true, modules: () => [lazyLinkList], Screen: () => <LinksScreen /> },
  accessibility: { head: plainHead, isListed: true, Screen: () => <AccessibilityScreen /> },
  privacy: { head: plainHead, isListed: true, Screen: () => <PrivacyScreen /> },
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
      title: i18n.t('title', { ns: 'print', branch: branchName(i18n, step) }),
      description: i18n.t('lead', { ns: 'print' }),
    }),
    isListed: false,
    modules: () => [lazyQrEncoder],
    Screen: ({ route }) => <SheetScreen branch={route.step} />,
  },
  'not-found': {
    head: (_, i18n) => ({ title: i18n.t('notFound.title'), description: i18n.t('notFound.lead') }),
    // The page has no URL of its own to list.
    isListed: false,
    Screen: ({ route }) => <NotFoundScreen code={route.code} />,
  },
};

/** Returns the head of a page other than a step, from the page's own texts. */
function plainHead({ page }: { readonly page: PlainPageName }, i18n: i18n): Head {
  const { title, lead } = plainPageText(i18n, page);
  return { title, description: withPlainMarks(lead, i18n) };
}

/** Returns the row of a route. */
export function pageOf(route: GuideRoute): Page {
  return pageTable[route.page];
}

/** Returns the title and description of a page. A step uses its own texts, so that a shared link explains itself. */
export function headOf(route: GuideRoute, i18n: i18n): Head {
  const head = pageOf(route).head(route, i18n);
  return { ...head, title: `${head.title} · ${i18n.t('site.name')}` };
}

/**
 * Loads the lazy modules that the static page of a route was rendered with. Rejects if one of them fails; the static
 * page then stays as it is.
 */
export async function loadPageModules(route: GuideRoute): Promise<void> {
  await Promise.all((pageOf(route).modules?.(route.language) ?? []).map((module) => module.load()));
}
