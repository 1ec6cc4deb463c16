import { useTranslation } from 'react-i18next';
import { answersOf } from '../../flow/replay.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { AnswerRow } from '../../ui/answer-row.tsx';
import type { RenderLink } from '../../ui/render-link.ts';
import { asksForBrowser, type DetectedBrowser, placeForBrowser } from './detected-browser.ts';
import styles from './detected-browser-row.module.css';
import { useBrowserName } from './use-browser-name.ts';
import { lazyDetectBrowser, useDetectedBrowser } from './use-detected-browser.ts';

/** A browser with a long name, whose row keeps the place for any other. */
const USUAL: DetectedBrowser = { browser: 'chrome', device: 'android' };

/**
 * An extra answer for the detected browser, below the answers of steps that ask for the browser or its device. The
 * regular answers stay, since readers may sign in on another device than the one they read on. The static page keeps
 * the place for the row, and the previous step preloads the detection.
 */
export function DetectedBrowserRow({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const isSoon = answersOf(tree, place.step).some(({ to }) => asksForBrowser(tree, to));
  if (asksForBrowser(tree, place.step)) return <Offer place={place} />;
  return isSoon ? <Preload /> : null;
}

function Preload() {
  useLazyModule(lazyDetectBrowser);
  return null;
}

function Offer({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const detected = useDetectedBrowser();
  const next = detected && placeForBrowser(tree, place, detected);
  return (
    <Alternatives>
      <Alternative isShown={false}>
        <Row browser={USUAL} link={(className, children) => <span className={className}>{children}</span>} />
      </Alternative>
      {detected && next ? (
        <Row
          browser={detected}
          link={(className, children) => (
            <PlaceLink className={className} place={next}>
              {children}
            </PlaceLink>
          )}
        />
      ) : null}
    </Alternatives>
  );
}

interface RowProps {
  readonly browser: DetectedBrowser;
  readonly link: RenderLink;
}

function Row({ browser, link }: RowProps) {
  const { t } = useTranslation('ui');
  const nameOf = useBrowserName();
  return (
    <ul className={styles.own}>
      <AnswerRow label={nameOf(browser)} detail={t('detectedBrowser.detail')} link={link} />
    </ul>
  );
}
