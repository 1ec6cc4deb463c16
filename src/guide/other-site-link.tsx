import { useTranslation } from 'react-i18next';
import { languageName } from '../i18n/language-name.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { useGuide } from './guide-context.ts';
import type { FoundPage } from './page-for-reader.ts';

interface OtherSiteLinkProps {
  readonly page: FoundPage;
  readonly title: string;
}

/** A link to a page of another site. If the page is not in the reader's language, its language follows the title. */
export function OtherSiteLink({ page: { url, language }, title }: OtherSiteLinkProps) {
  const { t } = useTranslation('ui');
  const reader = useGuide().language;
  const mark =
    language === undefined || language === reader
      ? ''
      : t('step.inLanguage', { language: languageName(language, reader) });
  return (
    <ExternalLink href={url} hint={t('step.external')}>
      {title + mark}
    </ExternalLink>
  );
}
