import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { useAdvisedPlace } from '../../guide/use-place-from.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { type DetectedBrowser, stepOutOfApp } from './detected-browser.ts';
import styles from './in-app-warning.module.css';
import { useBrowserName } from './use-browser-name.ts';
import { useDetectedBrowser } from './use-detected-browser.ts';

/** An app with a long name, whose warning keeps the place for any other. */
const USUAL: DetectedBrowser = { browser: 'in-app', device: 'iphone', app: 'Instagram' };

interface InAppWarningProps {
  readonly place: GuidePlace;
  /** What the warning takes the place of. */
  readonly children?: ReactNode;
}

/**
 * Warns readers who have opened the guide inside an app such as LINE, at the steps that say so: they probably open the
 * sign-in page there too. Links to the way out. The static page keeps the place for the warning.
 */
export function InAppWarning({ place, children }: InAppWarningProps) {
  const { tree } = useGuide();
  const wayOut = stepOutOfApp(tree);
  const warns = tree.steps[place.step]?.warns?.includes('in-app') ?? false;
  return warns && wayOut !== undefined ? (
    <Warning place={place} wayOut={wayOut}>
      {children}
    </Warning>
  ) : (
    children
  );
}

interface WarningProps extends InAppWarningProps {
  readonly wayOut: ValidStepId;
}

function Warning({ place, wayOut, children }: WarningProps) {
  const { t } = useTranslation('ui');
  const advised = useAdvisedPlace(place);
  const detected = useDetectedBrowser();
  const isInApp = detected?.browser === 'in-app';
  const words = t('detectedBrowser.leaveApp');
  const alternatives = (
    <Alternatives>
      {children === undefined ? null : <Alternative isShown={!isInApp}>{children}</Alternative>}
      <Alternative isShown={false}>
        <Sentence browser={USUAL}>{words}</Sentence>
      </Alternative>
      {isInApp ? (
        <Sentence browser={detected}>
          <PlaceLink place={advised(wayOut)}>{words}</PlaceLink>
        </Sentence>
      ) : null}
    </Alternatives>
  );
  return children === undefined ? <div className={styles.kept}>{alternatives}</div> : alternatives;
}

interface SentenceProps {
  readonly browser: DetectedBrowser;
  /** The link to the way out. */
  readonly children: ReactNode;
}

function Sentence({ browser, children }: SentenceProps) {
  const { t } = useTranslation('ui');
  const nameOf = useBrowserName();
  return (
    <p className={styles.warning}>
      <span>{nameOf(browser)}</span>
      <span>{t('trail.colon')}</span>
      <span>{children}</span>
    </p>
  );
}
