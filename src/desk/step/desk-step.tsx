import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { WaySection } from '../../features/help/ways-section.tsx';
import { waysToHelp } from '../../features/help/ways-to-help.ts';
import { answerKeys } from '../../features/step/answer-keys.ts';
import { NeedsLine } from '../../features/step/needs-line.tsx';
import { StepNotices } from '../../features/step/step-notices.tsx';
import { StepSketch } from '../../features/step/step-sketch.tsx';
import { noticesAt } from '../../flow/notices-on-day.ts';
import { answersOf } from '../../flow/replay.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { PlaceContext } from '../../guide/place-context.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useCallState } from '../call/call-store.ts';
import { useDesk } from '../context/desk-context.ts';
import { LanguageProvider } from '../context/language-provider.tsx';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { BothLanguages } from './both-languages.tsx';
import { CallersAnswers } from './callers-answers.tsx';
import { DeskAnswers } from './desk-answers.tsx';
import { DeskInput } from './desk-input.tsx';
import { DeskParts } from './desk-parts.tsx';
import styles from './desk-step.module.css';
import { useDeskStepText } from './use-desk-step-text.ts';

/**
 * A step for staff: what to say and not to do, what the caller answers, and what to listen for. Beside it the caller's
 * page, with the field of a check at its head.
 */
export function DeskStep() {
  const { place, visit } = useDesk();
  const { step } = place;
  const call = useCallState((state) => state.call.id);
  // Each visit of each call mounts the answers, the forms, which check what they find, and the page at its top.
  const key = `${call} ${step} ${visit}`;
  return (
    <article className={styles.step}>
      <div className={styles.script}>
        <PageTitle>
          <HeadingText>{useStepText(step).title}</HeadingText>
        </PageTitle>
        <Say step={step} />
        <DoNot step={step} />
        <Next step={step} />
        <DeskAnswers key={key} place={place} />
        <Listen step={step} />
      </div>
      <Pane key={`page ${key}`}>
        <PartBoundary>
          <DeskInput place={place} />
        </PartBoundary>
        <PlaceContext value={place}>
          <CallersPage place={place} />
        </PlaceContext>
      </Pane>
    </article>
  );
}

/** How much of the pane a press of its key scrolls, so that a line of the part before stays in view. */
const PAGE = 0.85;

/** The pane of the caller's page. Its key scrolls it on and, from its end, back to its top. */
function Pane({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('desk');
  const pane = useRef<HTMLElement>(null);
  const scrollOn = () => {
    const own = pane.current;
    if (!own) return;
    const isAtEnd = own.scrollTop + own.clientHeight >= own.scrollHeight - 1;
    own.scrollTop = isAtEnd ? 0 : own.scrollTop + own.clientHeight * PAGE;
    // In a narrow window the page scrolls as a whole.
    own.scrollIntoView({ block: 'nearest' });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: not every browser lets a keyboard scroll it otherwise
    <section ref={pane} className={styles.pane} aria-label={t('step.callersPage')} tabIndex={0}>
      <div className={styles.bar}>
        <h2>{t('step.callersPage')}</h2>
        <Button kind="text" size="small" data-key="p" aria-keyshortcuts="p" onClick={scrollOn}>
          <KeyHint press="p" /> <span>{t('step.scroll')}</span>
        </Button>
      </div>
      {children}
    </section>
  );
}

interface StepProps {
  readonly step: ValidStepId;
}

function Say({ step }: StepProps) {
  const { t } = useTranslation('desk');
  return (
    <section className={styles.say}>
      <h2>{t('step.say')}</h2>
      <BothLanguages>
        <Ask step={step} />
      </BothLanguages>
    </section>
  );
}

function Ask({ step }: StepProps) {
  return <p className={styles.ask}>{useDeskStepText(step).ask}</p>;
}

function DoNot({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { doNot } = useDeskStepText(step);
  return (
    <section className={styles.doNot}>
      <h2>{t('step.doNot')}</h2>{' '}
      <p>{doNot === undefined ? t('step.never') : `${t('step.never')} ${doNot}`}</p>
    </section>
  );
}

/** What staff do at an outcome, where the caller already talks to the help desk. */
function Next({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { next } = useDeskStepText(step);
  return next === undefined ? null : (
    <section>
      <h2>{t('step.next')}</h2>
      <ol className={styles.next}>
        {next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

/**
 * By which words of the caller staff know that they are at the right step. Those for an answer are on its button in the
 * caller's language, and here in that of staff.
 */
function Listen({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { staff, caller } = useDesk();
  return (
    <section className={styles.listen}>
      <h2>{t('step.listen')}</h2>
      <BothLanguages callers={<Heard step={step} />}>
        <Heard step={step} />
        {caller === staff ? null : <HeardAtAnswers step={step} />}
      </BothLanguages>
    </section>
  );
}

function HeardAtAnswers({ step }: StepProps) {
  const { tree } = useGuide();
  const { listen = {} } = useDeskStepText(step);
  const ids = answersOf(tree, step).map(({ id }) => id);
  const keys = answerKeys(ids);
  return ids.map((id, position) =>
    listen[id] === undefined ? null : (
      <p key={id}>
        <b>{keys[position]}</b>{' '}
        {listen[id].map((phrase) => (
          <q key={phrase}>{phrase}</q>
        ))}
      </p>
    ),
  );
}

function Heard({ step }: StepProps) {
  const { heard, mistaken } = useDeskStepText(step);
  return (
    <>
      <ul className={styles.heard}>
        {heard.map((words) => (
          <li key={words}>
            <q>{words}</q>
          </li>
        ))}
      </ul>
      {mistaken === undefined ? null : <p>{mistaken}</p>}
    </>
  );
}

/** The content of the caller's page, part by part. */
function CallersPage({ place }: { readonly place: GuidePlace }) {
  const { tree, today } = useGuide();
  const { staff, caller } = useDesk();
  const { step } = place;
  const hasNotices = noticesAt(tree, place, today).length > 0;
  return (
    <>
      {caller === staff ? null : (
        <LanguageProvider side={caller}>
          <CallersTitle step={step} />
        </LanguageProvider>
      )}
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
          <StepSketch step={step} />
        </BothLanguages>
      ) : null}
      <DeskParts step={step} side="below-sketch" />
      {waysToHelp(tree.steps[step]).map((way) => (
        <BothLanguages key={way}>
          <WaySection way={way} />
        </BothLanguages>
      ))}
      <CallersAnswers step={step} />
    </>
  );
}

function CallersTitle({ step }: StepProps) {
  const { language } = useGuide();
  return (
    <p className={styles.callersTitle} lang={language} data-side="caller">
      <HeadingText>{useStepText(step).title}</HeadingText>
    </p>
  );
}

function Lead({ step }: StepProps) {
  return (
    <p>
      <RichText text={useStepText(step).lead} />
    </p>
  );
}
