import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { type Language, languageCodes } from '../i18n/languages.ts';
import { textsIfLoaded } from '../i18n/load-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import { focusTitle } from '../ui/dom/focus-title.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { FailedPage } from './failed-page.tsx';
import { FailedSite } from './failed-site.tsx';

interface PageBoundaryProps {
  /** The key of the page. After an error, another page is rendered again. */
  readonly page: string;
  readonly language: Language;
  readonly words: Texts['ui']['failed'];
  readonly children: ReactNode;
}

/** Around the content of a page: if it throws, `FailedPage` replaces it, and the bar and the foot stay. */
export function PageBoundary({ page, language, words, children }: PageBoundaryProps) {
  return (
    <ErrorBoundary
      of={page}
      fallback={(retry) => <FailedPage language={language} words={words} onRetry={() => retry(focusTitle)} />}
    >
      {children}
    </ErrorBoundary>
  );
}

/**
 * Around the whole site: if what is around a page throws, `FailedSite` replaces everything, until another entry of the
 * history is shown.
 */
export function SiteBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname, key } = useLocation();
  return (
    <ErrorBoundary
      of={key}
      fallback={(retry) => {
        // Without `routeFor`, which may be what failed. Not from the root element: translators change its language.
        const [, inPath = ''] = pathname.split('/');
        const language = [inPath, ...languageCodes].find((each) => textsIfLoaded(each)) ?? inPath;
        const texts = textsIfLoaded(language);
        return texts && <FailedSite language={language} words={texts.ui} onRetry={() => retry(focusTitle)} />;
      }}
    >
      {children}
    </ErrorBoundary>
  );
}
