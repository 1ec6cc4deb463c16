import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { branchOf } from '../../flow/id-conventions.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useCopyWords } from '../../guide/use-copy-words.ts';
import { Button } from '../../ui/button.tsx';
import { CopyText } from '../../ui/copy-text.tsx';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { Icon } from '../../ui/icon.tsx';
import { printPath, stepPath } from '../../url/paths.ts';
import { LinkChoice } from './link-choice.tsx';
import { LinkQrCode } from './link-qr-code.tsx';
import { PrintButton } from './print-button.tsx';
import styles from './share-section.module.css';
import { useAbsoluteUrl } from './use-absolute-url.ts';

/**
 * The ways to share a step: its link, without or with the answers, to copy, to pass to the system's share sheet, or as
 * a QR code; and printing. The link contains only ids of steps and answers, nothing typed.
 */
export function ShareSection({ place }: { readonly place: GuidePlace }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const words = useCopyWords();
  const [withAnswers, setWithAnswers] = useState(false);
  const hasAnswers = place.trail.length > 0;
  const own = useAbsoluteUrl(stepPath(language, place.step));
  const answered = useAbsoluteUrl(stepPath(language, place.step, place.trail));
  const isReady = useHydrated();
  const link = withAnswers && hasAnswers ? answered : own;

  return (
    <section className={styles.share}>
      <details>
        <summary className={styles.summary}>{t('share.title')}</summary>
        {isReady ? (
          <div className={styles.panel}>
            <div className={styles.links}>
              {hasAnswers ? (
                <LinkChoice
                  withAnswers={withAnswers}
                  label={t('share.withAnswers')}
                  onChange={setWithAnswers}
                />
              ) : null}
              {/* The `key` resets "copied" when the link changes. */}
              <CopyText key={link} text={link} marked={[]} words={{ ...words, copy: t('share.copy') }} />
              <p className={styles.buttons}>
                <ShareSheet link={link} />
                <PrintButton />
              </p>
              <p>
                <Link to={printPath(language, branchOf(place.step))}>{t('share.printAll')}</Link>
              </p>
            </div>
            <LinkQrCode link={link} />
          </div>
        ) : null}
      </details>
    </section>
  );
}

/** The button for the system's share sheet, if the browser supports it. */
function ShareSheet({ link }: { readonly link: string }) {
  const { t } = useTranslation('ui');
  const [failed, setFailed] = useState(false);
  if (!('share' in navigator)) return null;

  const share = () => {
    setFailed(false);
    navigator.share({ title: document.title, url: link }).catch((error: unknown) => {
      // `AbortError` means that the reader closed the sheet without sharing.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    });
  };
  return (
    <>
      <Button kind="secondary" size="small" onClick={share}>
        <Icon name="share" />
        {t('share.sheet')}
      </Button>
      <span role="status">{failed ? t('share.noSheet') : null}</span>
    </>
  );
}
