import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../components/note.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { noticesOn } from '../engine/notices.ts';
import { type StepScreenProps, useGuide } from './guide-context.ts';
import { NeedsLine } from './needs-line.tsx';
import { RichText } from './rich-text.tsx';
import { ShareSection } from './share-section.tsx';
import { SourceLine } from './source-line.tsx';
import styles from './step-frame.module.css';
import { StepNotices } from './step-notices.tsx';
import { TrailLine } from './trail-line.tsx';
import { useStepText } from './use-step-text.ts';

interface StepFrameProps extends StepScreenProps {
  /** What the kind of step adds below its texts: answers, a field, what to do next. */
  readonly children: ReactNode;
}

/** What all steps have in common: the way here, the title, what to do, good to know, the sources, and how to share it. */
export function StepFrame({ place, dropped, children }: StepFrameProps) {
  const { tree, today } = useGuide();
  const { t } = useTranslation('ui');
  const text = useStepText(place.step);
  const { instructions = [], body = [] } = text;
  const sources = [tree.steps[place.step], ...noticesOn(tree, place.step, today)].flatMap(
    (each) => each?.sources ?? [],
  );
  const List = text.list === 'choices' ? 'ul' : 'ol';
  return (
    <article className={styles.step}>
      <TrailLine place={place} dropped={dropped} />
      <PageTitle
        lead={<RichText ns="steps" text={`${place.step}.lead`} />}
        before={<StepNotices place={place} leading />}
      >
        {text.title}
      </PageTitle>
      <NeedsLine step={place.step} />
      {instructions.length > 0 ? (
        <List className={styles.instructions}>
          {instructions.map((instruction, position) => (
            <li key={instruction}>
              <RichText ns="steps" text={`${place.step}.instructions.${position}`} />
            </li>
          ))}
        </List>
      ) : null}
      {body.map((paragraph, position) => (
        <p key={paragraph} className={styles.paragraph}>
          <RichText ns="steps" text={`${place.step}.body.${position}`} />
        </p>
      ))}
      <StepNotices place={place} leading={false} />
      {text.note ? (
        <Note title={t('step.notes')}>
          <p>
            <RichText ns="steps" text={`${place.step}.note`} />
          </p>
        </Note>
      ) : null}
      {children}
      <div className={styles.foot}>
        <SourceLine sources={sources} />
        <ShareSection place={place} />
      </div>
    </article>
  );
}
