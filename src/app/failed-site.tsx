import { useHref } from 'react-router';
import type { Language } from '../i18n/languages.ts';
import type { Texts } from '../i18n/texts.ts';
import { startPath } from '../url/paths.ts';
import { FailedPage } from './failed-page.tsx';
import styles from './layout.module.css';

interface FailedSiteProps {
  readonly language: Language;
  readonly words: Texts['ui'];
  readonly onRetry: () => void;
}

/** Replaces a page together with its bar and foot, which may be what failed. Of the bar it keeps the name of the site. */
export function FailedSite({ language, words, onRetry }: FailedSiteProps) {
  const start = useHref(startPath(language));
  return (
    <div className={styles.layout} lang={language}>
      <header className={styles.bar}>
        <a className={styles.name} href={start}>
          {words.site.name}
        </a>
      </header>
      <main className={styles.main} id="content">
        <FailedPage language={language} words={words.failed} onRetry={onRetry} />
      </main>
    </div>
  );
}
