import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { branchOf } from '../../flow/id-conventions.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useNameOfBranch } from '../../guide/page-titles.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { Button } from '../../ui/button.tsx';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { Icon } from '../../ui/icon.tsx';
import type { DrawnMap } from './drawn-map.ts';
import styles from './map-drawing.module.css';
import type { StepMarks } from './map-marks.ts';
import { MapRegion } from './map-region.tsx';
import { useDrag } from './use-drag.ts';
import { useShowStep } from './use-show-step.ts';
import { useZoom } from './use-zoom.ts';

interface MapDrawingProps {
  readonly map: DrawnMap;
  readonly marksOf: (step: string) => StepMarks;
  /** The step that the reader came from. */
  readonly here: ValidStepId | undefined;
  /** The step that the search has led the reader to. */
  readonly sought: ValidStepId | undefined;
  readonly isFiltered: boolean;
}

/** The map as laid out at build time: a figure for each branch, in a scrollable frame that shows one of them. */
export function MapDrawing({ map, marksOf, here, sought, isFiltered }: MapDrawingProps) {
  const { tree } = useGuide();
  const { t } = useTranslation('map');
  const nameOf = useNameOfBranch();
  const frame = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const shown = sought ?? here;
  const [chosen, choose] = useState<{ readonly branch: string; readonly for: string | undefined }>();
  // A step that the reader is led to shows its branch, until they choose another one.
  const branch = chosen?.for === shown && chosen ? chosen.branch : branchOf(shown ?? tree.start);
  const { zoomBy, showWhole, onKeyDown } = useZoom(frame, sheet, shown);
  const show = (wanted: string) => showWhole(regionIn(sheet, wanted));
  useDrag(frame);
  useShowStep({ frame, sheet, showWhole }, { here: here ?? tree.start, sought });
  return (
    <>
      <Alternatives>
        <Alternative isShown={useHydrated()}>
          <p className={styles.buttons}>
            <select
              className={styles.branches}
              aria-label={t('branch')}
              value={branch}
              onChange={({ target }) => {
                choose({ branch: target.value, for: shown });
                show(target.value);
              }}
            >
              <option value="">{t('all')}</option>
              {map.map((region) => (
                <option key={region.branch} value={region.branch}>
                  {nameOf(region.branch)}
                </option>
              ))}
            </select>
            {(
              [
                ['smaller', () => zoomBy(-1)],
                ['larger', () => zoomBy(1)],
                ['fit', () => show(branch)],
              ] as const
            ).map(([name, press]) => (
              <Button
                key={name}
                kind="secondary"
                size="small"
                aria-label={t(name)}
                title={t(name)}
                onClick={press}
              >
                <Icon name={name} isAlone />
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
        <p className="visually-hidden">{t('sameInList')}</p>
        <div className={styles.sheet} ref={sheet} data-filtered={isFiltered || undefined} aria-hidden="true">
          {map.map((region) => (
            <figure key={region.branch} className={styles.region} data-branch={region.branch}>
              <figcaption className={styles.name}>{nameOf(region.branch)}</figcaption>
              <MapRegion region={region} marksOf={marksOf} />
            </figure>
          ))}
        </div>
      </section>
    </>
  );
}

/** Returns the figure of a branch; the whole sheet for all branches. */
function regionIn(sheet: RefObject<HTMLElement | null>, branch: string): HTMLElement | null {
  return sheet.current?.querySelector<HTMLElement>(`[data-branch="${branch}"]`) ?? sheet.current;
}
