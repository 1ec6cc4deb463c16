import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CopyOutcome, useCopy } from '../../ui/dom/use-copy.ts';
import { callState, type GuideCall, patchCall, useCallState } from '../call/call-store.ts';
import { Panel } from './panel.tsx';
import { Ticket } from './ticket.tsx';
import styles from './ticket-panel.module.css';

/** How long "Copied." is shown, in milliseconds. It covers a part of the page. */
const SHOWN_FOR = 10_000;

/** The result of copying the ticket of a call. */
interface Copied {
  readonly call: GuideCall;
  readonly outcome: CopyOutcome;
}

/**
 * The panel of the ticket, and a status that says whether the ticket was copied. The shortcut also copies while the panel
 * is closed or out of view, so the status is outside of it, at the end of the window. It is about the ticket as it was, so
 * it goes when the call changes.
 */
export function TicketPanel() {
  const { t } = useTranslation('desk');
  const call = useCallState((state) => state.call);
  const panel = useRef<HTMLDetailsElement>(null);
  const lines = useRef<HTMLUListElement>(null);
  const { copy } = useCopy(lines);
  const [copied, setCopied] = useState<Copied>();
  // React re-renders before painting when state is set during rendering.
  if (copied && copied.call !== call) setCopied(undefined);

  useEffect(() => {
    if (copied?.outcome !== 'copied') return;
    const timer = setTimeout(setCopied, SHOWN_FOR, undefined);
    return () => clearTimeout(timer);
  }, [copied]);

  const copyTicket = async (text: string) => {
    // Removes an earlier status, so that screen readers announce a repeat.
    setCopied(undefined);
    const outcome = await copy(text);
    // The call may have changed while the browser was copying.
    if (callState().call !== call) return;
    if (outcome === 'copied') patchCall({ hasUnsavedChanges: false });
    else if (panel.current) {
      // The lines are selected now: show them.
      panel.current.open = true;
      lines.current?.scrollIntoView({ block: 'nearest' });
    }
    setCopied({ call: callState().call, outcome });
  };

  return (
    <>
      <Panel ref={panel} title={t('summary.title')} press="s">
        <Ticket shown={lines} onCopy={copyTicket} />
      </Panel>
      <p className={styles.status} role="status">
        {copied ? (
          <span className={styles.outcome} data-failed={copied.outcome === 'notCopied' || undefined}>
            {t(`summary.${copied.outcome}`)}
          </span>
        ) : null}
      </p>
    </>
  );
}
