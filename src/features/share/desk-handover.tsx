import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { Fold } from '../../ui/fold.tsx';
import { deskPath, handoverPath } from '../../url/paths.ts';
import { LinkQrCode } from './link-qr-code.tsx';
import styles from './share-section.module.css';
import { useAbsoluteUrl } from './use-absolute-url.ts';

/**
 * Lets a reader show their answers to the help desk: a QR code and a link that open the desk with them. A static page
 * knows no answers, and without any there is nothing to show. The link contains ids only, nothing typed.
 */
export function DeskHandover({ place }: { readonly place: GuidePlace }) {
  const { t } = useTranslation('ui');
  const { language } = useGuide();
  const scanned = useAbsoluteUrl(handoverPath(place));
  const isHydrated = useHydrated();
  if (!isHydrated || place.trail.length === 0) return null;
  return (
    <Fold title={<span>{t('handover.title')}</span>}>
      <div className={styles.panel}>
        <LinkQrCode link={scanned} purpose="handover" />
        <p>
          <Link to={deskPath(language, place.step, place.trail)}>{t('handover.open')}</Link>
        </p>
      </div>
    </Fold>
  );
}
