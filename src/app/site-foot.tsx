import { useTranslation } from 'react-i18next';
import { Link, useHref } from 'react-router';
import { PageFeedback } from '../features/feedback/page-feedback.tsx';
import { useTitleOf } from '../guide/page-titles.ts';
import { pagePath } from '../url/paths.ts';
import styles from './layout.module.css';
import { OfflineLine } from './offline/offline-line.tsx';
import { ShortcutsSwitch } from './shortcuts-switch.tsx';

interface SiteFootProps {
  readonly language: string;
  /** The code of the page, if it has one. */
  readonly code: string | undefined;
  readonly isAtDesk: boolean;
}

/** The foot of every page: what the guide promises, its other pages, and how to report a mistake. */
export function SiteFoot({ language, code, isAtDesk }: SiteFootProps) {
  const { t } = useTranslation('ui');
  const titleOf = useTitleOf();
  // Written by the build, and no page of the app.
  const licences = useHref('/licences');
  return (
    <footer className={styles.foot}>
      <p>{t('site.privacy')}</p>
      <p className={styles.links}>
        <Link to={pagePath(language, 'checks')}>{t('nav.checks')}</Link>
        <Link to={pagePath(language, 'map')}>{t('nav.map')}</Link>
        <Link to={pagePath(language, 'privacy')}>{titleOf({ page: 'privacy' })}</Link>
        <Link to={pagePath(language, 'links')}>{t('nav.links')}</Link>
        <Link to={pagePath(language, 'accessibility')}>{titleOf({ page: 'accessibility' })}</Link>
        <a href={licences}>{t('nav.licences')}</a>
      </p>
      <PageFeedback code={code} />
      <ShortcutsSwitch isAtDesk={isAtDesk} />
      {/* Last, so that nothing moves when it comes. */}
      <OfflineLine language={language} />
    </footer>
  );
}
