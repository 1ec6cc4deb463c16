import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { useCopyLabels } from '../../guide/use-copy-labels.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/dom/save-file.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { CopyText } from '../../ui/text/copy-text.tsx';
import { lazyQrEncoder } from '../share/lazy-qr-encoder.ts';
import { useAbsoluteUrl } from '../share/use-absolute-url.ts';
import { htmlLink, markdownLink } from './link-snippets.ts';
import styles from './links-screen.module.css';
import { qrFile } from './qr-file.ts';

interface LinkSectionProps {
  readonly heading: string;
  readonly path: string;
  /** The language of the link and its text on another site; absent for a link that opens in the reader's language. */
  readonly pasted?: { readonly language: string; readonly text: string };
  /** The name of the file with the QR code. */
  readonly file: string;
  /** Whether to show what needs scripts. */
  readonly isActive: boolean;
}

/** One link, as an address, as a QR code and, if its language is known, as HTML and Markdown. */
export function LinkSection({ heading, path, pasted, file, isActive }: LinkSectionProps) {
  const { t } = useTranslation('links');
  const address = useAbsoluteUrl(path);
  const link = pasted && { ...pasted, address };
  const lines = [
    { copy: t('copyLink'), text: address },
    ...(link
      ? [
          { copy: t('copyHtml'), text: htmlLink(link) },
          { copy: t('copyMarkdown'), text: markdownLink(link) },
        ]
      : []),
  ];
  return (
    <section className={styles.link}>
      <h4 lang={pasted?.language}>{heading}</h4>
      {pasted ? (
        <p>
          <Link to={path} lang={pasted.language} hrefLang={pasted.language}>
            {pasted.text}
          </Link>
        </p>
      ) : null}
      {lines.map((line) => (
        <CopyLine key={line.copy} {...line} isActive={isActive} />
      ))}
      {isActive ? (
        <PartBoundary>
          <SavableQrCode link={address} file={file} />
        </PartBoundary>
      ) : null}
    </section>
  );
}

interface CopyLineProps {
  readonly copy: string;
  readonly text: string;
  readonly isActive: boolean;
}

/** A line to paste elsewhere, with a button to copy it if scripts run. */
function CopyLine({ copy, text, isActive }: CopyLineProps) {
  const labels = useCopyLabels();
  return isActive ? (
    <CopyText text={text} labels={{ ...labels, copy }} />
  ) : (
    <code translate="no">{text}</code>
  );
}

/** Keeps the place of the code until the encoder has loaded. */
const NO_MODULES = [[]];

/** A link as a QR code that can be saved. */
function SavableQrCode({ link, file }: { readonly link: string; readonly file: string }) {
  const { t } = useTranslation(['links', 'ui']);
  const { loaded: encoder, hasFailed } = useLazyModule(lazyQrEncoder);
  if (hasFailed) return <p>{t('ui:share.noQr')}</p>;
  const modules = encoder?.qrModules(link, 'medium');
  return (
    <>
      <QrCode modules={modules ?? NO_MODULES} label={t('ui:share.qr')} />
      <Button
        kind="secondary"
        size="small"
        disabled={modules === undefined}
        onClick={() => modules && saveFile(file, 'image/svg+xml', qrFile(modules, link))}
      >
        <span>{t('saveQr')}</span>
        <span className="visually-hidden" translate="no">
          {` ${link}`}
        </span>
      </Button>
    </>
  );
}
