import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Note } from '../ui/note.tsx';
import { ReloadLink } from './reload-link.tsx';

interface PartBoundaryProps {
  /** Identifies what the part shows. After an error, a new value mounts it again. */
  readonly of?: string;
  readonly children: ReactNode;
}

/**
 * Around a part of a page that the rest can do without, such as a form: if it throws, a note with a button to try it
 * again replaces it, and the rest of the page stays. After a second failure the note links to reload the page.
 */
export function PartBoundary({ of = '', children }: PartBoundaryProps) {
  return (
    <ErrorBoundary
      of={of}
      fallback={(retry, retries) => <FailedPart onRetry={() => retry()} hasRetried={retries > 0} />}
    >
      {children}
    </ErrorBoundary>
  );
}

interface FailedPartProps {
  readonly onRetry: () => void;
  readonly hasRetried: boolean;
}

function FailedPart({ onRetry, hasRetried }: FailedPartProps) {
  const { t } = useTranslation('ui');
  return (
    <Note tone="alarm">
      <p role="alert">{t('failed.part')}</p>
      {hasRetried ? (
        <p>
          <span>{t('failed.lost')}</span> <ReloadLink>{t('failed.reload')}</ReloadLink>
        </p>
      ) : (
        <p>
          <Button kind="secondary" size="small" onClick={onRetry}>
            {t('failed.retry')}
          </Button>
        </p>
      )}
    </Note>
  );
}
