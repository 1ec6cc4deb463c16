import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../components/page-title.tsx';
import { stepThatChecks } from '../engine/checks.ts';
import type { Place } from '../engine/replay.ts';
import { startPath } from '../url/paths.ts';
import { AddressForm } from './address-form.tsx';
import styles from './checks-screen.module.css';
import { CodeForm } from './code-form.tsx';
import { useGuide } from './guide-context.ts';
import { MessageForm } from './message-form.tsx';
import { PhoneForm } from './phone-form.tsx';

/** A box for a code and the three checks on their own, for staff during a call and for whoever knows what to look at. */
export function ChecksScreen() {
  const { tree, language } = useGuide();
  const { t } = useTranslation(['checks', 'ui']);
  /** A finding leads on from the first step of the tree that checks the same. */
  const placeOf = (subject: 'address' | 'phone'): Place => ({
    step: stepThatChecks(tree, subject) ?? tree.start,
    trail: [],
    ahead: [],
  });
  const sections = [
    { id: 'address', form: <AddressForm place={placeOf('address')} /> },
    { id: 'phone', form: <PhoneForm place={placeOf('phone')} /> },
    { id: 'message', form: <MessageForm /> },
  ] as const;
  return (
    <article className={styles.checks}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <p className={styles.withoutScript}>
        {t('withoutScript')} <Link to={startPath(language)}>{t('ui:notFound.start')}</Link>
      </p>
      <ul className={styles.contents}>
        <li>
          <a href="#code">{t('ui:code.title')}</a>
        </li>
        {sections.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`${id}.title`)}</a>
          </li>
        ))}
      </ul>
      <section id="code" className={styles.check}>
        <CodeForm />
      </section>
      {sections.map(({ id, form }) => (
        <section key={id} id={id} className={styles.check}>
          <h2>{t(`${id}.title`)}</h2>
          <p>{t(`${id}.lead`)}</p>
          {form}
        </section>
      ))}
    </article>
  );
}
