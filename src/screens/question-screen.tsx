import { AnswerList } from './answer-list.tsx';
import styles from './check-form.module.css';
import { CodeForm } from './code-form.tsx';
import { type StepScreenProps, useGuide } from './guide-context.ts';
import { StepCheck } from './step-check.tsx';
import { StepFrame } from './step-frame.tsx';

/**
 * A step that asks: its title is the question, its answers are the ways on. At some the message searches for more, and
 * at the start a code leads to its page.
 */
export function QuestionScreen(props: StepScreenProps) {
  const { tree } = useGuide();
  return (
    <StepFrame {...props}>
      <AnswerList place={props.place} />
      <StepCheck place={props.place} />
      {props.place.step === tree.start ? (
        <section className={styles.section}>
          <CodeForm />
        </section>
      ) : null}
    </StepFrame>
  );
}
