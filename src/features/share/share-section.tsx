import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { branchOf } from '../../flow/id-conventions.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useCopyLabels } from '../../guide/use-copy-labels.ts';
import { Button } from '../../ui/button.tsx';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { Icon } from '../../ui/icon.tsx';
import { CopyText } from '../../ui/text/copy-text.tsx';
import { printPath, stepPath } from '../../url/paths.ts';
import { LinkChoice } from './link-choice.tsx';
import { LinkQrCode } from './link-qr-code.tsx';
import { PrintButton } from './print-button.tsx';
import styles from './share-section.module.css';
import { useAbsoluteUrl } from './use-absolute-url.ts';

/**
 * Lets the reader copy the link to a step (with the answers or without), share it, show it as a QR code, or print the
 * page. The link contains only ids of steps and answers, nothing typed.
 */
export function ShareSection({ place }: { readonly place: GuidePlace }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const labels = useCopyLabels();
  const [withAnswers, setWithAnswers] = useState(false);
  const hasAnswers = place.trail.length > 0;
  const plainLink = useAbsoluteUrl(stepPath(language, place.step));
  const linkWithAnswers = useAbsoluteUrl(stepPath(language, place.step, place.trail));
  const isHydrated = useHydrated();
  const link = withAnswers && hasAnswers ? linkWithAnswers : plainLink;

  return (
    <section className={styles.share}>
      <details>
        <summary>{t('share.title')}</summary>
        {isHydrated ? (
          <div className={styles.panel}>
            <div className={styles.links}>
              {hasAnswers ? (
                <LinkChoice
                  withAnswers={withAnswers}
                  label={t('share.withAnswers')}
                  onChange={setWithAnswers}
                />
              ) : null}
              {/* Remount when the link changes, to clear the “copied” status. */}
              <CopyText key={link} text={link} labels={{ ...labels, copy: t('share.copy') }} />
              <p className={styles.buttons}>
                <ShareSheetButton link={link} />
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

/** The button that opens the system's share sheet. Renders nothing if the browser has no share sheet. */
function ShareSheetButton({ link }: { readonly link: string }) {
  const { t } = useTranslation('ui');
  const [hasFailed, setHasFailed] = useState(false);
  if (!('share' in navigator)) return null;

  const share = () => {
    setHasFailed(false);
    navigator.share({ title: document.title, url: link }).catch((error: unknown) => {
      // `AbortError`: the reader closed the sheet, or there is nothing to share with. Browsers do not tell which.
      setHasFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    });
  };
  return (
    <>
      <Button kind="secondary" size="small" onClick={share}>
        <Icon name="share" />
        <span>{t('share.sheet')}</span>
      </Button>
      <span role="status">{hasFailed ? t('share.noSheet') : null}</span>
    </>
  );
}
