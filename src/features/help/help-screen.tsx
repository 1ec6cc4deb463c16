import { useTranslation } from 'react-i18next';
import { HeadingText } from '../../guide/heading-text.tsx';
import { Note } from '../../ui/note.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './help.module.css';
import { useCameFrom } from './use-came-from.ts';
import { WaySection } from './ways-section.tsx';
import { WhatToTell } from './what-to-tell.tsx';

/** The help page: where the counters are, what to write in the form, what to tell staff, and what they never ask for. */
export function HelpScreen() {
  const { t } = useTranslation('help');
  return (
    <article className="columns">
      <div>
        <PageTitle lead={t('lead')}>
          <HeadingText>{t('title')}</HeadingText>
        </PageTitle>
        <WaySection way="write" />
        <WaySection way="form" id="form" />
        <WaySection way="counters" id="counters" />
      </div>
      <div className={`beside ${styles.beside}`}>
        <WhatToTell place={useCameFrom()} />
        <Note title={t('never.title')}>
          <p>{t('never.lead')}</p>
        </Note>
      </div>
    </article>
  );
}
