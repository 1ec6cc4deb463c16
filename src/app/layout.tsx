import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BackLink } from '../features/trail/back-link.tsx';
import type { GuidePlace, GuideRoute } from '../guide/guide-context.ts';
import { StartLink } from '../guide/start-link.tsx';
import { useSpokenCode } from '../guide/use-spoken-code.ts';
import { languages } from '../i18n/languages.ts';
import { CodePill } from '../ui/code-pill.tsx';
import { Icon } from '../ui/icon.tsx';
import { pagePath, routePath } from '../url/paths.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './layout.module.css';
import { pageOf } from './page-table.tsx';
import { SiteFoot } from './site-foot.tsx';
import { SiteMark } from './site-mark.tsx';

interface LayoutProps {
  readonly route: GuideRoute;
  readonly language: string;
  /** The code of the page, if it has one. */
  readonly code: string | undefined;
  /** The place before the reader's last answer, if they have given one. */
  readonly previous: GuidePlace | undefined;
  readonly children: ReactNode;
}

/** The frame of every page: the bar with the code, the other languages and the help link, and the foot. */
export function Layout({ route, language, code, previous, children }: LayoutProps) {
  const { t } = useTranslation('ui');
  const spoken = useSpokenCode();
  return (
    <div className={styles.layout} data-wide={pageOf(route).isWide}>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <header className={styles.bar}>
        <StartLink className={styles.name}>
          <SiteMark />
          <span>{t('site.name')}</span>
        </StartLink>
        {code ? (
          <CodePill code={code} spoken={spoken(code)} label={t('code.label')} hint={t('code.hint')} />
        ) : null}
        <nav className={styles.nav} aria-label={t('nav.label')}>
          {/* The static page does not know it. Here it comes in without moving anything. */}
          {previous ? <BackLink className={styles.back} previous={previous} /> : null}
          {languages
            .filter((each) => each.code !== language)
            .map((each) => (
              <LanguageSwitch key={each.code} to={each} path={routePath(each.code, route)} />
            ))}
          <Link to={pagePath(language, 'help')}>
            <Icon name="help" />
            <span>{t('nav.help')}</span>
          </Link>
        </nav>
      </header>
      <main className={styles.main} id="content">
        {children}
      </main>
      <SiteFoot language={language} code={code} isAtDesk={route.page === 'desk'} />
    </div>
  );
}
