import { type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import styles from '../checks/input-form.module.css';
import { CodeForm } from '../lookup/code-form.tsx';
import { AnswerList } from './answer-list.tsx';
import { StepFrame } from './step-frame.tsx';
import { StepInput } from './step-input.tsx';

/**
 * A step that asks: its title is the question, its answers are the ways on. At some the message searches for more, and
 * at the start a code leads to its page.
 */
export function QuestionScreen(props: StepScreenProps) {
  const { tree } = useGuide();
  return (
    <StepFrame {...props}>
      <AnswerList place={props.place} />
      <StepInput place={props.place} />
      {props.place.step === tree.start ? (
        <section className={styles.section}>
          <CodeForm />
        </section>
      ) : null}
    </StepFrame>
  );
}
