import { useTranslation } from 'react-i18next';
import { answersOf } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { NeedsLine } from '../step/needs-line.tsx';
import { PageParts } from '../step/page-parts.tsx';
import { StepSketch } from '../step/step-sketch.tsx';
import { SheetAnswers } from './sheet-answers.tsx';
import styles from './sheet-step.module.css';

/** A step on the sheet of its branch: what to do, and where its answers lead. */
export function SheetStep({ step }: { readonly step: ValidStepId }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  const { title, lead, ask, choose } = useStepText(step);
  const { code, kind } = tree.steps[step] ?? {};
  const question = kind === 'fix' ? (ask ?? t('step.didItWork')) : choose;
  return (
    <div className={styles.step}>
      <h2 className={styles.title}>
        <span className={styles.code} translate="no">
          {code}
        </span>{' '}
        <HeadingText>{title}</HeadingText>
      </h2>
      <p className={styles.lead}>
        <RichText text={lead} />
      </p>
      <NeedsLine step={step} />
      <StepSketch step={step} />
      <PageParts step={step} side="above-sketch" />
      <PageParts step={step} side="below-sketch" />
      {question === undefined ? null : (
        <h3 className={styles.ask}>
          <HeadingText>{question}</HeadingText>
        </h3>
      )}
      {answersOf(tree, step).length > 0 ? <SheetAnswers step={step} /> : null}
    </div>
  );
}
