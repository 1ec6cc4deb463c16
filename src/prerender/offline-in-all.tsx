import type { i18n } from 'i18next';
import { startPath } from '../url/paths.ts';

interface OfflineInAllProps {
  readonly each: readonly { readonly code: string; readonly i18n: i18n }[];
  /** The base path of the site, without a trailing slash. */
  readonly base: string;
}

/** What the page for addresses that are not stored says in every language, the one of the page first. */
export function OfflineInAll({ each, base }: OfflineInAllProps) {
  return each.map(({ code, i18n }, position) => {
    const Part = position === 0 ? 'article' : 'section';
    const Title = position === 0 ? 'h1' : 'h2';
    return (
      <Part key={code} lang={code} className={position === 0 ? undefined : 'panel'}>
        <Title>{i18n.t('offline.title')}</Title>
        <p>{i18n.t('offline.lead')}</p>
        <p>
          <a href={base + startPath(code)}>{i18n.t('notFound.start')}</a>
        </p>
      </Part>
    );
  });
}
