import { useTranslation } from 'react-i18next';
import { Link, useHref } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { useTitleOf } from '../../guide/page-titles.ts';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { ReloadLink } from '../../guide/reload-link.tsx';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { pagePath } from '../../url/paths.ts';
import { ORIGIN } from '../share/use-absolute-url.ts';
import { lazyLinkList } from './lazy-link-list.ts';
import styles from './links-screen.module.css';

/** The page for those who link to the guide from an FAQ, a course page, a signature or a poster. */
export function LinksScreen() {
  const { t } = useTranslation('links');
  const { language } = useGuide();
  const titleOf = useTitleOf();
  const data = useHref('/guide.json');
  return (
    <article className={styles.links}>
      <div>
        <PageTitle lead={t('lead')}>
          <HeadingText>{t('title')}</HeadingText>
        </PageTitle>
        <h2>
          <HeadingText>{t('facts.title')}</HeadingText>
        </h2>
        <ul>
          {t('facts.list', { returnObjects: true }).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          <li>
            <span>{t('facts.others')}</span>{' '}
            <Link to={pagePath(language, 'map')}>{titleOf({ page: 'map' })}</Link>
          </li>
          <li>
            <span>{t('facts.data')}</span>{' '}
            <a href={data} translate="no">
              guide.json
            </a>
          </li>
        </ul>
        {ORIGIN === '' ? (
          <noscript>
            <p>{t('withoutOrigin')}</p>
          </noscript>
        ) : null}
      </div>
      <div>
        <PartBoundary>
          <Links />
        </PartBoundary>
      </div>
    </article>
  );
}

function Links() {
  const { t } = useTranslation('links');
  const { loaded, hasFailed } = useLazyModule(lazyLinkList);
  if (loaded) return <loaded.LinkList texts={loaded.texts} />;
  return (
    <p role="status">
      {hasFailed ? (
        <>
          <span>{t('failed')}</span> <ReloadLink>{t('reload')}</ReloadLink>
        </>
      ) : (
        <span>{t('loading')}</span>
      )}
    </p>
  );
}
