import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import { Actions, QuietAction } from '../../ui/actions.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
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
  // Beside a box for a code, which has a button of its own, both are quiet.
  const Start = code === undefined ? LinkButton : QuietAction;
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
      <Actions>
        <Start
          link={(className, children) => (
            <Link className={className} to={startPath(language)}>
              {children}
            </Link>
          )}
        >
          {t('notFound.start')}
        </Start>
        <QuietAction
          link={(className, children) => (
            <Link className={className} to={pagePath(language, 'help')}>
              {children}
            </Link>
          )}
        >
          {t('notFound.help')}
        </QuietAction>
      </Actions>
    </article>
  );
}
