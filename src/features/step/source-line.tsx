import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { OtherSiteLink } from '../../guide/other-site-link.tsx';
import styles from './source-line.module.css';

/**
 * Captures the document of a source id: `A1.2` is a statement in document `A`. An id like `reset-page` is a document
 * itself.
 */
const STATEMENT = /^([A-Z])\d/;

/** The documents that a step is based on, with the dates when they were read. Collapsed. */
export function SourceLine({ sources }: { readonly sources: readonly string[] }) {
  const { documents } = useGuide();
  const { t } = useTranslation('ui');
  const ids = new Set(sources.map((source) => STATEMENT.exec(source)?.[1] ?? source));
  const cited = [...ids].flatMap((id) => documents[id] ?? []);
  const days = [...new Set(cited.map(({ read }) => read))];
  if (days.length === 0) return null;
  return (
    <details className={styles.sources}>
      <summary className={styles.summary}>{t('step.source')}</summary>
      <p>
        {days.map((day) => (
          <span key={day}>
            <span>
              {cited
                .filter(({ read }) => read === day)
                .map((document) => (
                  <span key={document.title} className={styles.source}>
                    {document.url === undefined ? (
                      document.title
                    ) : (
                      <OtherSiteLink page={document} title={document.title} />
                    )}
                  </span>
                ))}
            </span>{' '}
            <span>
              {`(${t('step.read', { date: new Date(`${day}T00:00:00Z`), formatParams: { date: READ_DAY } })})`}
            </span>
          </span>
        ))}
      </p>
    </details>
  );
}

/** Formats the date in the reader's language. In UTC, so that every time zone shows the same date. */
const READ_DAY: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
};
