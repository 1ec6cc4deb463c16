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
import { PrintedCounters } from '../help/printed-counters.tsx';
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
  /** What only some readers use. Below the answers, or beside them if the window has room and there is no drawing. */
  readonly tools?: ReactNode;
}

/** What stands beside the answers in a wide window, so that no half of it is empty. `side`: notices and drawings. */
type Beside = 'side' | 'tools' | 'trail';

/** The layout shared by all steps. */
export function StepFrame({ place, dropped, children, tools }: StepFrameProps) {
  const { tree, today, language, earlier } = useGuide();
  const { t } = useTranslation('ui');
  const text = useStepText(place.step);
  const step = tree.steps[place.step];
  const sources = [step, ...noticesAt(tree, place, today)].flatMap((each) => each?.sources ?? []);
  const isStart = place.step === tree.start;
  const lead = <RichText text={text.lead} />;
  const hasDrawing = (step?.sketches ?? []).length > 0;
  const isQuestion = step?.kind === 'question';
  const notices = <StepNotices place={place} />;
  // In a fix, notices stand before what it says to do, and the drawing after. A question has its answers in view, and
  // what is good to know after them.
  const isAfterText = hasDrawing && !isQuestion;
  const partsBelow = <PageParts step={place.step} side="below-sketch" />;
  const hasSide = hasDrawing || step?.notices !== undefined;
  const beside: Beside = hasSide ? 'side' : tools ? 'tools' : 'trail';
  const title = (
    <PageTitle lead={isStart ? undefined : lead}>
      <HeadingText>{text.title}</HeadingText>
    </PageTitle>
  );
  return (
    <PlaceContext value={place}>
      <article>
        <div className={`columns ${styles.content}`}>
          <div>
            {step?.kind === 'outcome' ? (
              <div className={styles.end}>
                <p className={styles.ending} data-ending={step.ending}>
                  <Icon name={step.ending} size="large" />
                </p>
                {title}
              </div>
            ) : (
              title
            )}
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
            {isAfterText ? (
              <>
                {notices}
                <PageParts step={place.step} side="above-sketch" />
              </>
            ) : null}
          </div>
          {hasSide ? (
            <div className="beside">
              {isAfterText ? null : notices}
              <StepSketch step={place.step} />
            </div>
          ) : null}
          <div>
            {isAfterText ? null : <PageParts step={place.step} side="above-sketch" />}
            {isQuestion ? null : partsBelow}
            {isStart ? null : <InAppWarning place={place} />}
            {children}
            {isQuestion ? partsBelow : null}
          </div>
          {tools ? (
            <div className={`${styles.tools} ${beside === 'tools' ? 'beside' : ''}`}>{tools}</div>
          ) : null}
          <TrailSection place={place} dropped={dropped} isBeside={beside === 'trail'} />
        </div>
        <div className={styles.foot}>
          <SourceLine sources={sources} />
          <PartBoundary>
            <ShareSection place={place} />
          </PartBoundary>
          <p className={styles.onMap}>
            <Link to={mapPath(language, place.step, place.trail)}>
              <Icon name="map" />
              <span>{t('step.onMap')}</span>
            </Link>
          </p>
        </div>
        <PrintedCounters step={place.step} />
        <PrintedLink step={place.step} />
      </article>
    </PlaceContext>
  );
}
