import { useTranslation } from 'react-i18next';
import { languages } from '../../i18n/languages.ts';
import { Button } from '../../ui/button.tsx';
import { chooseLanguage } from '../call/call-store.ts';
import { useDesk } from '../context/desk-context.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';

/** Shows the caller's language. A click switches to the next language, also for the calls that follow. */
export function CallersLanguage() {
  const { t } = useTranslation(['desk', 'ui']);
  const { caller } = useDesk();
  const position = languages.findIndex(({ code }) => code === caller.language);
  const next = languages[(position + 1) % languages.length];
  return (
    <Button
      kind="secondary"
      size="small"
      data-key="g"
      aria-keyshortcuts="g"
      onClick={() => next && chooseLanguage(next.code)}
    >
      <KeyHint press="g" /> <span>{`${t('desk:caller.label')}${t('ui:trail.colon')}`}</span>
      <b lang={caller.language}>{languages[position]?.name}</b>
    </Button>
  );
}
