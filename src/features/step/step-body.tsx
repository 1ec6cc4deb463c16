import { useTranslation } from 'react-i18next';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import { Note } from '../../ui/note.tsx';
import { NeedsLine } from './needs-line.tsx';
import styles from './step-body.module.css';

interface StepProps {
  readonly step: string;
}

/** What a step takes, and what it tells to do. */
export function StepBody({ step }: StepProps) {
  const { instructions = [], body = [], list } = useStepText(step);
  const List = list === 'choices' ? 'ul' : 'ol';
  return (
    <>
      <NeedsLine step={step} />
      {instructions.length > 0 ? (
        <List className={styles.instructions}>
          {instructions.map((instruction, position) => (
            <li key={instruction}>
              <RichText ns="steps" text={`${step}.instructions.${position}`} />
            </li>
          ))}
        </List>
      ) : null}
      {body.map((paragraph, position) => (
        <p key={paragraph} className={styles.paragraph}>
          <RichText ns="steps" text={`${step}.body.${position}`} />
        </p>
      ))}
    </>
  );
}

/** What is good to know at a step. */
export function StepNote({ step }: StepProps) {
  const { t } = useTranslation('ui');
  const { note } = useStepText(step);
  return note ? (
    <Note title={t('step.notes')} icon="note">
      <p>
        <RichText ns="steps" text={`${step}.note`} />
      </p>
    </Note>
  ) : null;
}
