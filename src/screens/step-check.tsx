import { useTranslation } from 'react-i18next';
import { Fold } from '../components/fold.tsx';
import { checkedAt } from '../engine/checks.ts';
import { branchOf } from '../engine/ids.ts';
import type { Place } from '../engine/replay.ts';
import { AddressForm } from './address-form.tsx';
import styles from './check-form.module.css';
import { useGuide } from './guide-context.ts';
import { MessageForm } from './message-form.tsx';
import { PhoneForm } from './phone-form.tsx';

/**
 * What can be typed at a step, if anything can. A check step is about nothing else. Elsewhere it is folded, since not
 * everybody needs it; but at the start one looks for the message.
 */
export function StepCheck({ place }: { readonly place: Place }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  switch (checkedAt(tree, place.step)) {
    case undefined:
      return null;
    case 'address':
      return <AddressForm place={place} />;
    case 'phone':
      return (
        <section className={styles.section}>
          <Fold title={<h2>{t('check.phone.title')}</h2>}>
            <PhoneForm place={place} />
          </Fold>
        </section>
      );
    case 'message':
      return (
        <section className={styles.section}>
          {branchOf(place.step) === branchOf(tree.start) ? (
            <>
              <h2 className={styles.title}>{t('check.message.title')}</h2>
              <MessageForm place={place} />
            </>
          ) : (
            <Fold title={<h2>{t('check.message.title')}</h2>}>
              <MessageForm place={place} />
            </Fold>
          )}
        </section>
      );
  }
}
