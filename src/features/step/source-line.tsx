import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import styles from './source-line.module.css';

/** The document that a source id is in: `A1.2` is a statement of `A`, `reset-page` is a document itself. */
const STATEMENT = /^([A-Z])\d/;

/** What a step rests on, and when it was read: folded, for who wants to know. */
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
            {cited
              .filter(({ read }) => read === day)
              .map(({ title, url }) => (
                <span key={title} className={styles.source}>
                  {url === undefined ? (
                    title
                  ) : (
                    <ExternalLink href={url} hint={t('step.external')}>
                      {title}
                    </ExternalLink>
                  )}
                </span>
              ))}{' '}
            ({t('step.read', { date: new Date(`${day}T00:00:00Z`), formatParams: { date: READ_DAY } })})
          </span>
        ))}
      </p>
    </details>
  );
}

/** The day as written in the reader's language; in UTC, so that it is the same day everywhere. */
const READ_DAY: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
};
