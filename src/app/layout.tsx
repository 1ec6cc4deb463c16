import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSpokenCode } from '../guide/use-spoken-code.ts';
import { languages } from '../i18n/languages.ts';
import { CodePill } from '../ui/code-pill.tsx';
import { Icon } from '../ui/icon.tsx';
import { pagePath, type Route, routePath, startPath } from '../url/paths.ts';
import { KeysSwitch } from './keys-switch.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './layout.module.css';

interface LayoutProps {
  readonly asked: Route;
  readonly language: string;
  /** The code of the page, where it has one. */
  readonly code: string | undefined;
  readonly children: ReactNode;
}

/** The pages that take all the width there is. */
const WIDE: readonly Route['page'][] = ['desk', 'map'];

/** What surrounds every page: the bar with the code, the languages and the way to a person, and the foot. */
export function Layout({ asked, language, code, children }: LayoutProps) {
  const { t } = useTranslation('ui');
  const spoken = useSpokenCode();
  return (
    <div className={styles.layout} data-wide={WIDE.includes(asked.page) || undefined}>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <header className={styles.bar}>
        <Link className={styles.name} to={startPath(language)}>
          {t('site.name')}
        </Link>
        {code ? (
          <CodePill code={code} spoken={spoken(code)} label={t('code.label')} hint={t('code.hint')} />
        ) : null}
        <nav className={styles.nav} aria-label={t('nav.label')}>
          {languages
            .filter((each) => each.code !== language)
            .map((each) => (
              <LanguageSwitch key={each.code} to={each} path={routePath(each.code, asked)} />
            ))}
          <Link to={pagePath(language, 'help')}>
            <Icon name="help" />
            {t('nav.help')}
          </Link>
        </nav>
      </header>
      <main className={styles.main} id="content">
        {children}
      </main>
      <footer className={styles.foot}>
        <p>{t('site.privacy')}</p>
        <Link to={pagePath(language, 'checks')}>{t('nav.checks')}</Link>
        <Link to={pagePath(language, 'map')}>{t('nav.map')}</Link>
        <KeysSwitch />
      </footer>
    </div>
  );
}
