import { useTranslation } from 'react-i18next';
import { languages } from '../../i18n/languages.ts';
import button from '../../ui/button.module.css';
import { patchCall } from '../call/call-store.ts';
import { useDesk } from '../desk-context.ts';
import { KeyHint } from '../key-hint.tsx';

/** The language that the caller reads; a press goes on to the next one. */
export function CallersLanguage() {
  const { t } = useTranslation(['desk', 'ui']);
  const { caller } = useDesk();
  const at = languages.findIndex(({ code }) => code === caller.language);
  const next = languages[(at + 1) % languages.length];
  return (
    <button
      className={`${button.secondary} ${button.small}`}
      type="button"
      data-key="g"
      aria-keyshortcuts="g"
      onClick={() => next && patchCall({ caller: next.code })}
    >
      <KeyHint press="g" /> {t('desk:caller.label')}
      {t('ui:trail.colon')}
      <b lang={caller.language}>{languages[at]?.name}</b>
    </button>
  );
}
