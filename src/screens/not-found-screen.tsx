import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../components/page-title.tsx';
import { pagePath, startPath } from '../url/paths.ts';
import { useGuide } from './guide-context.ts';

/** For a path that leads nowhere: says so, and offers the ways on that there always are. */
export function NotFoundScreen() {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  return (
    <article>
      <PageTitle lead={t('notFound.lead')}>{t('notFound.title')}</PageTitle>
      <ul>
        <li>
          <Link to={startPath(language)}>{t('notFound.start')}</Link>
        </li>
        <li>
          <Link to={pagePath(language, 'help')}>{t('notFound.help')}</Link>
        </li>
      </ul>
    </article>
  );
}
