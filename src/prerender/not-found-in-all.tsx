import type { i18n } from 'i18next';
import { pagePath, startPath } from '../url/paths.ts';

interface NotFoundInAllProps {
  /** The languages that the page is not in. */
  readonly others: readonly { readonly code: string; readonly i18n: i18n }[];
  /** The base path of the site, without a trailing slash. */
  readonly base: string;
}

/**
 * What the page for unknown paths says in the other languages, for a host that has one such page only. Script puts the
 * page in the language of the path in its place.
 */
export function NotFoundInAll({ others, base }: NotFoundInAllProps) {
  return others.map(({ code, i18n }) => (
    <section key={code} lang={code} className="panel">
      <h2>{i18n.t('notFound.title')}</h2>
      <p>{i18n.t('notFound.lead')}</p>
      <p>
        <a href={base + startPath(code)}>{i18n.t('notFound.start')}</a>
      </p>
      <p>
        <a href={base + pagePath(code, 'help')}>{i18n.t('notFound.help')}</a>
      </p>
    </section>
  ));
}
