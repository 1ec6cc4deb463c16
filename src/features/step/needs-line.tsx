import { useTranslation } from 'react-i18next';
import { alternativeNeeds, thingsOf } from '../../flow/needs.ts';
import { useGuide } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import type { Thing } from '../../tree/types.ts';
import styles from './needs-line.module.css';

/**
 * What the reader needs for a fix or an outcome, so that they do not start what they cannot finish. If one of the
 * alternatives needs nothing, a fix says so and an outcome renders no line.
 */
export function NeedsLine({ step: id }: { readonly step: ValidStepId }) {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  const step = tree.steps[id];
  if (step?.kind !== 'fix' && step?.kind !== 'outcome') return null;
  const sets = alternativeNeeds(step).map(thingsOf);
  const isFree = sets.some((needs) => needs.length === 0);
  if (isFree && step.kind === 'outcome') return null;
  const worded = (needs: readonly Thing[]) => needs.map((need) => t(`needs.${need}`)).join(t('needs.and'));
  return (
    <p className={styles.needs}>
      <span>{`${t('needs.label')}${t('trail.colon')}`}</span>
      <span className={styles.things}>
        {isFree ? t('needs.nothing') : sets.map(worded).join(t('needs.or'))}
      </span>
    </p>
  );
}
