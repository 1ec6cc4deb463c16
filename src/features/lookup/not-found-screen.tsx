import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDraft } from '../../guide/drafts.ts';
import { StartInstead } from '../../guide/form-not-ready.tsx';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { StartLink } from '../../guide/start-link.tsx';
import { Actions, QuietAction } from '../../ui/actions.tsx';
import { FormNotReady } from '../../ui/form/form.tsx';
import { PanelSection } from '../../ui/form/panel-section.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { pagePath } from '../../url/paths.ts';
import { CodeForm } from './code-form.tsx';
import { LikelyCodes } from './likely-codes.tsx';
import { LookupForm } from './lookup-form.tsx';
import styles from './not-found-screen.module.css';

interface NotFoundScreenProps {
  /** The path's text, if it looks like a code. */
  readonly code?: string | undefined;
}

/**
 * The page for unknown paths: the likely codes if the path looks like a code, links to the start and to the help page, and
 * what readers may have meant to find: the page of a code, or words of a message.
 */
export function NotFoundScreen({ code }: NotFoundScreenProps) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const draft = useDraft('code', 'not-found');
  const message = useDraft('message', 'not-found');
  return (
    <article className="columns">
      <div>
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
          </>
        )}
        <Actions>
          <LinkButton link={(className, children) => <StartLink className={className}>{children}</StartLink>}>
            {t('notFound.start')}
          </LinkButton>
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
      </div>
      <FormNotReady value={<StartInstead />}>
        <div className={`beside ${styles.tools}`}>
          <PanelSection title={<HeadingText>{t('code.title')}</HeadingText>}>
            <PartBoundary>
              <CodeForm draft={draft} />
            </PartBoundary>
          </PanelSection>
          <PanelSection title={<HeadingText>{t('check.message.title')}</HeadingText>}>
            <PartBoundary>
              <LookupForm draft={message} />
            </PartBoundary>
          </PanelSection>
        </div>
      </FormNotReady>
    </article>
  );
}
