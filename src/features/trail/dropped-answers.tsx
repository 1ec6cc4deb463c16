import { useTranslation } from 'react-i18next';
import { isStepId } from '../../flow/replay.ts';
import type { Trail } from '../../flow/trail.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import styles from './trail-section.module.css';

/** The maximum number of dropped answers to list. More would draw attention away from the step. */
const NAMED = 3;

/** Says that answers of the link were dropped. Lists those whose step still exists. */
export function DroppedAnswers({ dropped }: { readonly dropped: Trail }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  const named = dropped.flatMap(({ step }) => (isStepId(tree, step) ? [step] : [])).slice(0, NAMED);
  return (
    <div className={styles.dropped}>
      <p>{t('trail.dropped', { count: dropped.length })}</p>
      {named.length > 0 ? (
        <ul className={styles.list}>
          {named.map((step) => (
            <li key={step} className={styles.given}>
              <GoneAnswer step={step} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** A dropped answer, named by its question. Text from the link itself is never shown. */
function GoneAnswer({ step }: { readonly step: ValidStepId }) {
  const { t } = useTranslation('ui');
  const { trail, title } = useStepText(step);
  return <span>{`${trail ?? title}${t('trail.colon')}${t('trail.gone')}`}</span>;
}
