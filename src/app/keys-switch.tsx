import { useTranslation } from 'react-i18next';
import styles from './layout.module.css';
import { setKeys, useKeysOn } from './use-keys.ts';

/** Turns the number keys off and on. Hidden where there are no scripts, since there are no keys then. */
export function KeysSwitch() {
  const { t } = useTranslation('ui');
  const on = useKeysOn();
  return (
    <button
      className={styles.keys}
      type="button"
      role="switch"
      aria-checked={on}
      onClick={() => setKeys(!on)}
    >
      {t('keys.label')} <b>{on ? t('keys.on') : t('keys.off')}</b>
    </button>
  );
}
