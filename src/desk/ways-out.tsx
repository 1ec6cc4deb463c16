import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../components/copy-text.tsx';
import type { Place } from '../engine/replay.ts';
import { useGuide } from '../screens/guide-context.ts';
import { ScannedLink } from '../screens/scanned-link.tsx';
import { useAddress } from '../screens/use-address.ts';
import { useCopyWords } from '../screens/use-copy-words.ts';
import { useSpokenCode } from '../screens/use-spoken-code.ts';
import { WhichLink } from '../screens/which-link.tsx';
import { codePath, stepPath } from '../url/paths.ts';
import { unbroken } from './call.ts';
import { useDesk } from './desk-context.ts';
import { OnSide } from './on-side.tsx';
import styles from './ways-out.module.css';

/** What the protocol adds to an address, which nobody says. */
const PROTOCOL = /^https?:\/\//;

/** The ways in which the caller can go on alone: a link in their language, to send, to scan, to hear. */
export function WaysOut({ place }: { readonly place: Place }) {
  const { tree } = useGuide();
  const { t } = useTranslation(['ui', 'desk']);
  const { caller } = useDesk();
  const words = useCopyWords();
  const [withAnswers, setWithAnswers] = useState(false);
  const trail = unbroken(tree, place);
  const own = useAddress(stepPath(caller.language, place.step));
  const answered = useAddress(stepPath(caller.language, place.step, trail));
  const link = withAnswers && trail.length > 0 ? answered : own;
  const code = tree.steps[place.step]?.code ?? '';
  return (
    <div className={styles.ways}>
      {trail.length > 0 ? (
        <WhichLink withAnswers={withAnswers} label={t('desk:ways.withAnswers')} onChange={setWithAnswers} />
      ) : null}
      <CopyText key={link} text={link} marked={[]} words={{ ...words, copy: t('share.copy') }} />
      <ReadAloud code={code} />
      <ScannedLink link={link} />
    </div>
  );
}

/** The short address of the step, and its code as one says it in the caller's language. */
function ReadAloud({ code }: { readonly code: string }) {
  const { t } = useTranslation('desk');
  const { staff, caller } = useDesk();
  const address = useAddress(codePath(code)).replace(PROTOCOL, '');
  return (
    <div className={styles.read}>
      <p className={styles.label}>{t('ways.read')}</p>
      <p>
        {t('ways.readSite')}{' '}
        <b className={styles.address} translate="no">
          {address}
        </b>
      </p>
      <p lang={caller.language} className={styles.spoken}>
        <OnSide side={caller}>
          <Spoken code={code} />
        </OnSide>
      </p>
      {caller === staff ? null : (
        <p className={styles.spoken}>
          <Spoken code={code} />
        </p>
      )}
    </div>
  );
}

function Spoken({ code }: { readonly code: string }) {
  return useSpokenCode()(code);
}
