import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import ways from '../../ui/actions.module.css';
import button from '../../ui/button.module.css';
import { PageTitle } from '../../ui/page-title.tsx';
import { pagePath, startPath } from '../../url/paths.ts';
import { CodeForm } from './code-form.tsx';
import { LikelyCodes } from './likely-codes.tsx';

interface NotFoundScreenProps {
  /** What stood in the place of a code. */
  readonly code?: string | undefined;
}

/** For a path that leads nowhere: says so, names the codes that were likely meant, and offers the ways on there always are. */
export function NotFoundScreen({ code }: NotFoundScreenProps) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  return (
    <article>
      {code === undefined ? (
        <PageTitle lead={t('notFound.lead')}>{t('notFound.title')}</PageTitle>
      ) : (
        <>
          <PageTitle>{t('code.unknown', { code })}</PageTitle>
          <LikelyCodes typed={code} />
          <CodeForm />
        </>
      )}
      <p className={ways.ways}>
        {/* Beside a box for a code, which has a button of its own, both are quiet. */}
        <Link className={code === undefined ? button.primary : ways.quiet} to={startPath(language)}>
          {t('notFound.start')}
        </Link>
        <Link className={ways.quiet} to={pagePath(language, 'help')}>
          {t('notFound.help')}
        </Link>
      </p>
    </article>
  );
}
