import { useTranslation } from 'react-i18next';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { useNamedTab } from '../../guide/tab-name.ts';
import { useCallState } from '../call/call-store.ts';
import { useDesk } from '../context/desk-context.ts';
import { CallNotes } from './call-notes.tsx';
import styles from './call-panels.module.css';
import { CallTrail } from './call-trail.tsx';
import { CallerLinks } from './caller-links.tsx';
import { DeskMap } from './desk-map.tsx';
import { Panel } from './panel.tsx';
import { TicketPanel } from './ticket-panel.tsx';

/** The panels about the call rather than the step: trail, notes, ticket, links for the caller, map. */
export function CallPanels() {
  const { t } = useTranslation('desk');
  const { place } = useDesk();
  const number = useCallState(({ call }) => call.number);
  useNamedTab(number === undefined ? undefined : t('call.number', { number }));
  return (
    <aside className={styles.panels} aria-label={t('call.title')}>
      <PartBoundary>
        <CallTrail />
      </PartBoundary>
      <PartBoundary>
        <CallNotes />
      </PartBoundary>
      <TicketPanel />
      <Panel title={t('callerLinks.title')} press="l">
        <CallerLinks place={place} />
      </Panel>
      <Panel title={t('map.title')} press="m">
        <DeskMap place={place} />
      </Panel>
      <p className={styles.privacy}>{t('privacy')}</p>
    </aside>
  );
}
