import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { codePath, stepPath } from '../../url/paths.ts';
import { lazyQrEncoder } from './lazy-qr-encoder.ts';
import styles from './printed-link.module.css';
import { isAbsolute, useAbsoluteUrl } from './use-absolute-url.ts';

interface PrintedLinkProps {
  readonly step: ValidStepId;
  /**
   * Whether the page is made to be printed. Its static page has the QR code, if the build knows the origin of the guide,
   * and the page loads the encoder before it is hydrated (`page-table.tsx`).
   */
  readonly isAtOnce?: boolean;
}

/** The encoder for pages that are made to be printed. */
const urgentQrEncoder = { ...lazyQrEncoder, isUrgent: true };

/**
 * Shown in print only: the link to a step as a QR code and as text, the step's code, and how to open a page by its
 * code. The QR code needs an absolute URL and its encoder, so on most pages it appears only after hydration; the rest is
 * always there.
 */
export function PrintedLink(props: PrintedLinkProps) {
  return (
    // Without it, the rest of the page is still worth printing.
    <ErrorBoundary fallback={() => null}>
      <Printed {...props} />
    </ErrorBoundary>
  );
}

function Printed({ step, isAtOnce = false }: PrintedLinkProps) {
  const { language, codeOf } = useGuide();
  const { t } = useTranslation(['print', 'ui']);
  const { loaded: encoder } = useLazyModule(isAtOnce ? urgentQrEncoder : lazyQrEncoder);
  const isHydrated = useHydrated();
  const code = codeOf({ page: 'step', step }) ?? '';
  const link = useAbsoluteUrl(stepPath(language, step));
  const short = useAbsoluteUrl(codePath(code));
  const isReady = isHydrated || (isAtOnce && isAbsolute(link));
  return (
    // `hidden` is for browsers that drop our styles, which show it on paper in spite of the attribute.
    <div className={styles.printed} aria-hidden="true" hidden>
      {isReady && encoder ? <QrCode modules={encoder.qrModules(link)} label={t('ui:share.qr')} /> : null}
      <p className={styles.words}>
        <b className={styles.code} translate="no">
          {code}
        </b>
        <span>{t('ui:code.hint')}</span>
        <span className={styles.link}>{link}</span>
        <span className={styles.link}>{t('codeOpens', { address: short })}</span>
      </p>
    </div>
  );
}
