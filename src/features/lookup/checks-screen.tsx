import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { stepForInput } from '../../flow/input.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { opened } from '../../guide/use-place-from.ts';
import { Fold } from '../../ui/fold.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { deskPath, startPath } from '../../url/paths.ts';
import { AddressForm } from '../checks/address-form.tsx';
import { MessageForm } from '../checks/message-form.tsx';
import { PhoneForm } from '../checks/phone-form.tsx';
import styles from './checks-screen.module.css';
import { CodeForm } from './code-form.tsx';

/** A box for a code and the three checks on their own, for staff during a call and for whoever knows what to look at. */
export function ChecksScreen() {
  const { tree, language } = useGuide();
  const { t } = useTranslation(['checks', 'ui']);
  /** A finding leads on from the first step of the tree that checks the same. */
  const placeOf = (subject: 'address' | 'phone') => opened(stepForInput(tree, subject) ?? tree.start);
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
            {/* Also once more for who has folded it again. */}
            <a href={`#${id}`} onClick={() => unfold(id)}>
              {t(`${id}.title`)}
            </a>
          </li>
        ))}
      </ul>
      <section id="code" className={styles.check}>
        <CodeForm />
      </section>
      {sections.map(({ id, form }) => (
        <CheckPart key={id} id={id}>
          {form}
        </CheckPart>
      ))}
      <p className={styles.staff}>
        {t('ui:desk.forStaff')} <Link to={deskPath(language, tree.start)}>{t('ui:desk.open')}</Link>
      </p>
    </article>
  );
}

interface CheckPartProps {
  readonly id: 'address' | 'phone' | 'message';
  readonly children: ReactNode;
}

/** One check with an address of its own, by which it is unfolded. */
function CheckPart({ id, children }: CheckPartProps) {
  const { t } = useTranslation('checks');
  const { hash } = useLocation();
  useEffect(() => {
    // While it was folded, the page may have been too short for the browser to bring it to the top.
    if (hash === `#${id}` && unfold(id)) document.getElementById(id)?.scrollIntoView();
  }, [hash, id]);
  return (
    <section id={id} className={styles.check}>
      <Fold title={<h2>{t(`${id}.title`)}</h2>}>
        <p className={styles.lead}>{t(`${id}.lead`)}</p>
        {children}
      </Fold>
    </section>
  );
}

/** Unfolds a check, and says whether it was folded. */
function unfold(id: string): boolean {
  const fold = document.getElementById(id)?.querySelector('details');
  if (!fold || fold.open) return false;
  fold.open = true;
  return true;
}
