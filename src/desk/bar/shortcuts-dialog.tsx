import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../keyboard/key-hint.tsx';
import styles from './shortcuts-dialog.module.css';

/** The keyboard shortcuts of the desk, each with the key of its description. */
const KEYS = [
  [['/'], 'jump'],
  [['1', '…', '9'], 'answer'],
  [['0'], 'open'],
  [['t'], 'couldNotTry'],
  [['k'], 'again'],
  [['o'], 'goOn'],
  [['p'], 'page'],
  [['b'], 'back'],
  [['g'], 'caller'],
  [['l'], 'callerLinks'],
  [['m'], 'map'],
  [['n'], 'notes'],
  [['e'], 'errorCode'],
  [['s'], 'summary'],
  [['c'], 'copy'],
  [['x'], 'next'],
  [['u'], 'undo'],
  [['?'], 'list'],
] as const;

interface ShortcutsDialogProps {
  /** The switch that turns the shortcuts off and on. */
  readonly shortcutsSwitch: ReactNode;
}

/** The list of shortcuts and the switch that turns them off, in a modal dialog (Escape closes it). */
export function ShortcutsDialog({ shortcutsSwitch }: ShortcutsDialogProps) {
  const { t } = useTranslation('desk');
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button
        kind="secondary"
        size="small"
        data-key="?"
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <KeyHint press="?" /> <span>{t('keys.title')}</span>
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-label={t('keys.title')}>
        {/* No heading: the dialog stands before the h1 of the page, and its label already names it. */}
        <p className={styles.title}>{t('keys.title')}</p>
        <p>{t('keys.lead')}</p>
        <p>{t('keys.typing')}</p>
        <dl className={styles.keys}>
          {KEYS.map(([keys, does]) => (
            <div key={does} className={styles.key}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(`keys.${does}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.foot}>
          {shortcutsSwitch}
          <Button kind="primary" size="small" onClick={() => dialog.current?.close()}>
            {t('keys.close')}
          </Button>
        </p>
      </dialog>
    </>
  );
}
