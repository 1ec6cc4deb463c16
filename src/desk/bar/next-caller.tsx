import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { focusTitle } from '../../ui/dom/focus-title.ts';
import { forgetCleared, useCallState } from '../call/call-store.ts';
import { useDesk } from '../context/desk-context.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import styles from './next-caller.module.css';

/**
 * Clears the call for the next caller. Two more buttons restore the call cleared last, and forget all cleared calls. They
 * come after the first, which therefore stays in its place.
 */
export function NextCaller() {
  const { t } = useTranslation('desk');
  const { next, restore } = useDesk();
  const cleared = useCallState((state) => state.cleared.length);
  const kept = cleared > 1 ? 'several' : 'one';
  const forget = () => {
    forgetCleared();
    // The button that had the focus has been removed.
    focusTitle();
  };
  return (
    <div className={styles.next}>
      <Button
        kind="secondary"
        size="small"
        data-key="x"
        data-key-initial
        aria-keyshortcuts="x"
        onClick={next}
      >
        <KeyHint press="x" /> <span>{t('next.button')}</span>
      </Button>
      {cleared > 0 ? (
        <>
          <Button
            kind="secondary"
            size="small"
            data-key="u"
            data-key-initial
            aria-keyshortcuts="u"
            onClick={restore}
          >
            <KeyHint press="u" /> <span>{t(`next.${kept}.restore`)}</span>
          </Button>
          <Button kind="secondary" size="small" onClick={forget}>
            {t(`next.${kept}.forget`)}
          </Button>
        </>
      ) : null}
      <p className={styles.status} role="status">
        {cleared > 0 ? t(`next.${kept}.kept`) : null}
      </p>
    </div>
  );
}
