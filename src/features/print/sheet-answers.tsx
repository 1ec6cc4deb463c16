import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { branchOf } from '../../flow/id-conventions.ts';
import { answersOf, stepOf } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useTitleOf } from '../../guide/page-titles.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { answerText } from '../../i18n/content-texts.ts';
import { stepPath } from '../../url/paths.ts';
import styles from './sheet-step.module.css';

/**
 * The answers of a step in print, each with the code and the title of the step that its `to` names, since paper has no
 * trail. If that step is on the sheet of another branch, also the code at the head of that sheet.
 */
export function SheetAnswers({ step }: { readonly step: ValidStepId }) {
  const { tree, language } = useGuide();
  const { t, i18n } = useTranslation('print');
  const titleOf = useTitleOf();
  const ownTexts = useStepText(step).answers;
  const codeOf = (id: string) => stepOf(tree, id)?.code;
  return (
    <ul className={styles.answers}>
      {answersOf(tree, step).map(({ id, to }) => {
        const { label } = answerText(i18n, { step, answer: id });
        const detail = ownTexts?.[id]?.detail;
        const sheet = branchOf(to);
        return (
          <li key={id}>
            <b className={styles.label}>
              <RichText text={label} />
            </b>{' '}
            {detail ? (
              <span className={styles.detail}>
                <RichText text={detail} />{' '}
              </span>
            ) : null}
            <span>→ </span>
            <Link to={stepPath(language, to)}>
              <b className={styles.code} translate="no">
                {codeOf(to)}
              </b>{' '}
              <span>{titleOf({ page: 'step', step: to })}</span>
            </Link>
            {sheet === branchOf(step) || sheet === to ? null : (
              <span>{` ${t('otherSheet', { code: codeOf(sheet) })}`}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
