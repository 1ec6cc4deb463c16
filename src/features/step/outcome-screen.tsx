import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import { PrintedCode } from '../../guide/printed-code.tsx';
import { StartLink } from '../../guide/start-link.tsx';
import { Actions, QuietAction } from '../../ui/actions.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { pagePath } from '../../url/paths.ts';
import { AnswerSummary } from '../trail/answer-summary.tsx';
import styles from './outcome-screen.module.css';
import { StepFrame } from './step-frame.tsx';

/** The end of a trail: the result, the fixes that were tried, and where to go from here. */
export function OutcomeScreen(props: StepScreenProps) {
  const { tree, language } = useGuide();
  const { t } = useTranslation('ui');
  const { trail, step } = props.place;
  const outcome = tree.steps[step];
  const ending = outcome?.kind === 'outcome' ? outcome.ending : 'person';
  const tried = trail.filter((given) => tree.steps[given.step]?.kind === 'fix');
  return (
    <StepFrame {...props}>
      {ending === 'person' && tried.length > 0 ? (
        <section>
          <h2 className={styles.heading}>{t('outcome.tried')}</h2>
          <ul className={styles.tried}>
            {tried.map((given) => (
              <li key={given.step}>
                <AnswerSummary given={given} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Actions>
        {ending === 'solved' ? null : (
          <span>
            <LinkButton
              link={(className, children) => (
                <Link className={className} to={pagePath(language, 'help')}>
                  {children}
                </Link>
              )}
            >
              {t('nav.help')}
            </LinkButton>
            <PrintedCode to={{ page: 'help' }} />
          </span>
        )}
        <QuietAction link={(className, children) => <StartLink className={className}>{children}</StartLink>}>
          {ending === 'solved' ? t('outcome.solved.restart') : t('outcome.restart')}
        </QuietAction>
      </Actions>
    </StepFrame>
  );
}
