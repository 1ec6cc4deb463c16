import type { i18n } from 'i18next';
import { PageTitle } from '../ui/page-title.tsx';
import { startPath } from '../url/paths.ts';

interface OfflineInAllProps {
  readonly each: readonly { readonly code: string; readonly i18n: i18n }[];
  /** The base path of the site, without a trailing slash. */
  readonly base: string;
}

/** What the page for addresses that are not stored says in every language, the one of the page first. */
export function OfflineInAll({ each, base }: OfflineInAllProps) {
  return each.map(({ code, i18n }, position) => {
    const [title, lead] = [i18n.t('offline.title'), i18n.t('offline.lead')];
    const [start, to] = [i18n.t('notFound.start'), base + startPath(code)];
    return position === 0 ? (
      <article key={code} lang={code}>
        <PageTitle lead={lead}>{title}</PageTitle>
        <Start to={to}>{start}</Start>
      </article>
    ) : (
      <section key={code} lang={code} className="panel">
        <h2>{title}</h2>
        <p>{lead}</p>
        <Start to={to}>{start}</Start>
      </section>
    );
  });
}

function Start({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <p>
      <a href={to}>{children}</a>
    </p>
  );
}
