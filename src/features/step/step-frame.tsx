import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { noticesAt } from '../../flow/notices-on-day.ts';
import { type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { PlaceContext } from '../../guide/place-context.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Lead, PageTitle } from '../../ui/page-title.tsx';
import { mapPath } from '../../url/paths.ts';
import { InAppWarning } from '../detected-browser/in-app-warning.tsx';
import { PrintedLink } from '../share/printed-link.tsx';
import { ShareSection } from '../share/share-section.tsx';
import { LeadOrResume } from '../trail/lead-or-resume.tsx';
import { TrailSection } from '../trail/trail-section.tsx';
import { NeedsLine } from './needs-line.tsx';
import { PageParts } from './page-parts.tsx';
import { SourceLine } from './source-line.tsx';
import styles from './step-frame.module.css';
import { StepNotices } from './step-notices.tsx';
import { StepSketch } from './step-sketch.tsx';

interface StepFrameProps extends StepScreenProps {
  /** The part specific to the kind of step, below its texts: answers, a form, or links. */
  readonly children: ReactNode;
}

/** The layout shared by all steps. */
export function StepFrame({ place, dropped, children }: StepFrameProps) {
  const { tree, today, language, earlier } = useGuide();
  const { t } = useTranslation('ui');
  const text = useStepText(place.step);
  const step = tree.steps[place.step];
  const sources = [step, ...noticesAt(tree, place, today)].flatMap((each) => each?.sources ?? []);
  const isStart = place.step === tree.start;
  const lead = <RichText text={text.lead} />;
  // For questions and checks, show the sketch last: readers compare with their own screen first.
  const sketchLast = step?.kind === 'question' || step?.kind === 'check';
  return (
    <PlaceContext value={place}>
      <article className={styles.step}>
        <div className={styles.content}>
          {step?.kind === 'outcome' ? (
            <p className={styles.ending} data-ending={step.ending}>
              <Icon name={step.ending} size="large" />
            </p>
          ) : null}
          <PageTitle lead={isStart ? undefined : lead}>
            <HeadingText>{text.title}</HeadingText>
          </PageTitle>
          {isStart ? (
            <LeadOrResume
              lead={
                <InAppWarning place={place}>
                  <Lead>{lead}</Lead>
                </InAppWarning>
              }
              isChanging={earlier.answerAt(place.step) !== undefined}
            />
          ) : null}
          <NeedsLine step={place.step} />
          <StepNotices place={place} />
          <PageParts step={place.step} side="above-sketch" />
          {sketchLast ? null : <StepSketch step={place.step} />}
          <PageParts step={place.step} side="below-sketch" />
          {isStart ? null : <InAppWarning place={place} />}
          {children}
          {sketchLast ? <StepSketch step={place.step} /> : null}
          <TrailSection place={place} dropped={dropped} />
        </div>
        <div className={styles.foot}>
          <SourceLine sources={sources} />
          <PartBoundary>
            <ShareSection place={place} />
          </PartBoundary>
          <p className={styles.onMap}>
            <Link to={mapPath(language, place.step)}>
              <Icon name="map" />
              <span>{t('step.onMap')}</span>
            </Link>
          </p>
        </div>
        <PrintedLink step={place.step} />
      </article>
    </PlaceContext>
  );
}
