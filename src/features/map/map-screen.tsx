import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isStepId } from '../../flow/replay.ts';
import { StartInstead } from '../../guide/form-not-ready.tsx';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { ReloadLink } from '../../guide/reload-link.tsx';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Fold } from '../../ui/fold.tsx';
import { FormNotReady } from '../../ui/form/form.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { lazyMap } from './lazy-map.ts';
import { marksOfSteps } from './map-marks.ts';
import { MapOutline } from './map-outline.tsx';
import styles from './map-screen.module.css';
import { MapSearchForm } from './map-search-form.tsx';
import { useHitKeys } from './use-hit-keys.ts';
import { useMapPlace } from './use-map-place.ts';
import { useMapSearch } from './use-map-search.ts';

/** The ids of the sections with the drawing and the outline. */
const DRAWING = 'drawing';
const OUTLINE = 'outline';

/** The whole tree, as a drawing and as an outline, with a search of both. */
export function MapScreen() {
  const { tree, language } = useGuide();
  const { t } = useTranslation('map');
  const drawing = useLazyModule(lazyMap(language));
  const place = useMapPlace();
  const search = useMapSearch(drawing.loaded?.map);
  const { hits } = search;
  const marksOf = useMemo(() => marksOfSteps({ ...place, hits }), [place, hits]);
  // The step whose link has the focus, as long as the search finds the same.
  const [focused, setFocused] = useState<{ readonly step: ValidStepId; readonly hits: typeof hits }>();
  const first = hits?.[0]?.step ?? '';
  const sought = hits && (focused?.hits === hits ? focused.step : isStepId(tree, first) ? first : undefined);
  const field = useRef<HTMLInputElement>(null);
  const outline = useRef<HTMLElement>(null);
  const { goToFirst, onKeyDown } = useHitKeys(field, outline, () => search.type(''));
  const isFiltered = hits !== undefined;
  return (
    <article className={styles.map} data-paper="map" onKeyDown={onKeyDown}>
      <div className={styles.words}>
        <PageTitle lead={t('lead')}>
          <HeadingText>{t('title')}</HeadingText>
        </PageTitle>
        <p className={styles.jump}>
          <a href={`#${DRAWING}`}>{t('toDrawing')}</a>
          <a href={`#${OUTLINE}`}>{t('toOutline')}</a>
          {place.here ? (
            <Link to={place.pathOf(place.here)}>{t('back', { code: tree.steps[place.here]?.code })}</Link>
          ) : null}
        </p>
        <FormNotReady value={<StartInstead />}>
          <MapSearchForm search={search} field={field} onSubmit={goToFirst} />
        </FormNotReady>
        <Fold title={t('reading')}>
          <p>{t('howTo')}</p>
          <p>{t('legend')}</p>
        </Fold>
      </div>
      <section className={styles.drawing} id={DRAWING}>
        <h2 className="visually-hidden">{t('drawing')}</h2>
        <PartBoundary>
          {drawing.loaded ? (
            <drawing.loaded.MapDrawing
              map={drawing.loaded.map}
              marksOf={marksOf}
              here={place.here}
              sought={sought}
              isFiltered={isFiltered}
            />
          ) : (
            <NoDrawing hasFailed={drawing.hasFailed} />
          )}
        </PartBoundary>
      </section>
      <MapOutline
        ref={outline}
        id={OUTLINE}
        marksOf={marksOf}
        isFiltered={isFiltered}
        onFocus={(step) => setFocused({ step, hits })}
      />
    </article>
  );
}

function NoDrawing({ hasFailed }: { readonly hasFailed: boolean }) {
  const { t } = useTranslation('map');
  return (
    <p role="status">
      {hasFailed ? (
        <>
          <span>{t('failed')}</span> <ReloadLink>{t('reload')}</ReloadLink>
        </>
      ) : (
        <span>{t('loading')}</span>
      )}
    </p>
  );
}
