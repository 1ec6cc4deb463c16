import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import styles from './help.module.css';
import type { WayToHelp } from './ways-to-help.ts';

const WAYS: Readonly<Record<WayToHelp, ComponentType>> = {
  write: Write,
  form: ResetForm,
  counters: Counters,
};

interface WaySectionProps {
  readonly way: WayToHelp;
  /** The id of the section, where a link may lead to it. */
  readonly id?: string;
}

/** A way to the help desk, with all that one needs for it: the page works on paper too. */
export function WaySection({ way, id }: WaySectionProps) {
  const { t } = useTranslation('help');
  const Way = WAYS[way];
  return (
    <section id={id} className={`${styles.section} ${styles.parts}`}>
      <h2>
        <HeadingText>{t(`${way}.title`)}</HeadingText>
      </h2>
      <Way />
    </section>
  );
}

function Write() {
  const { t } = useTranslation('help');
  return (
    <p>
      <RichText text={t('write.lead')} />
    </p>
  );
}

function ResetForm() {
  const { t } = useTranslation('help');
  return (
    <>
      <p>
        <RichText text={t('form.lead')} />
      </p>
      <ul>
        {t('form.fields', { returnObjects: true }).map((field) => (
          <li key={field}>
            <RichText text={field} />
          </li>
        ))}
      </ul>
      <p>{t('form.alumni')}</p>
    </>
  );
}

function Counters() {
  const { site } = useGuide();
  const { t } = useTranslation('help');
  return (
    <>
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
    </>
  );
}
