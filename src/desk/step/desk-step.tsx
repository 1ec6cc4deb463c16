import { useTranslation } from 'react-i18next';
import { WaySection } from '../../features/help/ways-section.tsx';
import { waysToHelp } from '../../features/help/ways-to-help.ts';
import { NeedsLine } from '../../features/step/needs-line.tsx';
import { StepNotices } from '../../features/step/step-notices.tsx';
import { StepSketch } from '../../features/step/step-sketch.tsx';
import { noticesAt } from '../../flow/notices-on-day.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { PlaceContext } from '../../guide/place-context.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { useCallState } from '../call/call-store.ts';
import { useDesk } from '../context/desk-context.ts';
import { BothLanguages } from './both-languages.tsx';
import { DeskAnswers } from './desk-answers.tsx';
import { DeskInput } from './desk-input.tsx';
import { DeskParts } from './desk-parts.tsx';
import styles from './desk-step.module.css';
import { useDeskStepText } from './use-desk-step-text.ts';

/** A step for staff: what to say, to listen for, to do and to avoid; the caller's page; the answers. */
export function DeskStep() {
  const { t } = useTranslation('desk');
  const { place, visit } = useDesk();
  const { step } = place;
  const call = useCallState((state) => state.call.id);
  return (
    <article className={styles.step}>
      <BothLanguages callers={<CallersTitle step={step} />}>
        <Title step={step} />
      </BothLanguages>
      <BothLanguages>
        <Say step={step} />
      </BothLanguages>
      <BothLanguages>
        <Listen step={step} />
      </BothLanguages>
      <Next step={step} />
      <DoNot step={step} />
      <h2 className={styles.heading}>{t('step.callersPage')}</h2>
      <PlaceContext value={place}>
        <CallersPage place={place} />
      </PlaceContext>
      {/* The forms check what they find when they are mounted, so each visit of each call mounts them. */}
      <PartBoundary key={`${call} ${step} ${visit}`}>
        <DeskInput place={place} />
      </PartBoundary>
      <DeskAnswers key={`answers ${call} ${step} ${visit}`} place={place} />
    </article>
  );
}

interface StepProps {
  readonly step: ValidStepId;
}

function Title({ step }: StepProps) {
  return (
    <PageTitle>
      <HeadingText>{useStepText(step).title}</HeadingText>
    </PageTitle>
  );
}

function CallersTitle({ step }: StepProps) {
  return (
    <p className={styles.callersTitle}>
      <HeadingText>{useStepText(step).title}</HeadingText>
    </p>
  );
}

function Say({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { ask } = useDeskStepText(step);
  return (
    <div className={styles.cue}>
      <h2 className={styles.label}>{t('step.say')}</h2>
      <p className={styles.ask}>{ask}</p>
    </div>
  );
}

function Listen({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { heard, mistaken } = useDeskStepText(step);
  return (
    <div className={styles.cue}>
      <h2 className={styles.label}>{t('step.listen')}</h2>
      <ul className={styles.heard}>
        {heard.map((words) => (
          <li key={words}>
            <q>{words}</q>
          </li>
        ))}
      </ul>
      {mistaken === undefined ? null : <p className={styles.mistaken}>{mistaken}</p>}
    </div>
  );
}

/** What staff do at an outcome, where the caller already talks to the help desk. */
function Next({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { next } = useDeskStepText(step);
  return next === undefined ? null : (
    <div className={styles.cue}>
      <h2 className={styles.label}>{t('step.next')}</h2>
      <ol className={styles.next}>
        {next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}

function DoNot({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { doNot } = useDeskStepText(step);
  return (
    <div className={styles.cue} data-tone="warn">
      <h2 className={styles.label}>{t('step.doNot')}</h2>
      <p>{doNot === undefined ? t('step.never') : `${t('step.never')} ${doNot}`}</p>
    </div>
  );
}

/** The content of the caller's page, part by part. */
function CallersPage({ place }: { readonly place: GuidePlace }) {
  const { tree, today } = useGuide();
  const { step } = place;
  const hasNotices = noticesAt(tree, place, today).length > 0;
  return (
    <>
      {hasNotices ? (
        <BothLanguages>
          <StepNotices place={place} />
        </BothLanguages>
      ) : null}
      <BothLanguages>
        <Lead step={step} />
      </BothLanguages>
      <BothLanguages>
        <NeedsLine step={step} />
      </BothLanguages>
      <DeskParts step={step} side="above-sketch" />
      {tree.steps[step]?.sketches ? (
        <BothLanguages>
          <div className={styles.sketch}>
            <StepSketch step={step} />
          </div>
        </BothLanguages>
      ) : null}
      <DeskParts step={step} side="below-sketch" />
      {waysToHelp(tree.steps[step]).map((way) => (
        <BothLanguages key={way}>
          <WaySection way={way} />
        </BothLanguages>
      ))}
    </>
  );
}

function Lead({ step }: StepProps) {
  return (
    <p>
      <RichText text={useStepText(step).lead} />
    </p>
  );
}
