import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextInput } from '../../ui/form/field.tsx';
import { updateNotes, useCallState } from '../call/call-store.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { leaveFieldOnEscape } from '../keyboard/leave-field.ts';
import styles from './call-notes.module.css';

/** The notes of the call, and the fields that identify the error for later investigation. */
export function CallNotes() {
  const { t } = useTranslation('desk');
  const typed = useCallState(({ call }) => call.typed);
  const id = useId();
  const shared = { autoComplete: 'off', autoCorrect: 'off', spellCheck: false } as const;
  return (
    <section className={styles.notes} aria-label={t('notes.title')}>
      <label className={styles.label} htmlFor={`${id}-notes`}>
        <KeyHint press="n" /> <span>{t('notes.notes')}</span>
      </label>
      <TextArea
        {...shared}
        id={`${id}-notes`}
        rows={3}
        data-key="n"
        aria-keyshortcuts="n"
        value={typed.notes}
        onChange={(event) => updateNotes({ notes: event.target.value })}
        onKeyDown={leaveFieldOnEscape}
      />
      <div className={styles.ids}>
        <label className={styles.label} htmlFor={`${id}-code`}>
          <KeyHint press="e" /> <span>{t('notes.errorCode')}</span>
        </label>
        <TextInput
          {...shared}
          id={`${id}-code`}
          data-key="e"
          aria-keyshortcuts="e"
          value={typed.errorCode}
          onChange={(event) => updateNotes({ errorCode: event.target.value })}
          onKeyDown={leaveFieldOnEscape}
        />
        <label className={styles.label} htmlFor={`${id}-correlation`}>
          {t('notes.correlationId')}
        </label>
        <TextInput
          {...shared}
          id={`${id}-correlation`}
          value={typed.correlationId}
          onChange={(event) => updateNotes({ correlationId: event.target.value })}
          onKeyDown={leaveFieldOnEscape}
        />
      </div>
    </section>
  );
}
