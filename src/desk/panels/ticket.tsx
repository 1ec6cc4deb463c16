import { type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbsoluteUrl } from '../../features/share/use-absolute-url.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { languageName } from '../../i18n/language-name.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/dom/save-file.ts';
import { placePath } from '../../url/paths.ts';
import { patchCall, useCallState } from '../call/call-store.ts';
import { formatLine, type SummaryFormat, summaryLines } from '../call/summary.ts';
import { version } from '../call/version.ts';
import { useDesk } from '../context/desk-context.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import styles from './ticket.module.css';

const FORMATS = { plain: 'text/plain', markdown: 'text/markdown' } as const;
const ENDINGS = { plain: 'txt', markdown: 'md' } as const;

interface TicketProps {
  /** The list of the lines, which is selected if the browser does not copy. */
  readonly shown: RefObject<HTMLUListElement | null>;
  readonly onCopy: (text: string) => void;
}

/** The ticket as it will be copied, one checkbox per line to leave the line out. */
export function Ticket({ shown, onCopy }: TicketProps) {
  const { tree, messages: lazyMessages, language } = useGuide();
  const { loaded: messages = [] } = useLazyModule(lazyMessages);
  const { t } = useTranslation(['desk', 'ui']);
  const { place, staff, caller } = useDesk();
  const call = useCallState((state) => state.call);
  const [format, setFormat] = useState<SummaryFormat>('plain');
  const name = useId();
  const link = useAbsoluteUrl(placePath(language, place));
  const lines = summaryLines({
    call,
    place,
    tree,
    messages,
    i18n: staff.i18n,
    callersLanguage: languageName(caller.language, language),
    link,
    version,
    includesPersonalData: call.includesPersonalData,
  });
  const written = lines.map((line) => ({
    id: line.id,
    text: formatLine(line, t('ui:trail.colon'), format),
    isIn: !call.leftOut.has(line.id),
  }));
  const text = written
    .filter(({ isIn }) => isIn)
    .map((line) => line.text)
    .join('\n');

  const toggle = (id: string) => {
    const leftOut = new Set(call.leftOut);
    if (!leftOut.delete(id)) leftOut.add(id);
    patchCall({ leftOut });
  };
  const download = () => {
    saveFile(`oumail-ticket.${ENDINGS[format]}`, FORMATS[format], `${text}\n`);
    patchCall({ hasUnsavedChanges: false });
  };

  return (
    <div className={styles.ticket}>
      <p className={styles.lead}>{t('desk:summary.lead')}</p>
      <ul className={styles.lines} ref={shown}>
        {written.map((line) => (
          <li key={line.id} className={styles.line} data-out={!line.isIn || undefined}>
            <label>
              <input type="checkbox" checked={line.isIn} onChange={() => toggle(line.id)} />
              <span>{line.text}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className={styles.choices}>
        <label>
          <input
            type="checkbox"
            checked={call.includesPersonalData}
            onChange={() => patchCall({ includesPersonalData: !call.includesPersonalData })}
          />
          <span>{t('desk:summary.personal')}</span>
        </label>
      </p>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('desk:summary.format')}</legend>
        {(['plain', 'markdown'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={format === each} onChange={() => setFormat(each)} />
            <span>{t(`desk:summary.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.buttons}>
        <Button kind="primary" size="small" data-key="c" aria-keyshortcuts="c" onClick={() => onCopy(text)}>
          <KeyHint press="c" /> <span>{t('desk:summary.copy')}</span>
        </Button>
        <Button kind="secondary" size="small" onClick={download}>
          {t('desk:summary.download')}
        </Button>
      </p>
    </div>
  );
}
