import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answersOf } from '../../flow/replay.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { lazyModule } from '../../guide/lazy-module.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { AnswerRow } from '../../ui/answer-row.tsx';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { asksForBrowser, type DetectedBrowser, placeForBrowser } from './detected-browser.ts';
import styles from './detected-browser-row.module.css';

const lazyDetectBrowser = lazyModule(() => import('./detect-browser.ts'));

/**
 * An extra answer for the detected browser, at steps that ask for the browser or its device. The regular answers stay,
 * since readers may sign in on another device than the one they read on. The previous step preloads the detection, so
 * that the row does not appear late and shift the answers.
 */
export function DetectedBrowserRow({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const isSoon = answersOf(tree, place.step).some(({ to }) => asksForBrowser(tree, to));
  return isSoon || asksForBrowser(tree, place.step) ? <Offer place={place} /> : null;
}

function Offer({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  const { loaded: detector } = useLazyModule(lazyDetectBrowser);
  const isReady = useHydrated();
  const detected = useMemo(
    () => (isReady ? detector?.detectBrowser(navigator) : undefined),
    [detector, isReady],
  );
  const nameOf = useBrowserName();
  const next =
    detected && asksForBrowser(tree, place.step) ? placeForBrowser(tree, place, detected) : undefined;
  if (!detected || !next) return null;
  return (
    <ul className={styles.own}>
      <AnswerRow
        label={nameOf(detected)}
        detail={t('detectedBrowser.detail')}
        link={(className, children) => (
          <PlaceLink className={className} place={next}>
            {children}
          </PlaceLink>
        )}
      />
    </ul>
  );
}

/** Returns a function that names a browser in the reader's language. */
function useBrowserName(): (detected: DetectedBrowser) => string {
  const { t } = useTranslation('ui');
  return ({ browser, device, app }) => {
    if (browser !== 'in-app')
      return t('detectedBrowser.is', {
        browser: t(`detectedBrowser.browsers.${browser}`),
        device: t(`detectedBrowser.devices.${device}`),
      });
    return app === undefined ? t('detectedBrowser.inSomeApp') : t('detectedBrowser.inApp', { app });
  };
}
