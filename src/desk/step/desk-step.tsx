import { useTranslation } from 'react-i18next';
import { NeedsLine } from '../../features/step/needs-line.tsx';
import { StepNotices } from '../../features/step/step-notices.tsx';
import { StepSketch } from '../../features/step/step-sketch.tsx';
import { noticesOn } from '../../flow/notices-on-day.ts';
import type { Place } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { useDesk } from '../desk-context.ts';
import { Twice } from './both-languages.tsx';
import { DeskAnswers } from './desk-answers.tsx';
import { DeskCheck } from './desk-input.tsx';
import styles from './desk-step.module.css';
import { useDeskStep } from './use-desk-step-text.ts';

/** A step as staff need it: what to say, what to listen for, what not to do; the caller's page; the answers. */
export function StepTwice() {
  const { t } = useTranslation('desk');
  const { place, opened } = useDesk();
  const { step } = place;
  return (
    <article className={styles.step}>
      <Twice callers={<CallersTitle step={step} />}>
        <Title step={step} />
      </Twice>
      <Twice>
        <Say step={step} />
      </Twice>
      <Twice>
        <Listen step={step} />
      </Twice>
      <DoNot step={step} />
      <h2 className={styles.heading}>{t('step.callersPage')}</h2>
      <CallersPage place={place} />
      <DeskCheck key={`${step} ${opened}`} place={place} />
      <DeskAnswers place={place} />
    </article>
  );
}

interface StepProps {
  readonly step: string;
}

function Title({ step }: StepProps) {
  return <PageTitle>{useStepText(step).title}</PageTitle>;
}

function CallersTitle({ step }: StepProps) {
  return <p className={styles.callersTitle}>{useStepText(step).title}</p>;
}

function Say({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { ask } = useDeskStep(step);
  return (
    <div className={styles.cue}>
      <p className={styles.label}>{t('step.say')}</p>
      <p className={styles.ask}>{ask}</p>
    </div>
  );
}

function Listen({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { heard, mistaken } = useDeskStep(step);
  return (
    <div className={styles.cue}>
      <p className={styles.label}>{t('step.listen')}</p>
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

function DoNot({ step }: StepProps) {
  const { t } = useTranslation('desk');
  const { doNot } = useDeskStep(step);
  return (
    <div className={styles.cue} data-tone="warn">
      <p className={styles.label}>{t('step.doNot')}</p>
      <p>
        {t('step.never')} {doNot}
      </p>
    </div>
  );
}

/** What the caller has before them, part by part. */
function CallersPage({ place }: { readonly place: Place }) {
  const { tree, today } = useGuide();
  const { step } = place;
  const { instructions = [], body = [], note, list } = useStepText(step);
  const hasNotices = noticesOn(tree, step, today).length > 0;
  return (
    <>
      {hasNotices ? (
        <Twice>
          <StepNotices place={place} leading />
          <StepNotices place={place} leading={false} />
        </Twice>
      ) : null}
      <Twice>
        <p>
          <RichText ns="steps" text={`${step}.lead`} />
        </p>
      </Twice>
      <Twice>
        <NeedsLine step={step} />
      </Twice>
      {instructions.map((instruction, at) => (
        <Twice key={instruction}>
          <p className={styles.instruction}>
            <span className={styles.position}>{list === 'choices' ? '•' : `${at + 1}.`}</span>
            <span>
              <RichText ns="steps" text={`${step}.instructions.${at}`} />
            </span>
          </p>
        </Twice>
      ))}
      {tree.steps[step]?.sketches ? (
        <Twice>
          <div className={styles.sketch}>
            <StepSketch step={step} />
          </div>
        </Twice>
      ) : null}
      {body.map((paragraph, at) => (
        <Twice key={paragraph}>
          <p>
            <RichText ns="steps" text={`${step}.body.${at}`} />
          </p>
        </Twice>
      ))}
      {note === undefined ? null : (
        <Twice>
          <Note step={step} />
        </Twice>
      )}
    </>
  );
}

function Note({ step }: StepProps) {
  const { t } = useTranslation('ui');
  return (
    <p className={styles.note}>
      <b>{t('step.notes')}</b>
      {t('trail.colon')}
      <RichText ns="steps" text={`${step}.note`} />
    </p>
  );
}
