import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGuide } from '../guide/guide-context.ts';
import { HeadingText } from '../guide/heading-text.tsx';
import { useTitleOf } from '../guide/page-titles.ts';
import { ReloadLink } from '../guide/reload-link.tsx';
import { useLazyModule } from '../guide/use-lazy-module.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { deskPath, stepPath } from '../url/paths.ts';
import styles from './desk-page.module.css';
import { lazyDesk } from './lazy-desk.ts';
import { ShortcutsSwitch } from './shortcuts-switch.tsx';

/**
 * The desk at a step. While it loads, a status; if that takes long or fails, or scripts are off, a link to the step's
 * page.
 */
export function DeskPage({ step }: { readonly step: ValidStepId }) {
  const { loaded, hasFailed } = useLazyModule(lazyDesk);
  if (loaded)
    return <loaded.Desk step={step} texts={loaded.texts} shortcutsSwitch={<ShortcutsSwitch isAtDesk />} />;
  return <WithoutDesk step={step} hasFailed={hasFailed} />;
}

function WithoutDesk({ step, hasFailed }: { readonly step: ValidStepId; readonly hasFailed: boolean }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const title = useTitleOf()({ page: 'step', step });
  return (
    <article className={hasFailed ? styles.page : `${styles.page} ${styles.isLoading}`}>
      <PageTitle lead={t('desk.lead')}>
        <HeadingText>{t('desk.title')}</HeadingText>
      </PageTitle>
      <p className={styles.withoutScript}>{t('desk.needsScript')}</p>
      <p className={styles.plain}>
        <span>{t('desk.plain')}</span>{' '}
        <ReloadLink path={deskPath(language, step)}>{t('desk.open')}</ReloadLink>
      </p>
      <div className={styles.loading} role="status">
        {hasFailed ? (
          <p>
            <span>{t('desk.failed')}</span>{' '}
            <ReloadLink path={deskPath(language, step)}>{t('desk.reload')}</ReloadLink>
          </p>
        ) : (
          <>
            <p className={styles.soon}>{t('desk.loading')}</p>
            <p className={styles.slow}>
              <span>{t('desk.slow')}</span>{' '}
              <ReloadLink path={deskPath(language, step)}>{t('desk.reload')}</ReloadLink>
            </p>
          </>
        )}
      </div>
      <p className={hasFailed ? undefined : styles.slow}>{t('desk.asCallerSees')}</p>
      <p className={hasFailed ? undefined : styles.link}>
        <Link to={stepPath(language, step)}>{title}</Link>
      </p>
    </article>
  );
}
