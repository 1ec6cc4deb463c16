import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkChoice } from '../../features/share/link-choice.tsx';
import { LinkQrCode } from '../../features/share/link-qr-code.tsx';
import { useAbsoluteUrl } from '../../features/share/use-absolute-url.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useCopyLabels } from '../../guide/use-copy-labels.ts';
import { useSpokenCode } from '../../guide/use-spoken-code.ts';
import { CopyText } from '../../ui/text/copy-text.tsx';
import { codePath, placePath, stepPath } from '../../url/paths.ts';
import { useDesk } from '../context/desk-context.ts';
import { LanguageProvider } from '../context/language-provider.tsx';
import styles from './caller-links.module.css';

/** The protocol, which is not read out. */
const PROTOCOL = /^https?:\/\//;

/** The ways for the caller to continue alone: a link in their language, to send, to scan or to hear. */
export function CallerLinks({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { t } = useTranslation(['ui', 'desk']);
  const { caller } = useDesk();
  const labels = useCopyLabels();
  const [withAnswers, setWithAnswers] = useState(false);
  const hasAnswers = place.trail.length > 0;
  const plainLink = useAbsoluteUrl(stepPath(caller.language, place.step));
  const linkWithAnswers = useAbsoluteUrl(placePath(caller.language, place));
  const link = withAnswers && hasAnswers ? linkWithAnswers : plainLink;
  const code = tree.steps[place.step]?.code ?? '';
  return (
    <div className={styles.links}>
      {hasAnswers ? (
        <LinkChoice
          withAnswers={withAnswers}
          label={t('desk:callerLinks.withAnswers')}
          onChange={setWithAnswers}
        />
      ) : null}
      <CopyText key={link} text={link} labels={{ ...labels, copy: t('share.copy') }} />
      <ReadAloud code={code} />
      <LinkQrCode link={link} />
    </div>
  );
}

/** The short URL of the step, and its code spelled in the caller's language. */
function ReadAloud({ code }: { readonly code: string }) {
  const { t } = useTranslation('desk');
  const { staff, caller } = useDesk();
  const address = useAbsoluteUrl(codePath(code)).replace(PROTOCOL, '');
  return (
    <div className={styles.read}>
      <p className={styles.label}>{t('callerLinks.read')}</p>
      <p>
        <span>{t('callerLinks.readSite')}</span> <b translate="no">{address}</b>
      </p>
      <p lang={caller.language} className={styles.spoken}>
        <LanguageProvider side={caller}>
          <Spoken code={code} />
        </LanguageProvider>
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
  return <span>{useSpokenCode()(code)}</span>;
}
