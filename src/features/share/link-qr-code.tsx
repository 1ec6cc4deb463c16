import { useTranslation } from 'react-i18next';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { lazyQrEncoder } from './lazy-qr-encoder.ts';
import styles from './share-section.module.css';

/** Keeps the place of the code until the encoder has loaded. All codes have the same size on the page. */
const NO_MODULES = [[]];

interface LinkQrCodeProps {
  readonly link: string;
  /** Where its name and what it is for are among the texts. Usually it is to continue on a phone. */
  readonly purpose?: 'share' | 'handover';
}

/** A link as a QR code. */
export function LinkQrCode(props: LinkQrCodeProps) {
  return (
    <PartBoundary of={props.link}>
      <Encoded {...props} />
    </PartBoundary>
  );
}

function Encoded({ link, purpose = 'share' }: LinkQrCodeProps) {
  const { t } = useTranslation('ui');
  const { loaded: encoder, hasFailed } = useLazyModule(lazyQrEncoder);
  if (hasFailed) return <p className={styles.scanned}>{t('share.noQr')}</p>;
  return (
    <Alternatives>
      <Alternative isShown={encoder !== undefined}>
        <figure className={styles.scanned}>
          <QrCode modules={encoder?.qrModules(link) ?? NO_MODULES} label={t(`${purpose}.qr`)} />
          <figcaption>{t(`${purpose}.scan`)}</figcaption>
        </figure>
      </Alternative>
    </Alternatives>
  );
}
