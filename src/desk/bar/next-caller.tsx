import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { UNDO_TIME, useCallState } from '../call/call-store.ts';
import { useDesk } from '../context/desk-context.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import styles from './next-caller.module.css';

const SECOND = 1000;

/** Clears the call for the next caller. For ten seconds another button undoes it. */
export function NextCaller() {
  const { t } = useTranslation('desk');
  const { next, undo } = useDesk();
  const clearedId = useCallState((state) => state.cleared?.call.id);
  const canUndo = clearedId !== undefined;
  return (
    <div className={styles.next}>
      <p className={styles.status} role="status">
        {canUndo ? t('next.cleared') : null}
      </p>
      {canUndo ? <Undo key={clearedId} onUndo={undo} /> : null}
      <Button kind="secondary" size="small" data-key="x" aria-keyshortcuts="x" onClick={next}>
        <KeyHint press="x" /> {t('next.button')}
      </Button>
    </div>
  );
}

/** The button that restores the cleared call, with the seconds left to do so. */
function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const { t } = useTranslation('desk');
  const [count, setCount] = useState(UNDO_TIME / SECOND);
  useEffect(() => {
    const timer = setInterval(() => setCount((left) => Math.max(0, left - 1)), SECOND);
    return () => clearInterval(timer);
  }, []);
  return (
    <Button kind="primary" size="small" data-key="u" aria-keyshortcuts="u" onClick={onUndo}>
      <KeyHint press="u" /> {t('next.undo', { count })}
    </Button>
  );
}
