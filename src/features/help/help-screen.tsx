import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Note } from '../../ui/note.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './help-screen.module.css';

/** The help page: where the counters are, what to write in the form, what to bring, what staff never ask for, and accessibility. */
export function HelpScreen() {
  const { site } = useGuide();
  const { t } = useTranslation('help');
  const fields = t('form.fields', { returnObjects: true });
  const items = t('bring.items', { returnObjects: true });
  return (
    <article className={styles.help}>
      <PageTitle lead={t('lead')}>
        <HeadingText>{t('title')}</HeadingText>
      </PageTitle>
      <section id="counters">
        <h2>
          <HeadingText>{t('counters.title')}</HeadingText>
        </h2>
        <p>{t('counters.lead')}</p>
        <dl className={styles.places}>
          {site.counters.map((counter) => (
            <div key={counter}>
              <dt>{t(`counters.places.${counter}.campus`)}</dt>
              <dd>{t(`counters.places.${counter}.place`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <RichText text={t('counters.hours')} />
        </p>
      </section>
      <section id="form">
        <h2>
          <HeadingText>{t('form.title')}</HeadingText>
        </h2>
        <p>
          <RichText text={t('form.lead')} />
        </p>
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <RichText text={field} />
            </li>
          ))}
        </ul>
        <p>{t('form.alumni')}</p>
      </section>
      <section>
        <h2>
          <HeadingText>{t('bring.title')}</HeadingText>
        </h2>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <Note title={t('never.title')}>
        <p>{t('never.lead')}</p>
      </Note>
      <section>
        <Fold
          title={
            <h2>
              <HeadingText>{t('accessibility.title')}</HeadingText>
            </h2>
          }
        >
          <p>{t('accessibility.goal')}</p>
          <p>{t('accessibility.exception')}</p>
          <p>{t('accessibility.report')}</p>
        </Fold>
      </section>
    </article>
  );
}
