import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { branchesOf, branchOf } from '../../flow/id-conventions.ts';
import { answersOf, stepIdsOf } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useNameOfBranch, useTitleOf } from '../../guide/page-titles.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useAnswerText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import type { Answer } from '../../tree/types.ts';
import { stepPath } from '../../url/paths.ts';
import styles from './map-outline.module.css';

interface MapOutlineProps {
  /** The step that the reader came from. */
  readonly here: ValidStepId | undefined;
}

/** The tree as text: each branch with its steps, each step with its answers and where they lead. */
export function MapOutline({ here }: MapOutlineProps) {
  const { tree } = useGuide();
  const { t } = useTranslation('map');
  const nameOf = useNameOfBranch();
  const steps = stepIdsOf(tree);
  const branches = branchesOf(steps);
  return (
    <section className={styles.outline}>
      <h2 className="visually-hidden">{t('outline')}</h2>
      {branches.map((branch) => (
        <section key={branch}>
          <h3 className={styles.branch}>{nameOf(branch)}</h3>
          <ul className={styles.steps}>
            {steps
              .filter((step) => branchOf(step) === branch)
              .map((step) => (
                <OutlinedStep key={step} step={step} isHere={step === here} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface OutlinedStepProps {
  readonly step: ValidStepId;
  readonly isHere: boolean;
}

function OutlinedStep({ step, isHere }: OutlinedStepProps) {
  const { tree } = useGuide();
  const { t } = useTranslation('map');
  const { code, kind } = tree.steps[step] ?? {};
  const answers = answersOf(tree, step);
  return (
    <li className={styles.step} id={step} aria-current={isHere ? 'step' : undefined}>
      <p>
        <StepLink step={step} />{' '}
        <span className={styles.kind}>
          <span translate="no">{code}</span>
          <span>{` · ${kind ? t(`kinds.${kind}`) : ''}`}</span>
        </span>{' '}
        <b className={styles.here}>{t('here')}</b>
      </p>
      {answers.length > 0 ? (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <OutlinedAnswer key={answer.id} step={step} answer={answer} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

interface OutlinedAnswerProps {
  readonly step: ValidStepId;
  readonly answer: Answer<ValidStepId>;
}

function OutlinedAnswer({ step, answer: { id, to, untried = [] } }: OutlinedAnswerProps) {
  const { t } = useTranslation('map');
  const { label } = useAnswerText({ step, answer: id });
  const others = untried.filter((each) => each !== to);
  return (
    <li>
      <RichText text={label} />
      <span> → </span>
      <StepLink step={to} />
      {others.length > 0 ? (
        <span className={styles.untried}>
          <span>{` ${t('untried')} `}</span>
          {others.map((each, position) => (
            <span key={each}>
              {position > 0 ? <span> · </span> : null}
              <StepLink step={each} />
            </span>
          ))}
        </span>
      ) : null}
    </li>
  );
}

function StepLink({ step }: { readonly step: ValidStepId }) {
  const { language } = useGuide();
  const titleOf = useTitleOf();
  return <Link to={stepPath(language, step)}>{titleOf({ page: 'step', step })}</Link>;
}
