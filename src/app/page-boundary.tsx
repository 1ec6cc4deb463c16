import type { ReactNode } from 'react';
import type { Texts } from '../i18n/texts.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { FailedPage } from './failed-page.tsx';

interface PageBoundaryProps {
  /** The key of the page. After an error, another page is rendered again. */
  readonly page?: string;
  readonly words: Texts['ui']['failed'];
  readonly children: ReactNode;
}

/** Around a page, or around all of the guide: `FailedPage` replaces what throws. */
export function PageBoundary({ page = '', words, children }: PageBoundaryProps) {
  return (
    <ErrorBoundary of={page} fallback={() => <FailedPage words={words} />}>
      {children}
    </ErrorBoundary>
  );
}
