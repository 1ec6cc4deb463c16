import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Trail } from '../../flow/trail.ts';
import { useGuide } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { answerText } from '../../i18n/content-texts.ts';
import { stepPath } from '../../url/paths.ts';
import { AnswerSummary } from './answer-summary.tsx';
import styles from './trail-line.module.css';

/** The number of answers shown. Longer trails are collapsed, so that the step itself stays visible on phones. */
const SHOWN = 2;

/** The usual trail to a step that was opened without one. Each answer has a link to contradict it. */
export function UsualTrail({ trail }: { readonly trail: Trail<ValidStepId> }) {
  const { language, tree } = useGuide();
  const { t, i18n } = useTranslation('ui');
  const list = (
    <ol className={styles.list}>
      {trail.map((given, position) => (
        <li key={given.step} className={styles.given}>
          <AnswerSummary given={given} />
          <Link
            className={styles.change}
            to={stepPath(language, given.step, trail.slice(0, position))}
            aria-label={t('trail.notMeOf', { answer: answerText(i18n, given).short })}
          >
            {t('trail.notMe')}
          </Link>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={`${styles.trail} ${styles.usual}`} aria-label={t('trail.usual')}>
      {trail.length > SHOWN ? (
        <details className={styles.earlier}>
          <summary>{t('trail.usualFolded')}</summary>
          {list}
        </details>
      ) : (
        <>
          <p>{t('trail.usual')}</p>
          {list}
        </>
      )}
      <Link className={styles.change} to={stepPath(language, tree.start)}>
        {t('trail.notYou')}
      </Link>
    </nav>
  );
}
