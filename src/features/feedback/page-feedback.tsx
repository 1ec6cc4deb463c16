import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { useCopyLabels } from '../../guide/use-copy-labels.ts';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { CopyText } from '../../ui/text/copy-text.tsx';
import { ContactLink } from './contact-link.tsx';
import styles from './feedback.module.css';
import { issueFormUrl, type ReportedPage } from './issue-form.ts';

/** The version of the guide, from `package.json`. */
const VERSION = import.meta.env['VITE_GUIDE_VERSION'] ?? '';

/** What is said instead of a code on a page that has none. */
const NO_CODE = '404';

/**
 * How to report a mistake in a page: a link to the form of the repository or, without a repository, a text to copy and
 * whom to send it to. Nothing if the university has set neither.
 */
export function PageFeedback({ code = NO_CODE }: { readonly code: string | undefined }) {
  const { t } = useTranslation('ui');
  const { language, site } = useGuide();
  const page = { code, language, version: VERSION };
  if (site.repository)
    return (
      <p>
        <ExternalLink href={issueFormUrl(site.repository, page)} hint={t('step.external')}>
          {t('feedback.title')}
        </ExternalLink>
      </p>
    );
  return site.contact ? <FeedbackText page={page} contact={site.contact} /> : null;
}

interface FeedbackTextProps {
  readonly page: ReportedPage;
  readonly contact: string;
}

function FeedbackText({ page, contact }: FeedbackTextProps) {
  const { t } = useTranslation('ui');
  const labels = useCopyLabels();
  const isHydrated = useHydrated();
  const text = t('feedback.about', { ...page });
  return (
    <details className={styles.feedback}>
      <summary>{t('feedback.title')}</summary>
      <p>{t('feedback.lead')}</p>
      <p>{isHydrated ? <CopyText text={text} labels={labels} /> : <code translate="no">{text}</code>}</p>
      <p>
        <ContactLink contact={contact} />
      </p>
    </details>
  );
}
