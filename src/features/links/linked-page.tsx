import type { i18n } from 'i18next';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import { titleOf } from '../../guide/page-titles.ts';
import { branchName } from '../../i18n/content-texts.ts';
import type { Language } from '../../i18n/languages.ts';
import { Fold } from '../../ui/fold.tsx';
import { codePath, printPath, targetPath } from '../../url/paths.ts';
import type { Linked } from './link-groups.ts';
import { LinkSection } from './link-section.tsx';
import styles from './links-screen.module.css';
import { qrFileName } from './qr-file.ts';

/** A language with its own name, and the texts in it. */
export interface LinkLanguage {
  readonly code: Language;
  readonly name: string;
  readonly i18n: i18n;
}

interface LinkedPageProps {
  readonly linked: Linked;
  readonly languages: readonly LinkLanguage[];
}

/** Returns the name of a page in a list of pages of the guide. */
function nameOf(i18n: i18n, { target, branch }: Linked): string {
  return branch === undefined ? titleOf(i18n, target) : branchName(i18n, branch);
}

/**
 * Returns the text of a link on another site. There, the title of a step says enough, and "Password" or "Guide map" only
 * with the name of the guide. The start is the guide.
 */
function linkTextOf(i18n: i18n, linked: Linked, start: string): string {
  const site = i18n.t('site.name', { ns: 'ui' });
  if (linked.branch === start) return site;
  const page = nameOf(i18n, linked);
  return linked.branch === undefined && 'step' in linked.target
    ? page
    : i18n.t('named', { ns: 'links', site, page });
}

/** Whether a fold has ever been opened. What needs scripts is rendered then, since there are many folds. */
function useHasOpened(fold: RefObject<HTMLDetailsElement | null>): boolean {
  const [hasOpened, setHasOpened] = useState(false);
  useEffect(() => {
    const { current } = fold;
    // It may have been opened before scripts ran.
    const note = () => current?.open && setHasOpened(true);
    note();
    current?.addEventListener('toggle', note);
    return () => current?.removeEventListener('toggle', note);
  }, [fold]);
  return hasOpened;
}

/** A page that others link to: folded, its name and its code; unfolded, its links in each language and without one. */
export function LinkedPage({ linked, languages }: LinkedPageProps) {
  const { tree, codeOf } = useGuide();
  const { t, i18n } = useTranslation(['links', 'ui']);
  const fold = useRef<HTMLDetailsElement>(null);
  const hasOpened = useHasOpened(fold);
  const { target, branch } = linked;
  const code = codeOf(target) ?? '';
  const page = 'step' in target ? target.step : target.page;
  return (
    <Fold
      ref={fold}
      title={
        <>
          <code className={styles.code} translate="no">
            {code}
          </code>
          <h3>{nameOf(i18n, linked)}</h3>
        </>
      }
    >
      <div className={styles.sections}>
        {languages.map(({ code: language, name, i18n: own }) => (
          <LinkSection
            key={language}
            heading={name}
            path={targetPath(language, target)}
            pasted={{ language, text: linkTextOf(own, linked, tree.start) }}
            file={qrFileName(page, language)}
            isActive={hasOpened}
          />
        ))}
        <LinkSection
          heading={t('short')}
          path={codePath(code)}
          file={qrFileName(page)}
          isActive={hasOpened}
        />
        {branch === undefined ? null : (
          <section className={styles.link}>
            <h4>{t('sheet')}</h4>
            <ul className={styles.pages}>
              {languages.map(({ code: language, name }) => (
                <li key={language}>
                  <Link to={printPath(language, branch)} hrefLang={language} lang={language}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Fold>
  );
}
