import { useTranslation } from 'react-i18next';
import { useHydrated } from '../ui/dom/use-hydrated.ts';
import styles from './layout.module.css';
import { setShortcutsOn, useShortcutsOn } from './use-shortcuts.ts';

interface ShortcutsSwitchProps {
  /** Whether it is on a page of the desk, which has more shortcuts than the guide. */
  readonly isAtDesk: boolean;
}

/**
 * Turns the keyboard shortcuts off and on: 1 to 9 choose an answer, and at the desk there are more. People who use
 * speech input need them off (WCAG 2.1.4). `layout.module.css` hides the switch when scripting is off and, in its place,
 * until the switch works.
 */
export function ShortcutsSwitch({ isAtDesk }: ShortcutsSwitchProps) {
  const { t } = useTranslation('ui');
  const on = useShortcutsOn();
  const isHydrated = useHydrated();
  return (
    <button
      className={styles.shortcuts}
      type="button"
      role="switch"
      aria-checked={on}
      data-works={isHydrated}
      onClick={() => setShortcutsOn(!on)}
    >
      <span>{t(isAtDesk ? 'keys.labelAtDesk' : 'keys.label')}</span>
      {/* `aria-checked` says the state. In the name it would be said twice, and a name should not change. */}
      <b aria-hidden="true">{on ? t('keys.on') : t('keys.off')}</b>
    </button>
  );
}
