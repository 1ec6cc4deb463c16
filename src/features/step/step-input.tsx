import { useTranslation } from 'react-i18next';
import { branchOf } from '../../flow/id-conventions.ts';
import { inputAt } from '../../flow/input.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { Fold } from '../../ui/fold.tsx';
import { AddressForm } from '../checks/address-form.tsx';
import styles from '../checks/input-form.module.css';
import { MessageForm } from '../checks/message-form.tsx';
import { PhoneForm } from '../checks/phone-form.tsx';

/**
 * What can be typed at a step, if anything can. A check step is about nothing else. Elsewhere it is folded, since not
 * everybody needs it; but at the start one looks for the message.
 */
export function StepInput({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  switch (inputAt(tree, place.step)) {
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
