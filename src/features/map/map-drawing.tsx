import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOfBranch } from '../../guide/page-titles.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { Button } from '../../ui/button.tsx';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import type { DrawnMap } from './drawn-map.ts';
import styles from './map-drawing.module.css';
import { MapRegion } from './map-region.tsx';
import { useDrag } from './use-drag.ts';
import { useScrollToStep } from './use-scroll-to-step.ts';
import { useZoom } from './use-zoom.ts';

interface MapDrawingProps {
  readonly map: DrawnMap;
  /** The step that the reader came from. */
  readonly here: ValidStepId | undefined;
}

/** The map as laid out at build time: a figure for each branch, in a scrollable frame. */
export function MapDrawing({ map, here }: MapDrawingProps) {
  const { t } = useTranslation('map');
  const nameOf = useNameOfBranch();
  const frame = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { zoomBy, fit, resetZoom, onKeyDown } = useZoom(frame, sheet);
  useDrag(frame);
  useScrollToStep(frame, here);
  return (
    <>
      <Alternatives>
        <Alternative isShown={useHydrated()}>
          <p className={styles.buttons}>
            {(
              [
                ['zoomIn', () => zoomBy(1)],
                ['zoomOut', () => zoomBy(-1)],
                ['fit', fit],
                ['full', resetZoom],
              ] as const
            ).map(([name, press]) => (
              <Button key={name} kind="secondary" size="small" onClick={press}>
                {t(name)}
              </Button>
            ))}
          </p>
        </Alternative>
      </Alternatives>
      <section
        className={styles.frame}
        ref={frame}
        aria-label={t('drawing')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users need to focus the scrollable frame
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className={styles.sheet} ref={sheet}>
          {map.map((region) => (
            <figure key={region.branch} className={styles.region}>
              <figcaption className={styles.name}>{nameOf(region.branch)}</figcaption>
              <MapRegion region={region} here={here} />
            </figure>
          ))}
        </div>
      </section>
      <p className={styles.hint}>{`${t('howTo')} ${t('legend')}`}</p>
    </>
  );
}
