import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Trail } from '../../flow/trail.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { StartLink } from '../../guide/start-link.tsx';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { stepPath } from '../../url/paths.ts';
import { AnswerSummary, useAnswerSummary } from './answer-summary.tsx';
import styles from './trail-section.module.css';

/** The number of answers shown. Longer trails are collapsed: they are only an example. */
const SHOWN = 2;

/** The usual trail to a step that was opened without one. Each answer has a link to contradict it. */
export function UsualTrail({ trail }: { readonly trail: Trail<ValidStepId> }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const summaryOf = useAnswerSummary();
  const list = (
    <ol className={styles.list}>
      {trail.map((given, position) => (
        <li key={given.step} className={styles.given}>
          <AnswerSummary given={given} />
          <Link
            className={styles.change}
            to={stepPath(language, given.step, trail.slice(0, position))}
            aria-label={t('trail.notMeOf', { given: summaryOf(given) })}
          >
            {t('trail.notMe')}
          </Link>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={styles.trail} aria-label={t('trail.usualLabel')}>
      {trail.length > SHOWN ? (
        <details className={styles.earlier}>
          <summary>{t('trail.usual')}</summary>
          {list}
        </details>
      ) : (
        <>
          <p>
            <span>{t('trail.usual')}</span>
            <span>{t('trail.colon')}</span>
          </p>
          {list}
        </>
      )}
      <p className={styles.row}>
        <StartLink className={styles.change}>{t('trail.notYou')}</StartLink>
      </p>
    </nav>
  );
}
