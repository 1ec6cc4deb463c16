import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isStepId } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { ReloadLink } from '../../guide/reload-link.tsx';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { lazyMap } from './lazy-map.ts';
import { MapOutline } from './map-outline.tsx';
import styles from './map-screen.module.css';

/** The id of the section with the drawing. */
const DRAWING = 'drawing';

/** The whole tree, first as an outline, for phones and screen readers, then as a drawing. */
export function MapScreen() {
  const { t } = useTranslation('map');
  const here = useHere();
  return (
    <article className={styles.map} data-paper="map">
      <div className={styles.words}>
        <PageTitle lead={t('lead')}>
          <HeadingText>{t('title')}</HeadingText>
        </PageTitle>
        <p className={styles.jump}>
          <a href={`#${DRAWING}`}>{t('toDrawing')}</a>
        </p>
        <MapOutline here={here} />
      </div>
      <section className={styles.drawing} id={DRAWING}>
        <h2 className={styles.heading}>
          <HeadingText>{t('drawing')}</HeadingText>
        </h2>
        <PartBoundary>
          <Drawing here={here} />
        </PartBoundary>
      </section>
    </article>
  );
}

/** Returns the step in the URL's hash. The static page cannot know it, so the stylesheet marks it with `:target`. */
function useHere(): ValidStepId | undefined {
  const { tree } = useGuide();
  const { hash } = useLocation();
  const id = hash.slice(1);
  return useHydrated() && isStepId(tree, id) ? id : undefined;
}

function Drawing({ here }: { readonly here: ValidStepId | undefined }) {
  const { language } = useGuide();
  const { t } = useTranslation('map');
  const { loaded, hasFailed } = useLazyModule(lazyMap(language));
  if (loaded) return <loaded.MapDrawing map={loaded.map} here={here} />;
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
