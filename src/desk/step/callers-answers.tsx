import { answersOf } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useAnswerText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { sketchOf } from '../../sketches/sketch-of.ts';
import type { SketchId } from '../../tree/sketches.ts';
import { useDesk } from '../context/desk-context.ts';
import { BothLanguages } from './both-languages.tsx';
import styles from './callers-answers.module.css';

/** The answers as on the caller's page, with their details and, in the caller's language, their drawings. */
export function CallersAnswers({ step }: { readonly step: ValidStepId }) {
  const { tree } = useGuide();
  const { staff, caller } = useDesk();
  const answers = answersOf(tree, step);
  return answers.length === 0 ? null : (
    <ul className={styles.answers}>
      {answers.map(({ id, sketch }) => (
        <li key={id}>
          <BothLanguages callers={<CallersAnswer step={step} answer={id} sketch={sketch} />}>
            {caller === staff ? (
              <CallersAnswer step={step} answer={id} sketch={sketch} />
            ) : (
              <Detail step={step} answer={id} />
            )}
          </BothLanguages>
        </li>
      ))}
    </ul>
  );
}

interface AnswerProps {
  readonly step: ValidStepId;
  readonly answer: string;
}

function CallersAnswer({ sketch, ...props }: AnswerProps & { readonly sketch: SketchId | undefined }) {
  const { label } = useAnswerText(props);
  const Picture = sketch && sketchOf(sketch);
  return (
    <>
      {Picture ? (
        // As on the caller's page: the label says what it shows.
        <div className={styles.sketch} aria-hidden="true">
          <Picture />
        </div>
      ) : null}
      <p className={styles.label}>
        <RichText text={label} labels="row" />
      </p>
      <Detail {...props} />
    </>
  );
}

/** The detail of an answer. Its label in the language of staff is on the button. */
function Detail(props: AnswerProps) {
  const { detail } = useAnswerText(props);
  return detail === undefined || detail === '' ? null : (
    <p>
      <RichText text={detail} labels="row" />
    </p>
  );
}
