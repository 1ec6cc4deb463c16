import { memo, type Ref } from 'react';
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
import type { StepMarks } from './map-marks.ts';
import styles from './map-outline.module.css';

interface MapOutlineProps {
  readonly ref: Ref<HTMLElement>;
  readonly id: string;
  readonly marksOf: (step: string) => StepMarks;
  /** Whether to show only what the search has found. */
  readonly isFiltered: boolean;
  /** Called with the step whose link has got the focus. */
  readonly onFocus: (step: ValidStepId) => void;
}

/** The tree as text: each branch with its steps, each step with its answers and where they lead. */
export function MapOutline({ ref, id, marksOf, isFiltered, onFocus }: MapOutlineProps) {
  const { tree } = useGuide();
  const { t } = useTranslation('map');
  const nameOf = useNameOfBranch();
  const steps = stepIdsOf(tree).map((step) => ({ step, marks: marksOf(step) }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it get the focus
    <section
      ref={ref}
      className={styles.outline}
      id={id}
      data-filtered={isFiltered || undefined}
      onFocus={({ target }) => {
        const focused = steps.find(({ step }) => step === target.closest('li[id]')?.id);
        if (focused) onFocus(focused.step);
      }}
    >
      <h2 className="visually-hidden">{t('outline')}</h2>
      {branchesOf(stepIdsOf(tree)).map((branch) => {
        const own = steps.filter(({ step }) => branchOf(step) === branch);
        const isFound = own.some(({ marks }) => marks.found !== undefined);
        return (
          <section key={branch} className={styles.section} data-found={isFound || undefined}>
            <h3 className={styles.branch}>{nameOf(branch)}</h3>
            <ul className={styles.steps}>
              {own.map(({ step, marks }) => (
                <OutlinedStep key={step} step={step} {...marks} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

interface OutlinedStepProps extends StepMarks {
  readonly step: ValidStepId;
}

const OutlinedStep = memo(function OutlinedStep({ step, isHere, given, found, pathOf }: OutlinedStepProps) {
  const { tree } = useGuide();
  const { t } = useTranslation('map');
  const { code, kind } = tree.steps[step] ?? {};
  const answers = answersOf(tree, step);
  const foundAnswers = found?.split(' ') ?? [];
  return (
    <li
      className={styles.step}
      id={step}
      aria-current={isHere ? 'step' : undefined}
      data-given={given === undefined ? undefined : true}
      data-found={found === undefined ? undefined : true}
    >
      <p>
        <StepLink step={step} pathOf={pathOf} />{' '}
        <span className={styles.kind}>
          <span translate="no">{code}</span>
          <span>{` · ${kind ? t(`kinds.${kind}`) : ''}`}</span>
        </span>{' '}
        <b className={styles.here}>{t('here')}</b>
      </p>
      {answers.length > 0 ? (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <OutlinedAnswer
              key={answer.id}
              step={step}
              answer={answer}
              isGiven={answer.id === given}
              isFound={foundAnswers.includes(answer.id)}
              pathOf={pathOf}
            />
          ))}
        </ul>
      ) : null}
    </li>
  );
});

interface OutlinedAnswerProps extends Pick<StepMarks, 'pathOf'> {
  readonly step: ValidStepId;
  readonly answer: Answer<ValidStepId>;
  readonly isGiven: boolean;
  readonly isFound: boolean;
}

function OutlinedAnswer({
  step,
  answer: { id, to, untried = [] },
  isGiven,
  isFound,
  pathOf,
}: OutlinedAnswerProps) {
  const { t } = useTranslation('map');
  const { label } = useAnswerText({ step, answer: id });
  const others = untried.filter((each) => each !== to);
  return (
    <li data-given={isGiven || undefined} data-found={isFound || undefined}>
      <RichText text={label} />
      <span> → </span>
      <StepLink step={to} pathOf={pathOf} />
      {others.length > 0 ? (
        <span className={styles.untried}>
          <span>{` ${t('untried')} `}</span>
          {others.map((each, position) => (
            <span key={each}>
              {position > 0 ? <span> · </span> : null}
              <StepLink step={each} pathOf={pathOf} />
            </span>
          ))}
        </span>
      ) : null}
      {isGiven ? <b className={styles.given}>{t('given')}</b> : null}
    </li>
  );
}

function StepLink({ step, pathOf }: { readonly step: ValidStepId } & Pick<StepMarks, 'pathOf'>) {
  const titleOf = useTitleOf();
  return <Link to={pathOf(step)}>{titleOf({ page: 'step', step })}</Link>;
}
