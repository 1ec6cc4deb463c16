import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDraft } from '../../guide/drafts.ts';
import { StartInstead } from '../../guide/form-not-ready.tsx';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { StartLink } from '../../guide/start-link.tsx';
import { Actions, QuietAction } from '../../ui/actions.tsx';
import { FormNotReady } from '../../ui/form/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { pagePath } from '../../url/paths.ts';
import { CodeForm } from './code-form.tsx';
import { LikelyCodes } from './likely-codes.tsx';

interface NotFoundScreenProps {
  /** The path's text, if it looks like a code. */
  readonly code?: string | undefined;
}

/**
 * The page for unknown paths: the likely codes if the path looks like a code, and links to the start and to the help
 * page.
 */
export function NotFoundScreen({ code }: NotFoundScreenProps) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const draft = useDraft('code', 'not-found');
  // The code form has a primary button, so both links are quiet next to it.
  const Start = code === undefined ? LinkButton : QuietAction;
  return (
    <article>
      {code === undefined ? (
        <PageTitle lead={t('notFound.lead')}>
          <HeadingText>{t('notFound.title')}</HeadingText>
        </PageTitle>
      ) : (
        <>
          <PageTitle>
            <HeadingText>{t('code.unknown', { code })}</HeadingText>
          </PageTitle>
          <LikelyCodes typed={code} />
          <FormNotReady value={<StartInstead />}>
            <CodeForm draft={draft} />
          </FormNotReady>
        </>
      )}
      <Actions>
        <Start link={(className, children) => <StartLink className={className}>{children}</StartLink>}>
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
