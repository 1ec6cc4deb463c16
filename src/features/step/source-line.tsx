import { useTranslation } from 'react-i18next';
import { documentOf, isDue } from '../../flow/due-facts.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { OtherSiteLink } from '../../guide/other-site-link.tsx';
import type { SourceDocument } from '../../tree/source-document.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './source-line.module.css';

/**
 * The documents that a step is based on, with the dates when they were read. Collapsed. From the day on which one of them
 * has to be read again, the visible line says that it may be out of date, and the lines below say which.
 */
export function SourceLine({ sources }: { readonly sources: readonly string[] }) {
  const { documents, today } = useGuide();
  const { t } = useTranslation('ui');
  const ids = new Set(sources.map(documentOf));
  const cited = [...ids].flatMap((id) => documents[id] ?? []);
  if (cited.length === 0) return null;
  const readingOf = (document: SourceDocument) => `${document.read} ${isDue(document, today)}`;
  const readings = [...new Set(cited.map(readingOf))].map((reading) =>
    cited.filter((document) => readingOf(document) === reading),
  );
  return (
    <details className={styles.sources}>
      <summary>
        <span>{t('step.source')}</span>
        {cited.some((document) => isDue(document, today)) ? <OutOfDate /> : null}
      </summary>
      <p>
        {readings.map((read) => (
          <Reading key={read[0]?.title} documents={read} />
        ))}
      </p>
    </details>
  );
}

/** Says that something may be out of date: as a symbol on a phone, where the line has no room, and in words elsewhere. */
function OutOfDate() {
  const { t } = useTranslation('ui');
  return (
    <span className={styles.mark}>
      <Icon name="date" isAlone />
      {/* The space separates the words from those before the symbol, also for screen readers. */}
      <span className={styles.outOfDate}>{` ${t('step.outOfDate')}`}</span>
    </span>
  );
}

/** Documents that were read on the same day, and the day. */
function Reading({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const { today } = useGuide();
  const { t } = useTranslation('ui');
  const [first] = documents;
  if (!first) return null;
  const date = new Date(`${first.read}T00:00:00Z`);
  const key = isDue(first, today) ? 'step.readLongAgo' : 'step.read';
  return (
    <span className={styles.reading}>
      <span>
        {documents.map((document) => (
          <span key={document.title} className={styles.source}>
            {document.url === undefined ? (
              document.title
            ) : (
              <OtherSiteLink page={document} title={document.title} />
            )}
          </span>
        ))}
      </span>{' '}
      <span>{`(${t(key, { date, formatParams: { date: READ_DAY } })})`}</span>
    </span>
  );
}

/** Formats the date in the reader's language. In UTC, so that every time zone shows the same date. */
const READ_DAY: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
};
